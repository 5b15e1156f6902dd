import { redactCommandLine } from '@synergy-jobs/core'
import { wrongCall } from './wrong-call.ts'

/**
 * Refuses a command line that carries a secret: everybody on the machine can read it, and the process log stores it
 * (spec hrm §8.3). A reference to where the secret is may stand there.
 *
 * @throws JobError `invalid-command-line`; neither message nor details repeat the secret
 */
export function refuseSecrets(given: readonly string[]): void {
  given.forEach((argument, index) => {
    const name = /^(?:--?|\/)([\w.-]+)(?:[=:]|$)/.exec(argument)?.[1] ?? ''
    const value = /^[^=:]*[=:](.*)$/s.exec(argument)?.[1] ?? given[index + 1] ?? ''
    // The name and key of a Secret in a cluster, for `schedule kubernetes`.
    if (isReference(value) || (given[index - 1] === '--secret' && /^\w+=[\w.-]+:[\w.-]+$/.test(argument))) return
    // What would be blotted out of a log is what may not be written here.
    const carries = [`--${name}=x`, argument].some((text) => redactCommandLine([text]).includes('***') && !text.includes('***'))
    if (!carries || harmless.has(name)) return
    throw wrongCall(
      `The switch --${name} is for a password, which no command line may carry: others on this machine can read it, and the process log keeps it. Say where it is instead, as in --${name} env:SYNERGY_PASSWORD or --${name} file:/run/secrets/synergy.`,
      { switch: name },
    )
  })
}

/** Names of logins are blotted out of logs as well, but are no secrets. */
const harmless: ReadonlySet<string> = new Set(['user', 'credentials', 'secret'])

function isReference(text: string): boolean {
  return /^"?(?:env|file):./.test(text)
}
