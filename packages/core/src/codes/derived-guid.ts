import { createHash } from 'node:crypto'
import { JobError } from '../errors/job-error.ts'
import { cleanText } from './clean-text.ts'
import { cutText } from './cut-text.ts'
import { formatGuid } from './format-guid.ts'
import { isGuid } from './is-guid.ts'

/**
 * Makes the GUID that belongs to a name (UUID version 5), so that a repeated run gives its rows the same keys
 * again. Upper case.
 *
 * @param namespace a GUID that keeps names of different kinds apart; case and braces do not matter
 * @param name any text; every difference in it, also of case, gives another GUID
 * @throws JobError `invalid-code` when `namespace` is not a GUID
 */
export function derivedGuid(namespace: string, name: string): string {
  if (!isGuid(namespace)) {
    const code = cleanText(cutText(namespace, 40))
    throw new JobError('invalid-code', `The namespace "${code}" is not a GUID.`, { details: { name: 'namespace', code } })
  }
  const key = Buffer.from(namespace.replace(/[{}-]/g, ''), 'hex')
  return formatGuid(createHash('sha1').update(key).update(name, 'utf8').digest(), 5)
}
