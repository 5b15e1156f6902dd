import { expect, test } from 'vitest'
import { z } from 'zod'
import { describeOptions } from './describe-options.ts'
import { optionNode } from './option-node.ts'
import { optionList, optionValue } from './option-value.ts'

const schema = z.strictObject({
  days: z.int().min(0).max(9).default(3).describe('days'),
  mode: z.enum(['a', 'b']).default('a').describe('mode'),
  either: z
    .union([z.int(), z.enum(['all']), z.string()])
    .optional()
    .describe('either'),
  from: z.date().optional().describe('from'),
  codes: z.array(z.int()).optional().describe('codes'),
  inner: z
    .strictObject({ on: z.boolean().default(true).describe('on'), text: z.string().optional() })
    .prefault({})
    .describe('inner'),
  keep: z.record(z.string(), z.int()).optional().describe('keep'),
  levels: z
    .partialRecord(z.enum(['V01', 'V02']), z.enum(['error', 'off']))
    .default({})
    .describe('levels'),
  call: z.custom<() => void>().optional(),
})
const node = optionNode(schema)
const at = (name: string) => node.properties?.[name] ?? {}

test.each<[string, string, unknown]>([
  ['days', '7', 7],
  ['days', 'seven', 'seven'],
  ['mode', 'b', 'b'],
  ['mode', 'c', 'c'],
  ['either', '12', 12],
  ['either', 'all', 'all'],
  ['either', '12a', '12a'],
  ['from', '2026-03-01', new Date('2026-03-01T00:00:00Z')],
  ['from', '2026-03-01T06:30', new Date('2026-03-01T06:30:00Z')],
  ['from', '2026-13-01', '2026-13-01'],
  ['keep', '{"a":1}', { a: 1 }],
  ['keep', 'a', 'a'],
])('%s of %j', (name, text, value) => {
  expect(optionValue(at(name), text)).toEqual(value)
})

test('a list is given item by item, or as JSON', () => {
  expect(optionList(at('codes'), ['1', '2'])).toEqual([1, 2])
  expect(optionList(at('codes'), ['[1, 2]'])).toEqual([1, 2])
  expect(optionList(at('codes'), ['x'])).toEqual(['x'])
})

test('options are described with their values and defaults; functions are left out', () => {
  expect(describeOptions(node).map(({ name, placeholder, help }) => `${name} <${placeholder}> ${help}`)).toEqual([
    'days <number> days (0 to 9; default: 3)',
    'mode <a|b> mode (default: a)',
    'either <number|all|text> either',
    'from <date> from',
    'codes <number> codes',
    'inner <json> inner',
    'inner.on <true|false> on (default: true)',
    'inner.text <text> see the page of the job',
    'keep <json> keep',
    'levels <json> levels (or one by one, as --levels.V01)',
    'levels.V01 <error|off> see the page of the job',
    'levels.V02 <error|off> see the page of the job',
  ])
})
