import { openTestContext, testEngines } from '@synergy-jobs/core/testing'
import { describe, expect, it } from 'vitest'
import { failingEntries } from '../../test/validate/failing-entries.ts'
import { addPending, goodEntry } from '../../test/validate/pending.ts'
import { addReference } from '../../test/validate/reference.ts'
import { type CheckId, checkIds } from './checks/check-settings.ts'
import { validateFinancials } from './validate-financials.ts'

const statuses = { closed: 1, incomplete: 2, other: 3 }

describe.each(testEngines())('validateFinancials on %s: the checks (spec finance §9.2)', (engine) => {
  it('rejects each entry by the check it fails, in its class, posts nothing of it, and posts the others', async () => {
    await using context = await openTestContext({ engine })
    await addReference(context)
    const failing = failingEntries()
    await addPending(context, goodEntry('1'), ...failing.map(({ entry }) => entry), goodEntry('2'))

    const result = await validateFinancials(context, { maxRejections: 1_000, onDuplicateEntry: 'replace' })

    const rejected = failing.filter(({ warning }) => warning === undefined)
    const found = new Map(result.rejections.map(({ code, where }) => [where['entryGuid'], { code, class: where['class'] }]))
    expect(rejected.map(({ what, entry }) => [what, found.get(entry[0]?.EntryGuid ?? null)])).toEqual(
      rejected.map(({ what, check, rejection }) => [what, { code: check, class: rejection }]),
    )
    const rows = await context.db.selectFrom('TransactionsPending').select(['EntryGuid', 'Status', 'Message', 'TransactionValid']).execute()
    const left = new Map(rows.map((row) => [row.EntryGuid, row]))
    expect(rejected.map(({ what, entry }) => [what, left.get(entry[0]?.EntryGuid ?? null)?.Status])).toEqual(
      rejected.map(({ what, rejection }) => [what, statuses[rejection]]),
    )
    for (const { Message, TransactionValid } of rows)
      expect([Message?.length ?? 0, TransactionValid]).toEqual([expect.toSatisfy(fits), false])
    const posted = await context.db.selectFrom('gbkmut').select('EntryGuid').distinct().where('EntryGuid', 'is not', null).execute()
    expect(posted).toHaveLength(2 + failing.length - rejected.length)
    expect(posted.some(({ EntryGuid }) => left.has(EntryGuid))).toBe(false)
  })

  it('warns of what is no reason to reject, and rejects it when told to', async () => {
    await using context = await openTestContext({ engine })
    await addReference(context)
    const warned = failingEntries().filter(({ warning }) => warning === true)
    await addPending(context, ...warned.map(({ entry }) => entry))

    const dry = await validateFinancials(context, { dryRun: true })
    expect(dry.rejections).toEqual([])
    expect(dry.messages.filter(({ severity }) => severity === 'warning').map(({ code }) => code)).toEqual(warned.map(({ check }) => check))

    const severities = Object.fromEntries(warned.map(({ check }) => [check, 'error'])) as Record<CheckId, 'error'>
    const strict = await validateFinancials(context, { dryRun: true, severities: { ...severities, V07: 'off' } })
    expect(strict.rejections.map(({ code }) => code)).toEqual(warned.map(({ check }) => check).filter((check) => check !== 'V07'))
    const linked = await validateFinancials(context, { dryRun: true, requireCorporateLink: true })
    expect(linked.rejections).toHaveLength(warned.length)
  })

  it('has an entry for every check', () => {
    expect([...new Set(failingEntries().map(({ check }) => check))]).toEqual([...checkIds])
  })
})

function fits(length: number): boolean {
  return length > 0 && length <= 256
}
