import { describe, expect, it } from 'vitest'
import { describeFailing } from '../../../test/validate/describe-failing.ts'
import { failingEntries } from '../../../test/validate/failing-entries.ts'
import { checkIds } from './check-settings.ts'
import { entryChecks } from './entry-checks.ts'
import { judgeEntry } from './judge-entry.ts'
import { lineChecks } from './line-checks.ts'

describe('the checks as functions', () => {
  it.each(failingEntries())('$check finds $what', ({ check, rejection, warning, entry }) => {
    const { lines, reference } = describeFailing(entry)
    const verdict = judgeEntry(lines, reference)
    const severity = warning === true ? 'warning' : 'error'
    expect(verdict.failures).toContainEqual(expect.objectContaining({ check, severity, rejection }))
    expect(verdict.failures.filter((failure) => failure.severity === 'error')[0]?.check).toBe(warning === true ? undefined : check)
    expect(verdict.rejection).toBe(warning === true ? undefined : rejection)
    for (const { text } of verdict.failures) expect(text).toMatch(/^[A-Z].*\.$/)
  })

  it('are the 32 of the specification', () => {
    expect([...lineChecks, ...entryChecks].map(({ id }) => id).toSorted()).toEqual([...checkIds])
  })
})
