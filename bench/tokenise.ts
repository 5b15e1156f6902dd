import { parseArgs } from 'node:util'
import { tokenise } from '../packages/documents/src/shared/text/tokenise.ts'
import { runContest } from './contest.ts'

// Splits texts of western languages into folded words, as indexing does for every document, next to the regular expression that comes to
// mind first. That one knows neither inner dots, expansions nor languages without blanks.
//
//   node --conditions=@synergy-jobs/source bench/tokenise.ts [--megabytes 20]

const { values } = parseArgs({ options: { megabytes: { type: 'string', default: '20' } }, strict: false })

const sentences = [
  'The quick brown fox jumps over the lazy dog; invoice 00.809.026 of March 2024 was paid in time. ',
  'Die Überweisung für die Straße über Köln führt zur größten Brücke. ',
  'L’élève a déjà reçu l’œuvre complète, même à Besançon. ',
  'Η οδός και η Αθήνα. Ёлка и йод в Москве. ',
]

await runContest({
  title: `Words of ${String(values.megabytes)} million characters`,
  script: import.meta.filename,
  floor: 'regular expression',
  contestants: {
    'regular expression': (input, timed) => counted(input, timed, wordsByExpression),
    tokenise: (input, timed) => counted(input, timed, tokenise),
  },
  prepare: async () => String(values.megabytes),
})

async function counted(
  input: string,
  timed: <T>(work: () => Promise<T>) => Promise<T>,
  split: (text: string) => Iterable<unknown>,
): Promise<Readonly<Record<string, number>>> {
  const text = sentences.join('').repeat(40)
  const texts = Math.ceil((Number(input) * 1e6) / text.length)
  return await timed(async () => {
    let words = 0
    for (let at = 0; at < texts; at++) for (const _ of split(text)) words++
    return { words }
  })
}

function* wordsByExpression(text: string): Generator<string, void, undefined> {
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    yield word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  }
}
