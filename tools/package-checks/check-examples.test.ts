import { expect, test } from 'vitest'
import { firstExample } from './check-examples.ts'

test('the first ts block of a README is its example, whatever its line ends', () => {
  expect(firstExample('# x\n\n```sh\nnpm i\n```\n\n```ts\nconst a = 1\nconst b = 2\n```\n\n```ts\nlater()\n```\n')).toBe(
    'const a = 1\nconst b = 2\n',
  )
  expect(firstExample('# x\r\n```ts\r\na()\r\n```\r\n')).toBe('a()\r\n')
})

test('a README without one has none', () => {
  expect(firstExample('# x\n\n```json\n{}\n```\n')).toBeUndefined()
})
