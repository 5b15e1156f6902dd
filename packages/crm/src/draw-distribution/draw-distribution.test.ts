import { openTestContext } from '@synergy-jobs/core/testing'
import { expect, test } from 'vitest'
import { updateAccountStatuses } from '../../test/all-jobs.ts'
import { seedWorld } from '../../test/seed-world.ts'
import { drawDistribution } from './draw-distribution.ts'

const count = (type: string, valueName: string, before: number, after: number) => ({
  type,
  typeName: `Type ${type}`,
  value: valueName.slice(0, 1),
  valueName,
  before,
  after,
})

test('draws a pair of bars for each value, with numbers and difference', () => {
  const svg = drawDistribution([count('C', 'Active', 1_000, 1_500), count('C', 'Exit', 250, 0), count('P', 'Active', 0, 2)], {
    title: 'Tonight',
  })
  const widths = [...svg.matchAll(/<rect x="170" y="\d+" width="([\d.]+)"/g)].map(([, width]) => Number(width))
  expect(widths).toEqual([193.3, 290, 48.3, 0, 0, 1.5])
  const texts = [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text)
  expect(texts).toEqual(
    [
      ...['Tonight', 'before', 'after'],
      ...['Type C', '1 250 → 1 500', 'Active', '1 000', '1 500', '+500', 'Exit', '250', '0', '−250'],
      ...['Type P', '0 → 2', 'Active', '0', '2', '+2'],
    ].map((text) => text.replace(/(\d) (\d)/g, '$1\u202f$2')),
  )
})

test('escapes every text, and draws an empty distribution', () => {
  const svg = drawDistribution([count('C', '<script>"a" & b</script>\u0000', 1, 1)], { title: '</svg><script>' })
  expect(svg).not.toContain('<script>')
  expect(svg).toContain('&lt;script&gt;&quot;a&quot; &amp; b&lt;/script&gt; ')
  expect(drawDistribution([count('C', 'A name that is much too long to fit', 1, 1)])).toContain('>A name that is much t…<')
  expect(drawDistribution([])).toMatch(/^<svg [^>]*>[\s\S]*<\/svg>$/)
})

test('draws what a job returns', async () => {
  await using context = await openTestContext()
  await seedWorld(context, { accounts: [{ key: 'a', type: 'P', status: 'A' }] })
  const { distribution } = await updateAccountStatuses(context, { dryRun: true })
  expect(drawDistribution(distribution)).toContain('Not validated Active 0 before, 1 after; Prospect Active 1 before, 0 after')
})
