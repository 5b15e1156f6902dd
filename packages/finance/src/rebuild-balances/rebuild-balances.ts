import { type Database, defineJob, type JobRun, type TableColumns } from '@synergy-jobs/core'
import type { Transaction } from 'kysely'
import { z } from 'zod'
import { applyTotals } from '../shared/balance/apply-totals.ts'
import { balanceTranstypes } from '../shared/balance/balance-transtypes.ts'
import { type BalanceComparison, compareBalances } from '../shared/balance/compare-balances.ts'
import { type DivisionYear, listBalanceScopes } from '../shared/balance/list-balance-scopes.ts'
import { openBalanceTables } from '../shared/balance/open-balance-tables.ts'
import { balanceColumns } from '../shared/balance/written-columns.ts'
import { holdJobLock } from '../shared/locks/hold-job-lock.ts'

/** What became of the balances of one division and year. */
export interface RebuiltBalances extends DivisionYear {
  readonly keys: number
  /** Balances that were not what the ledger says (in a dry run: are not). */
  readonly corrected: number
}

/** The job's own part of the result of `rebuildBalances`. */
export interface RebuildFields {
  /** Those in which something was corrected, the first 1,000. */
  readonly corrected: readonly RebuiltBalances[]
}

const fields: RebuildFields = { corrected: [] }

const options = z.strictObject({
  /** Only these divisions. @default all */
  divisions: z.array(z.string().trim().min(1).max(3)).min(1).max(1_000).readonly().optional().describe('divisions to rebuild'),
  /** Only these years. @default all */
  years: z.array(z.int().min(1).max(32_767)).min(1).max(100).readonly().optional().describe('years to rebuild'),
  /** Transaction types that balances are kept of; those of others are left alone. */
  transtypes: z
    .array(z.string().length(1))
    .min(1)
    .readonly()
    .default([...balanceTranstypes])
    .describe('transaction types of balances'),
  /** Whether debit and credit must each agree with the ledger, or only what is left of the two. */
  compareSides: z.boolean().default(true).describe('whether debit and credit must each agree'),
})

/** Years listed in the result. */
const listed = 1_000

/** The name under which runs of `validateFinancials` lock, which change `Balance` by what it was. */
const postingJobName = 'validateFinancials'

/**
 * Makes `Balance` equal to the ledger again (spec finance §8.6), as the product's own rebuild does: adds `gbkmut` up by the key of
 * `Balance` and writes the differences. A balance that is right is not touched, so that replication has nothing to do for it; one of
 * which the ledger knows nothing becomes zero.
 *
 * Reads `gbkmut` and `valuta`; writes `Balance`. Locks itself and `validateFinancials`, whole database. One transaction for each
 * division and year; stopped in the middle, it has done whole years, and the next run goes on with the others.
 *
 * @throws JobError `overlap` while `validateFinancials` is at work
 *
 * @example
 * ```ts
 * const { counts, corrected } = await rebuildBalances(context, { divisions: ['001'], years: [2026] })
 * ```
 */
export const rebuildBalances = defineJob({
  name: 'rebuildBalances',
  replaces: [],
  summary: 'Makes Balance equal to the ledger again.',
  options,
  reads: {
    gbkmut: [
      ...([
        'CompanyCode',
        'bkjrcode',
        'periode',
        'reknr',
        'kstplcode',
        'kstdrcode',
        'artcode',
        'warehouse',
        'transtype',
        'transsubtype',
      ] as const),
      ...(['CurrencyAliasAc', 'CurrencyCode', 'bdr_hfl', 'AmountCentral', 'aantal', 'storno', 'verwerknrl'] as const),
    ],
    valuta: ['valcode', 'amount_prec'],
  } satisfies TableColumns,
  writes: { Balance: balanceColumns } satisfies TableColumns,
  fields,
  async run(context, { divisions, years, transtypes, compareSides, chunkSize }, run) {
    await using lock = run.dryRun ? undefined : await holdJobLock(context, postingJobName, run.signal)
    await using _tables = await openBalanceTables(run.session)
    const scopes = (await listBalanceScopes(run.session, { divisions, years, transtypes })).filter(isAfter(run))
    const corrected: RebuiltBalances[] = []
    for (const [index, scope] of scopes.entries()) {
      let compared = await compareBalances(run.session, { ...scope, transtypes, compareSides }, false)
      await lock?.assertHeld()
      await run.chunk({
        planned: countsOf(compared),
        checkpoint: { division: scope.division, year: scope.year },
        async work(trx: Transaction<Database>) {
          compared = await compareBalances(trx, { ...scope, transtypes, compareSides }, true)
          if (compared.different > 0) await applyTotals(trx, chunkSize)
          return countsOf(compared)
        },
      })
      if (compared.different > 0 && corrected.length < listed)
        corrected.push({ ...scope, keys: compared.keys, corrected: compared.different })
      run.publish({ corrected: [...corrected] })
      run.progress('rebuilding', index + 1, scopes.length)
    }
    return { corrected }
  },
})

function countsOf({ keys, different }: BalanceComparison) {
  return { read: keys, written: different, skipped: keys - different }
}

/** A resumed run goes on behind the last division and year that was committed. */
function isAfter({ checkpoint }: Pick<JobRun, 'checkpoint'>): (scope: DivisionYear) => boolean {
  if (checkpoint === undefined || typeof checkpoint['division'] !== 'string') return () => true
  const [last, lastYear] = [checkpoint['division'], Number(checkpoint['year'])]
  return ({ division, year }) => division > last || (division === last && year > lastYear)
}
