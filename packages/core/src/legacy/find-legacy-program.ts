import { cleanText } from '../codes/clean-text.ts'
import { cutText } from '../codes/cut-text.ts'
import { invalidCommandLine } from './invalid-command-line.ts'
import type { LegacyProgram } from './legacy-program.ts'
import { legacyPrograms } from './legacy-programs.ts'

/**
 * Finds an original job by the file name of its program, with or without `.exe`, or by the name of the job
 * that replaces it. Case does not matter.
 *
 * @throws JobError `invalid-command-line` that lists the known programs
 */
export function findLegacyProgram(name: string): LegacyProgram {
  const wanted = name.toLowerCase()
  const found = legacyPrograms.find(({ job, programs }) =>
    [job, ...programs, ...programs.map((program) => program.replace(/\.exe$/, ''))].some((known) => known.toLowerCase() === wanted),
  )
  if (found) return found
  const known = legacyPrograms.flatMap(({ programs }) => programs)
  const shown = cleanText(cutText(name, 60))
  throw invalidCommandLine(`The program "${shown}" is unknown; known are ${known.join(', ')} and Exact.Process.exe.`, {
    program: shown,
    known,
  })
}
