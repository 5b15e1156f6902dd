import { isSecretName, secretNameParts } from './secret-names.ts'

const hidden = '***'

// A quoted beginning may hold a semicolon; an unclosed quote runs to the end.
const quotedStart = `(?:""[^"]*(?:""|$)|"[^"]*(?:"|$)|'[^']*(?:'|$)|\\{[^}]*(?:\\}|$))?`
const settingName = `((?:${secretNameParts}|\\bpass)[\\w-]*\\s*[:=]\\s*)`
const settingInArgument = new RegExp(`${settingName}(${quotedStart}[^;]*)`, 'gi')
// Outside double quotes blanks separate arguments, yet single quotes and blanks around the sign may span them.
const settingAcrossArguments = new RegExp(`${settingName}(${quotedStart}[^\\s;]*)`, 'gi')

/**
 * Replaces what a command line must not tell the readers of a log by `***`: values of switches for passwords
 * and logins (`/P:x`, `-P x`, `--password=x`), passwords and keys in connection strings (`Password=x;`,
 * `token=x`), and passwords in addresses (`//name:x@host`). Rather hides too much than too little.
 *
 * @param commandLine one line, or the arguments of a process, which are joined with quotes where they need them
 * @example
 * ```ts
 * redactCommandLine('LogHandler.exe /S:SQL01 /D:Synergy /P:secret') // 'LogHandler.exe /S:SQL01 /D:Synergy /P:***'
 * ```
 */
export function redactCommandLine(commandLine: string | readonly string[]): string {
  const line = typeof commandLine === 'string' ? commandLine : commandLine.map(quoteWhereNeeded).join(' ')
  let secretFollows = false
  return line.replace(settingAcrossArguments, hideSetting).replace(/(?:"[^"]*(?:"|$)|[^\s"])+/g, (argument) => {
    const hide = secretFollows
    secretFollows = isBareSecretSwitch(argument)
    if (secretFollows) return argument
    return hide ? hidden : redactArgument(argument)
  })
}

/** A secret switch whose value is the next argument, as in `--password x` or `/P: x`. */
function isBareSecretSwitch(argument: string): boolean {
  const name = /^"?(?:\/|--?)([\w-]+)[:=]?"?$/.exec(argument)?.[1]
  return name !== undefined && isSecretName(name)
}

function redactArgument(argument: string): string {
  const start = secretStart(argument)
  if (start !== undefined) return start + hidden + (start.startsWith('"') ? '"' : '')
  return argument.replace(settingInArgument, hideSetting).replace(/(\/\/[^\s/:@]*):[^\s"]*@/g, `$1:${hidden}@`)
}

/** What stands before the value of a secret switch; `-Px` is how the command line tools of SQL Server take a password. */
function secretStart(argument: string): string | undefined {
  const [, start, name = ''] = /^("?(?:\/|--?)([\w-]+)[:=])/.exec(argument) ?? []
  if (isSecretName(name)) return start
  return /^"?-P(?=.)/.exec(argument)?.[0]
}

/** Keeps the quote that closes an argument which was opened before the setting. */
function hideSetting(_: string, name: string, value: string): string {
  const closesArgument = value.endsWith('"') && value.split('"').length % 2 === 0
  return name + hidden + (closesArgument ? '"' : '')
}

function quoteWhereNeeded(argument: string): string {
  return /[\s"]/.test(argument) || argument === '' ? `"${argument.replaceAll('"', '""')}"` : argument
}
