import { findLegacyClass } from './find-legacy-class.ts'
import { findLegacyProgram } from './find-legacy-program.ts'
import { invalidCommandLine } from './invalid-command-line.ts'
import { legacyOption } from './legacy-option.ts'
import type { LegacyProgram } from './legacy-program.ts'
import { readSwitches } from './read-switches.ts'
import { splitCommandLine } from './split-command-line.ts'

/** What an original command line asks for, in the words of this SDK. */
export interface LegacyArguments {
  /** Name of the function that replaces the original, for example 'importFinancials'. */
  readonly job: string
  /** The original's file name in its usual spelling; absent where the line did not name or imply one. */
  readonly program?: string
  /** Where the database is: server and database of a classic program, or the entry of a configuration file. */
  readonly connection: LegacyConnection
  /** Options of the job that the switches stand for. */
  readonly options: Readonly<Record<string, string | readonly string[]>>
  /** Every switch as it was given, by its name in upper case. */
  readonly switches: Readonly<Record<string, string>>
}

/** The database of an original command line. */
export interface LegacyConnection {
  /** Value of `/S:`. */
  readonly server?: string
  /** Value of `/D:`. */
  readonly database?: string
  /** Value of `/DBCONFIG:`, in its own case. */
  readonly configName?: string
}

/** Options of {@link parseLegacyArguments}. */
export interface ParseLegacyArgumentsOptions {
  /** The program, or the job that replaces it, for a line that neither begins with a program nor has `/ASSEMBLY:`. */
  readonly program?: string
}

/** A switch that names the database or the job rather than an option. */
interface PlaceSwitch {
  readonly name: string
  readonly meaning: string
}

const classicPlace: readonly PlaceSwitch[] = [
  { name: 'S', meaning: 'database server' },
  { name: 'D', meaning: 'database' },
]

const processPlace: readonly PlaceSwitch[] = [
  { name: 'DBCONFIG', meaning: 'entry of the configuration file' },
  { name: 'ASSEMBLY', meaning: 'library' },
  { name: 'CLASS', meaning: 'class' },
]

const processProgram = 'Exact.Process.exe'

/**
 * Reads the command line of an original background job, so that existing schedules can be moved over: a
 * classic program with `/S:` and `/D:`, or `Exact.Process.exe` with `/DBCONFIG:`, `/ASSEMBLY:` and `/CLASS:`
 * (spec documents A3 and A5). Switches may come in any order and case. Nothing is opened.
 *
 * @param commandLine one line, or its arguments already split as in `process.argv.slice(2)`
 * @throws JobError `invalid-command-line` when the program, a switch or a value is unknown, a switch is doubled
 *   or missing, or one carries a login or password, whose value the message does not repeat
 * @example
 * ```ts
 * const { job, connection, options } = parseLegacyArguments('RPFinancialCheck.exe /S:SQL01 /D:"My Synergy" /C:001,300')
 * // 'compareFinancials', { server: 'SQL01', database: 'My Synergy' }, { divisions: ['001', '300'] }
 * ```
 */
export function parseLegacyArguments(commandLine: string | readonly string[], options: ParseLegacyArgumentsOptions = {}): LegacyArguments {
  const { program: named, values } = readSwitches(splitCommandLine(commandLine))
  const implied = processPlace.some((place) => values.has(place.name)) ? processProgram : options.program
  const name = named ?? implied
  if (name === undefined) {
    throw invalidCommandLine('The command line names no program; begin it with one, as in LogHandler.exe /S:server /D:database.')
  }
  return /^exact\.process(?:\.exe)?$/i.test(name) ? readProcess(values) : readClassic(findLegacyProgram(name), name, values)
}

function readClassic(found: LegacyProgram, name: string, values: ReadonlyMap<string, string>): LegacyArguments {
  const program = found.programs.find((known) => known.toLowerCase().startsWith(name.toLowerCase())) ?? found.programs[0]
  const label = program ?? found.job
  const required = found.switches.filter((known) => known.required)
  checkNames(label, values, [...classicPlace, ...found.switches], [...classicPlace, ...required])
  const [server, database] = [values.get('S'), values.get('D')]
  const connection = { ...(server && { server }), ...(database && { database }) }
  return { job: found.job, ...(program && { program }), connection, ...readOptions(found, values) }
}

function readProcess(values: ReadonlyMap<string, string>): LegacyArguments {
  requireSwitches(processProgram, values, processPlace)
  const found = findLegacyClass(values.get('ASSEMBLY') ?? '', values.get('CLASS') ?? '')
  const required = found.switches.filter((known) => known.required === 'always')
  checkNames(`${processProgram} with this class`, values, [...processPlace, ...found.switches], required)
  const configName = values.get('DBCONFIG')
  return { job: found.job, program: processProgram, connection: configName ? { configName } : {}, ...readOptions(found, values) }
}

function readOptions(found: LegacyProgram, values: ReadonlyMap<string, string>): Pick<LegacyArguments, 'options' | 'switches'> {
  const options = found.switches.flatMap((known) => {
    const text = values.get(known.name)
    return text === undefined ? [] : [[known.option, legacyOption(known, text)] as const]
  })
  return { options: Object.fromEntries(options), switches: Object.fromEntries(values) }
}

function checkNames(
  label: string,
  values: ReadonlyMap<string, string>,
  known: readonly PlaceSwitch[],
  required: readonly PlaceSwitch[],
): void {
  const unknown = [...values.keys()].find((name) => !known.some((one) => one.name === name))
  if (unknown !== undefined) {
    throw invalidCommandLine(`${label} does not know the switch /${unknown}:; it knows ${listed(known)}.`, {
      program: label,
      switch: unknown,
      known: known.map(({ name }) => name),
    })
  }
  requireSwitches(label, values, required)
}

function requireSwitches(label: string, values: ReadonlyMap<string, string>, required: readonly PlaceSwitch[]): void {
  const missing = required.filter(({ name }) => !values.has(name))
  if (missing.length === 0) return
  throw invalidCommandLine(`${label} needs ${listed(missing)}.`, { program: label, missing: missing.map(({ name }) => name) })
}

function listed(switches: readonly PlaceSwitch[]): string {
  return switches.map(({ name, meaning }) => `/${name}: (${meaning})`).join(', ')
}
