import { type Database, trimCode } from '@synergy-jobs/core'
import { type Kysely, sql } from 'kysely'
import { contractSql } from '../shared/contracts/contract-sql.ts'
import type { RatingSettings } from '../shared/ratings/rating-settings.ts'
import { valueSql } from '../shared/ratings/stage-values.ts'
import type { ExplainedContract, ExplainedLine } from './explanation.ts'

/** Reads the contracts of one account with their lines, judged as the jobs judge them. */
export async function readContracts(
  db: Kysely<Database>,
  account: string,
  rules: Pick<RatingSettings, 'day' | 'codes'>,
): Promise<readonly ExplainedContract[]> {
  const { isContract, isLine, contractRuns, lineRuns, isServiceItem, isPolicyItem } = contractSql(rules)
  const { counts } = valueSql(rules)
  const { rows } = await sql<ContractRow>`
    select h.ID as contract, h.Number as number, h.DateFinal as contractFinal, case when ${contractRuns} then 1 else 0 end as contractRuns,
      l.ItemCode as itemCode, l.DateFinal as lineFinal, l.PurchasePrice as price, l.PurchaseCurrency as currency,
      case when l.ID is not null and ${lineRuns} then 1 else 0 end as lineRuns, case when ${counts} then 1 else 0 end as counted,
      case when ${isServiceItem} then 'service' when ${isPolicyItem} then 'policy' else 'other' end as kind
    from ItemNumbers as h left join ItemNumbers as l on ${isLine} left join Items as i on i.ItemCode = l.ItemCode
    where ${isContract} and h.Associate = ${account} order by h.HID, l.HID`.execute(db)
  return [...Map.groupBy(rows, ({ contract }) => contract).values()].map(explainContract)
}

function explainContract(rows: readonly ContractRow[]): ExplainedContract {
  const [first] = rows
  const runs = first?.contractRuns === 1
  const lines = rows.flatMap((row) => (row.itemCode === null ? [] : [explainLine(row)]))
  const serves = lines.some(({ kind, active }) => kind === 'service' && active)
  return {
    number: trimCode(first?.number) ?? '',
    ...finalDate(first?.contractFinal),
    verdict: !runs ? 'over' : serves ? 'active with a service item' : 'active',
    lines,
  }
}

function explainLine(row: ContractRow): ExplainedLine {
  return {
    itemCode: row.itemCode?.trim() ?? '',
    kind: row.kind,
    ...finalDate(row.lineFinal),
    active: row.contractRuns === 1 && row.lineRuns === 1,
    price: row.price ?? 0,
    currency: (row.currency ?? '').trim(),
    counted: row.counted === 1,
  }
}

function finalDate(date: Date | null | undefined): { readonly finalDate?: string } {
  return date === null || date === undefined ? {} : { finalDate: date.toISOString().slice(0, 10) }
}

interface ContractRow {
  readonly contract: string
  readonly number: string | null
  readonly contractFinal: Date | null
  readonly contractRuns: number
  readonly itemCode: string | null
  readonly lineFinal: Date | null
  readonly price: number | null
  readonly currency: string | null
  readonly lineRuns: number
  readonly counted: number
  readonly kind: ExplainedLine['kind']
}
