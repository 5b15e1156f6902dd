import { expect, test } from 'vitest'
import { blocksOf, commentBlocksOf, findExamples } from './find-examples.ts'
import { typeProblems } from './type-problems.ts'

test('finds the blocks of a document with their lines', () => {
  expect(blocksOf('a.md', '# x\n\n```sh\nls\n```\n\n```ts\none()\n```\n```ts\r\ntwo()\r\n```\r\n')).toEqual([
    { file: 'a.md', line: 8, code: 'one()\n' },
    { file: 'a.md', line: 11, code: 'two()\r\n' },
  ])
})

test('finds the blocks of doc comments, without their margin', () => {
  const module = [
    'const a = 1',
    '',
    '/**',
    ' * Says a.',
    ' *',
    ' * @example',
    ' * ```ts',
    ' * if (a) {',
    ' *   say(a)',
    ' * }',
    ' * ```',
    ' */',
    '',
  ].join('\n')
  expect(commentBlocksOf('a.ts', module)).toEqual([{ file: 'a.ts', line: 8, code: 'if (a) {\n  say(a)\n}\n' }])
})

test('reports an example that does not compile by the line of its file', () => {
  const example = {
    file: 'docs/a.md',
    line: 8,
    code: `const { status } = await importFinancials(context, { files: ['a.xlsx'], mode: 'actual' })\nexitCode(status.size)\nnobody()\n`,
  }
  expect(typeProblems([example])).toEqual([
    expect.stringMatching(/^docs\/a\.md:9: Property 'size' does not exist on type /),
    "docs/a.md:10: Cannot find name 'nobody'.",
  ])
})

test('every example of the documents and doc comments compiles', async () => {
  const examples = await findExamples()
  expect(examples.length).toBeGreaterThan(30)
  expect(typeProblems(examples)).toEqual([])
})
