import { openTestContext, testEngines } from '@synergy-jobs/core/testing'
import { describe, expect, it } from 'vitest'
import { day } from '../../test/days.ts'
import { randomWorld } from '../../test/random-world.ts'
import { readEverything } from '../../test/reference/read-everything.ts'
import { type ReferenceStatusOptions, referenceStatuses } from '../../test/reference/reference-statuses.ts'
import { seedWorld } from '../../test/seed-world.ts'
import { updateAccountStatuses } from './update-account-statuses.ts'

const rounds = Number(process.env['ACCOUNT_ROUNDS'] ?? 2)
const seeds = Array.from({ length: rounds }, (_, index) => index + 1)

/** Options of the job, and the same for the reference. */
const variants: readonly (readonly [Parameters<typeof updateAccountStatuses>[1], ReferenceStatusOptions])[] = [
  [{ mode: 'full' }, { mode: 'full', firstActiveDay: day(1) }],
  [{}, { mode: 'forecast', firstActiveDay: day(1) }],
  [
    {
      mode: 'full',
      finalDateCountsAsActive: true,
      customersWithoutContract: 'skip',
      protectStatuses: ['B', 'R'],
      forecast: { ignoreStatuses: [2], includeOpportunities: true },
    },
    {
      mode: 'full',
      firstActiveDay: day(0),
      customersWithoutContract: 'skip',
      protectStatuses: ['B', 'R'],
      ignoreStatuses: [2],
      includeOpportunities: true,
    },
  ],
]

describe.each(testEngines())('updateAccountStatuses on %s', (engine) => {
  it.each(seeds)('gives what the reference gives over a random database (seed %i)', async (seed) => {
    for (const [options, reference] of variants) {
      await using context = await openTestContext({ engine })
      await seedWorld(context, randomWorld({ seed }))
      const before = await readEverything(context)
      const expected = referenceStatuses(before, reference)
      const dry = await updateAccountStatuses(context, { ...options, dryRun: true, chunkSize: 7 })
      const { changes, counts, distribution } = await updateAccountStatuses(context, { ...options, chunkSize: 7 })
      const { accounts } = await readEverything(context)

      const after = Object.fromEntries(accounts.map((row) => [row.cmp_wwn, `${row.cmp_type ?? ''}/${row.cmp_status ?? ''}`]))
      expect(after).toEqual(expected)
      const moved = before.accounts.filter((row) => after[row.cmp_wwn] !== `${row.cmp_type ?? ''}/${row.cmp_status ?? ''}`)
      expect(changes.map(({ account }) => account)).toEqual(moved.map(({ cmp_wwn }) => cmp_wwn))
      expect(dry).toMatchObject({ changes, counts, distribution })
      const counted = Object.fromEntries(distribution.map((count) => [`${count.type}/${count.value}`, count.after]))
      for (const [state, group] of Map.groupBy(Object.values(after), (state) => state)) expect(counted[state]).toBe(group.length)
      expect((await updateAccountStatuses(context, { ...options })).counts.written).toBe(0)
    }
  })
})
