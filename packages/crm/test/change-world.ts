import { startOfDay } from '@synergy-jobs/core'
import type { TestContext } from '@synergy-jobs/core/testing'
import { seededRandom } from '../../../test/contract/seeded-random.ts'
import { addToWorld } from './seed-world.ts'

/** Kinds of things that happen to accounts and contracts between two runs. */
const happenings = ['price', 'add', 'time', 'type', 'price', 'add', 'time', 'delete', 'parent', 'rule'] as const

/** Does something random to a database, as the product would, and tells what. */
export async function changeWorld(context: TestContext, seed: number): Promise<(typeof happenings)[number]> {
  const random = seededRandom(seed)
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T
  const { db } = context
  context.clock.move(86_400_000)
  const now = context.localNow()
  const accounts = await db.selectFrom('cicmpy').select(['cmp_wwn', 'cmp_code']).orderBy('ID').execute()
  const lines = await db.selectFrom('ItemNumbers').select('ID').where('ParentID', 'is not', null).orderBy('HID').execute()
  const account = pick(accounts).cmp_wwn
  const happening = pick(happenings)
  switch (happening) {
    case 'price': {
      const price = Math.floor(random() * 50_000) / 100
      await db.updateTable('ItemNumbers').set({ PurchasePrice: price, sysmodified: now }).where('ID', '=', pick(lines).ID).execute()
      break
    }
    case 'add': {
      const contract = { key: `added ${seed}`, account: pick(accounts).cmp_code, modified: now }
      await addToWorld(context, { accounts: [], contracts: [{ ...contract, lines: [{ item: 'service', price: 321.09 }] }] })
      break
    }
    case 'time':
      context.clock.move(40 * 86_400_000)
      break
    case 'type':
      await db
        .updateTable('cicmpy')
        .set({ cmp_type: pick(['C', 'R']), cmp_status: pick(['A', 'E']), type_since: now, status_since: now })
        .where('cmp_wwn', '=', account)
        .execute()
      break
    case 'delete':
      await db.deleteFrom('ItemNumbers').where('ID', '=', pick(lines).ID).execute()
      break
    case 'parent':
      await db
        .updateTable('cicmpy')
        .set({ cmp_parent: pick(accounts).cmp_wwn })
        .where('cmp_wwn', '=', account)
        .execute()
      break
    case 'rule':
      await db
        .updateTable('RatingAmounts')
        .set({ AmountEnd: Math.floor(random() * 250_000) / 100 })
        .where('Rating', '=', pick([3, 4]))
        .execute()
      break
  }
  return happening
}

/** The earliest final date that lies in the future of a context. */
export function tomorrowOf(context: TestContext): Date {
  return new Date(startOfDay(context.localNow()).getTime() + 86_400_000)
}
