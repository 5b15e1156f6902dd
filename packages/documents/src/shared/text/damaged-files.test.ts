import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openTextExtractor } from './extract-text.ts'

const folder = new URL('../../../test/text/files/', import.meta.url)
const files = readdirSync(folder)
  .filter((name) => !name.endsWith('.md'))
  .map((name) => ({ name, content: readFileSync(new URL(name, folder)) }))

/** Set SYNERGY_TEST_ROUNDS for more; the same number gives the same files. */
const rounds = Number(process.env['SYNERGY_TEST_ROUNDS'] ?? 100)

test(`${rounds} files that were damaged at random end as text or with a reason, and no thread dies of them`, {
  timeout: 600_000,
}, async () => {
  const random = randomNumbers(20_241_126)
  const damaged = Array.from({ length: rounds }, (_, round) => {
    const { name, content } = files[round % files.length] ?? { name: '', content: Buffer.alloc(1) }
    return { name, bytes: damage(content, random) }
  })
  await using extractor = openTextExtractor({ threads: 2 })
  const results = await Promise.all(damaged.map(({ bytes }) => extractor.extract({ bytes })))
  const deaths = results.flatMap((result, at) =>
    result.status === 'failed' && ['crashed', 'too-slow', 'too-much-memory'].includes(result.reason) ? [{ ...damaged[at], result }] : [],
  )
  expect(deaths).toEqual([])
  expect(new Set(results.map(({ status }) => status))).toEqual(new Set(['text', 'no-text', 'failed', 'unsupported']))
})

/** Overwrites up to twenty places, with noise, with zeros, or with another part of the file, and cuts some files short. */
function damage(content: Buffer, random: (below: number) => number): Buffer {
  const bytes = Buffer.from(content)
  for (let place = random(20); place >= 0; place--) {
    const at = random(bytes.length)
    const kind = random(4)
    if (kind === 0) bytes.fill(0, at, Math.min(bytes.length, at + 8))
    else if (kind === 1) bytes.fill(0xff, at, Math.min(bytes.length, at + 4))
    else if (kind === 2) bytes.copyWithin(at, random(bytes.length), random(bytes.length))
    else bytes[at] = random(256)
  }
  return random(5) === 0 ? bytes.subarray(0, 1 + random(bytes.length)) : bytes
}

/** Whole numbers that look random and are the same in each run. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
