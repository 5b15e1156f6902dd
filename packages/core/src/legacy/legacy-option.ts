import { cleanText } from '../codes/clean-text.ts'
import { cutText } from '../codes/cut-text.ts'
import { invalidCommandLine } from './invalid-command-line.ts'
import type { LegacySwitch } from './legacy-program.ts'

/**
 * Turns the text of a switch into the value of its option.
 *
 * @throws JobError `invalid-command-line` when the switch does not take that text
 */
export function legacyOption(known: LegacySwitch, text: string): string | readonly string[] {
  if (known.value === 'text') return text
  if (known.value === 'texts') return [text]
  if (known.value === 'divisions') return divisionsOf(known.name, text)
  const word = Object.entries(known.value).find(([name]) => name.toLowerCase() === text.toLowerCase())
  if (word) return word[1]
  const allowed = Object.keys(known.value)
  throw invalidValue(known.name, text, `is none of ${allowed.join(', ')}`, { allowed })
}

/** Blanks around codes and empty items are dropped, as is a code that stands there twice (spec finance §0.2). */
function divisionsOf(name: string, text: string): readonly string[] {
  const codes = [...new Set(text.split(',').map((code) => code.trim()))].filter((code) => code !== '')
  if (codes.length === 0) throw invalidValue(name, text, 'names no division')
  const long = codes.find((code) => code.length > 3)
  if (long === undefined) return codes
  throw invalidValue(name, long, `is no division: it has ${long.length} characters, and divisions have at most 3`)
}

function invalidValue(name: string, text: string, problem: string, details: { readonly allowed?: readonly string[] } = {}) {
  const value = cleanText(cutText(text, 40))
  return invalidCommandLine(`The value "${value}" of the switch /${name}: ${problem}.`, { switch: name, value, ...details })
}
