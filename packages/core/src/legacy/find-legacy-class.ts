import { cleanText } from '../codes/clean-text.ts'
import { cutText } from '../codes/cut-text.ts'
import { invalidCommandLine } from './invalid-command-line.ts'
import type { LegacyClass, LegacyProgram } from './legacy-program.ts'
import { legacyPrograms } from './legacy-programs.ts'

/**
 * Finds an original job by the library and class that `Exact.Process.exe` is given. Case and the ending `.dll`
 * do not matter.
 *
 * @throws JobError `invalid-command-line` that lists the known pairs
 */
export function findLegacyClass(assembly: string, className: string): LegacyProgram {
  const wanted = pairOf({ assembly: assembly.replace(/\.dll$/i, ''), class: className })
  const found = legacyPrograms.find(({ successor }) => successor && pairOf(successor).toLowerCase() === wanted.toLowerCase())
  if (found) return found
  const known = legacyPrograms.flatMap(({ successor }) => (successor ? [pairOf(successor)] : []))
  const shown = cleanText(cutText(wanted, 120))
  throw invalidCommandLine(`The job ${shown} is unknown; known are ${known.join(', ')}.`, { class: shown, known })
}

function pairOf(pair: LegacyClass): string {
  return `/ASSEMBLY:${pair.assembly} /CLASS:${pair.class}`
}
