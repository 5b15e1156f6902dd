import type { JobRun } from '@synergy-jobs/core'
import { sql } from 'kysely'
import { type ContractRules, contractSql } from './contract-sql.ts'

/** Warns of contracts whose account does not exist, and of lines whose contract does not: they count for nobody. */
export async function warnOfLostContracts(run: JobRun, rules: ContractRules): Promise<void> {
  const { isContract } = contractSql(rules)
  const { rows } = await sql<{ readonly contracts: number; readonly lines: number }>`
    select
      (select count(*) from ItemNumbers as h where ${isContract}
        and not exists (select 1 from cicmpy as a where a.cmp_wwn = h.Associate)) as contracts,
      (select count(*) from ItemNumbers as l where l.ParentID is not null and l.Type in (${sql.join(rules.codes.contractTypes)})
        and not exists (select 1 from ItemNumbers as h where h.ID = l.ParentID)) as lines`.execute(run.db)
  const [contracts, lines] = [Number(rows[0]?.contracts ?? 0), Number(rows[0]?.lines ?? 0)]
  if (contracts > 0) {
    const text = `${contracts} contracts name no account, or one that does not exist (ItemNumbers.Associate); they count for nobody.`
    run.message('warning', 'W_CONTRACT_ACCOUNT', text, { contracts })
  }
  if (lines > 0) {
    const text = `${lines} contract lines belong to a contract that does not exist (ItemNumbers.ParentID); they count for nobody.`
    run.message('warning', 'W_LINE_CONTRACT', text, { lines })
  }
}
