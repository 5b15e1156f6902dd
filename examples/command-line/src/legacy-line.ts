import { type AnyJob, legacyPrograms, parseLegacyArguments } from '@synergy-jobs/core'
import { kebabName } from './kebab-name.ts'

/** A command line taken apart: what an original program would understand, and what is ours. */
export interface SplitLine {
  /** Arguments of the original form, the program first; absent where the line has none. */
  readonly legacy?: readonly string[]
  /** Our own arguments, without the name of the job. */
  readonly own: readonly string[]
}

/**
 * Finds out whether a line was written for an original program, as in `LogHandler.exe /S:SQL01 /D:"My Synergy"`. Our own
 * switches may follow it: `--dry-run`, `--config`. A job's name may stand for the program.
 */
export function splitLine(given: readonly string[], jobs: readonly AnyJob[]): SplitLine {
  const [first = ''] = given
  const isKnown = isProgram(first) || jobs.some(({ definition: { name } }) => [name, kebabName(name)].some((known) => same(known, first)))
  // A name that nobody knows is not read as a program: the one that was meant is more use than what an original would say.
  if (!isProgram(first) && !(given.some(isLegacySwitch) && (isKnown || isLegacySwitch(first) || hasFolder(first)))) return { own: given }
  const border = given.findIndex((argument) => argument.startsWith('--'))
  const [before, after] = border === -1 ? [given, []] : [given.slice(0, border), given.slice(border)]
  return { legacy: [...before, ...after.filter(isLegacySwitch)], own: after.filter((argument) => !isLegacySwitch(argument)) }
}

/**
 * Reads the original part of a line. A job may be named in any of its ways.
 *
 * @throws JobError `invalid-command-line`
 */
export function readLegacyLine(legacy: readonly string[], jobs: readonly AnyJob[]) {
  const [first = '', ...rest] = legacy
  const job = jobs.find(({ definition }) => kebabName(definition.name) === first.toLowerCase())
  return parseLegacyArguments(job === undefined ? legacy : [job.definition.name, ...rest])
}

const isLegacySwitch = (argument: string): boolean => /^"?\/[A-Za-z]+:/.test(argument)

/** A program's path may have blanks that nobody put between quotes, so that its name is in a later argument. */
const hasFolder = (argument: string): boolean => /[\\/]/.test(argument)

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** The file name of an original program, with or without its folder and ending. */
function isProgram(argument: string): boolean {
  const name = argument.slice(Math.max(argument.lastIndexOf('\\'), argument.lastIndexOf('/')) + 1).toLowerCase()
  const known = legacyPrograms.flatMap(({ programs }) => programs.map((program) => program.toLowerCase()))
  return [...known, 'exact.process.exe'].some((program) => name === program || `${name}.exe` === program)
}
