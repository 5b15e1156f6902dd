import { invalidCommandLine } from './invalid-command-line.ts'
import { isSecretName } from './secret-names.ts'

/** The parts of a command line before any of them is looked up. */
export interface LegacySwitches {
  /** File name of the program without folders, when the line begins with one. */
  readonly program?: string
  /** Values by the name of their switch in upper case, in the order of the line. */
  readonly values: ReadonlyMap<string, string>
}

const form = /^\/([A-Za-z]+):(.*)$/s

/**
 * Takes split arguments apart. Messages name arguments by their place and never repeat their text, since a
 * misplaced one may be a password.
 *
 * @throws JobError `invalid-command-line` when a switch is secret-like, doubled, empty or not of the form `/NAME:value`
 */
export function readSwitches(splitArguments: readonly string[]): LegacySwitches {
  splitArguments.forEach(refuseSecret)
  const count = programLength(splitArguments)
  const values = new Map<string, string>()
  for (const [index, argument] of splitArguments.entries()) {
    if (index < count) continue
    const [name, value] = readSwitch(argument, index + 1)
    if (values.has(name)) throw invalidCommandLine(`The switch /${name}: stands there twice; keep one.`, { switch: name })
    values.set(name, value)
  }
  if (count === 0) return { values }
  return { program: fileName(splitArguments.slice(0, count).join(' ')), values }
}

function refuseSecret(argument: string): void {
  const name = /^(?:\/|--?)([\w-]+)(?:[:=]|$)/.exec(argument)?.[1]
  if (name === undefined || !isSecretName(name)) return
  throw invalidCommandLine(
    `The switch /${name.toUpperCase()} is for a login or a password, which no command line may carry. Leave it out and give credentials by reference, as 'env:NAME' or 'file:path'.`,
    { switch: name.toUpperCase() },
  )
}

function readSwitch(argument: string, place: number): readonly [string, string] {
  const [, name, text = ''] = form.exec(argument) ?? []
  if (name === undefined) {
    throw invalidCommandLine(
      `Argument ${place} of the command line is not of the form /NAME:value. Put a value with blanks between double quotes, as in /D:"My Synergy".`,
      { argument: place },
    )
  }
  const value = text.trim()
  if (value === '') throw invalidCommandLine(`The switch /${name.toUpperCase()}: has no value.`, { switch: name.toUpperCase() })
  return [name.toUpperCase(), value]
}

/** How many arguments the program takes: its path may have blanks that nobody put between quotes. */
function programLength(splitArguments: readonly string[]): number {
  const end = splitArguments.findIndex((argument) => /^(?:-|\/[A-Za-z]+(?::|$))/.test(argument))
  const leading = end === -1 ? splitArguments : splitArguments.slice(0, end)
  const program = leading.findIndex((argument) => /\.exe$/i.test(argument))
  return program === -1 ? Math.min(leading.length, 1) : program + 1
}

function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('\\'), path.lastIndexOf('/')) + 1)
}
