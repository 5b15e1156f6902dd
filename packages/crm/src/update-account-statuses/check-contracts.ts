import { JobError, type JobRun } from '@synergy-jobs/core'
import { sql } from 'kysely'
import { inDivisions } from '../shared/accounts/in-divisions.ts'
import { contractSql } from '../shared/contracts/contract-sql.ts'
import { warnOfLostContracts } from '../shared/contracts/warn-of-lost-contracts.ts'
import type { StatusRules } from '../shared/statuses/status-rules.ts'

/**
 * Looks at the contracts that a full run goes by: warns of those of unknown accounts, and refuses to go on when there are none
 * at all, since every customer would then be put on Exit (spec crm §2.1).
 *
 * @throws JobError `invalid-code`
 */
export async function checkContracts(run: JobRun, rules: StatusRules): Promise<void> {
  if (rules.mode === 'forecast') return
  await warnOfLostContracts(run, rules)
  if (rules.customersWithoutContract === 'skip') return
  const { isContract } = contractSql(rules)
  const { rows } = await sql<{ readonly customers: number }>`
    select count(*) as customers from cicmpy as a
    where a.cmp_type = ${rules.codes.types.customer} and ${inDivisions(rules.divisions)}
      and not exists (select 1 from ItemNumbers as h where ${isContract})`.execute(run.db)
  const customers = Number(rows[0]?.customers ?? 0)
  if (customers === 0) return
  const types = rules.codes.contractTypes.join(', ')
  throw new JobError(
    'invalid-code',
    `ItemNumbers holds no contract of Type ${types}, so all ${customers} customers would lose their status. Correct codes.contractTypes, or pass customersWithoutContract: 'skip' or mode: 'forecast'.`,
    { details: { contractTypes: rules.codes.contractTypes, customers } },
  )
}
