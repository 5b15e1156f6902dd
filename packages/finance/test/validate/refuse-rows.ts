import { dialectSql } from '@synergy-jobs/core/internal'
import type { TestContext } from '@synergy-jobs/core/testing'
import { sql } from 'kysely'

/** Makes the ledger refuse rows of one description, as a customer's own trigger may. */
export async function refuseRows(context: TestContext, description: string): Promise<void> {
  await dialectSql({
    sqlServer: sql.raw(
      `create trigger RefuseLedger on gbkmut after insert as
       if exists (select 1 from inserted where oms25 = '${description}') begin raiserror('refused by trigger', 16, 1); rollback transaction end`,
    ),
    embedded: sql.raw(
      `create trigger RefuseLedger after insert on gbkmut when new.oms25 = '${description}' begin select raise(abort, 'refused by trigger'); end`,
    ),
  }).execute(context.db)
}

/** Takes the trigger of {@link refuseRows} away again. */
export async function refuseNoRows(context: TestContext): Promise<void> {
  await sql.raw('drop trigger RefuseLedger').execute(context.db)
}
