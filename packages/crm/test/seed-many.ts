import type { Context } from '@synergy-jobs/core'
import { bulkInsert, type ColumnDefinition, createStagingTable, internals } from '@synergy-jobs/core/internal'
import { sql } from 'kysely'
import { longAgo } from './seed-world.ts'
import { worldCodes } from './world.ts'

/** Accounts to make in bulk, each with one contract of one or more lines. */
export interface ManyAccounts {
  /** Numbers of the accounts: from `first` on. */
  readonly first: number
  readonly count: number
  readonly type: string
  readonly currency?: string
  /** Lines of each contract. @default 1 */
  readonly lines?: number
  /** Account number of the parent; undefined for none. */
  parent?(number: number): number | undefined
  /** Price of each line. @default 100 */
  price?(number: number): number
  /** When rows were changed last. */
  readonly modified?: Date
}

const columns: readonly ColumnDefinition[] = [
  { name: 'Number', type: 'int', nullable: false },
  { name: 'Account', type: 'uniqueidentifier', nullable: false },
  { name: 'Parent', type: 'uniqueidentifier', nullable: true },
  { name: 'Contract', type: 'uniqueidentifier', nullable: false },
  { name: 'Line', type: 'uniqueidentifier', nullable: false },
  { name: 'LineNumber', type: 'int', nullable: false },
  { name: 'Price', type: 'float', nullable: false },
]

/** The GUID of an account, contract or line by its number. */
export function numberedGuid(kind: 'account' | 'contract' | 'line', number: number, line = 0): string {
  const prefix = { account: 'A0000000', contract: 'C0000000', line: 'E0000000' }[kind]
  return `${prefix}-0000-4000-8000-${line.toString(16).padStart(4, '0')}${number.toString(16).padStart(8, '0')}`.toUpperCase()
}

/** Makes many accounts with their contracts, in a handful of statements. */
export async function seedMany(context: Context, accounts: ManyAccounts): Promise<void> {
  const { type, currency = 'EUR', modified = longAgo } = accounts
  await using session = await context[internals].source.openSession()
  const table = sql.table(await createStagingTable(session.db, 'many', columns))
  await bulkInsert(session.db, '#many', columns, rowsOf(accounts))
  await sql`
    insert into cicmpy (cmp_wwn, cmp_code, cmp_name, cmp_type, cmp_status, cmp_parent, type_since, status_since, syscreated, sysmodified)
    select m.Account, cast(m.Number as nvarchar(20)), cast(m.Number as nvarchar(50)), ${type}, 'A', m.Parent, ${modified}, ${modified},
      ${modified}, ${modified}
    from ${table} as m where m.LineNumber = 1 order by m.Number`.execute(session.db)
  await sql`
    insert into ItemNumbers (ID, ItemCode, Type, Associate, Active, sysmodified)
    select Contract, '', 1, Account, 1, ${modified} from ${table} where LineNumber = 1`.execute(session.db)
  await sql`
    insert into ItemNumbers (ID, ItemCode, Type, ParentID, Associate, Active, PurchasePrice, PurchaseCurrency, sysmodified)
    select Line, ${worldCodes.items.service}, 1, Contract, Account, 1, Price, ${currency}, ${modified} from ${table}`.execute(session.db)
  await sql`drop table ${table}`.execute(session.db)
}

function* rowsOf({ first, count, lines = 1, parent, price }: ManyAccounts): Generator<readonly unknown[]> {
  for (let number = first; number < first + count; number++) {
    const above = parent?.(number)
    for (let line = 1; line <= lines; line++) {
      yield [
        number,
        numberedGuid('account', number),
        above === undefined ? null : numberedGuid('account', above),
        numberedGuid('contract', number),
        numberedGuid('line', number, line),
        line,
        price?.(number) ?? 100,
      ]
    }
  }
}
