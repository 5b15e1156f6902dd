import { invalidCommandLine } from './invalid-command-line.ts'

/**
 * Splits a command line into arguments without their quotes. A line is cut at blanks outside double quotes;
 * quotes may surround an argument or only its value, and two of them inside a quoted part are one. Elements
 * of a list are arguments already and only lose their quotes. A backslash is an ordinary character.
 *
 * @throws JobError `invalid-command-line` when a quote is never closed
 */
export function splitCommandLine(commandLine: string | readonly string[]): readonly string[] {
  const raw = typeof commandLine === 'string' ? (commandLine.match(/(?:"[^"]*(?:"|$)|[^\s"])+/g) ?? []) : commandLine
  return raw.map(unquote)
}

function unquote(argument: string, index: number): string {
  const quotes = argument.split('"').length - 1
  if (quotes % 2 === 0) return argument.replace(/"((?:[^"]|"")*)"/g, (_, inner: string) => inner.replaceAll('""', '"'))
  throw invalidCommandLine(`Argument ${index + 1} of the command line opens a double quote and does not close it.`, { argument: index + 1 })
}
