import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Context, createContext, type QueryEvent } from '@synergy-jobs/core'
import { openTemporaryDirectory } from '@synergy-jobs/core/internal'
import { insertRows, openTestContext } from '@synergy-jobs/core/testing'
import { rateAccounts } from '@synergy-jobs/crm'
import { sql } from 'kysely'
import { numberedGuid, seedMany } from '../packages/crm/test/seed-many.ts'
import { seedLookups } from '../packages/crm/test/seed-world.ts'
import { type Contestant, runContest } from './contest.ts'

// Rates customers in families of ten, three levels deep, after some of their contracts changed: an incremental run against a full one
// against a program that asks for one account after the other (measured on a sample; `all: …` is what all accounts would take).
//
//   node --conditions=@synergy-jobs/source bench/rate-accounts.ts [--accounts 200000] [--lines 3] [--changed 1] [--sample 500] [--runs 1]

const { values } = parseArgs({
  options: {
    accounts: { type: 'string', default: '200000' },
    lines: { type: 'string', default: '3' },
    changed: { type: 'string', default: '1' },
    sample: { type: 'string', default: '500' },
    runs: { type: 'string', default: '1' },
    // Taken by the other benchmarks.
    rows: { type: 'string' },
    contestant: { type: 'string' },
    input: { type: 'string' },
  },
})
const accounts = Number(values.accounts)
const changed = Math.max(1, Math.round((accounts * Number(values.changed)) / 100))

/** Three levels: a head, three below it, and two below each of those. */
function parentOf(number: number): number | undefined {
  const place = (number - 1) % 10
  const head = number - place
  if (place === 0) return undefined
  return place <= 3 ? head : head + 1 + Math.floor((place - 4) / 2)
}

async function prepare(file: string): Promise<string> {
  await using context = await openTestContext()
  await seedLookups(context)
  const rule = (Rating: number, AmountStart: number, AmountEnd: number) => ({ Rating, Type: 'C', Currency: 'EUR', AmountStart, AmountEnd })
  await insertRows(context.db, 'RatingAmounts', [rule(1, 3_000, 999_999), rule(2, 1_000, 2_999.99), rule(3, 0, 999.99)])
  const price = (number: number): number => 50 + (number % 97)
  await seedMany(context, { first: 1, count: accounts, type: 'C', lines: Number(values.lines), parent: parentOf, price })
  await rateAccounts(context)
  // A day later the contracts of some accounts, spread over all, have become ten times as expensive.
  context.clock.move(86_400_000)
  const step = Math.floor(accounts / changed)
  await sql`update ItemNumbers set PurchasePrice = PurchasePrice * 10, sysmodified = ${context.localNow()}
    where ParentID in (select h.ID from ItemNumbers as h inner join cicmpy as a on a.cmp_wwn = h.Associate
      where h.ParentID is null and a.ID % ${step} = 0 and a.ID <= ${step * changed})`.execute(context.db)
  await sql`pragma wal_checkpoint(truncate)`.execute(context.db)
  const { connection } = context
  if (typeof connection !== 'object' || !('file' in connection)) throw new TypeError('The benchmark needs an embedded database.')
  await copyFile(connection.file, file)
  return file
}

/** What the parent process hands to its children, which do not get its flags. */
interface Input {
  readonly file: string
  readonly accounts: number
  readonly sample: number
}

/** Runs on a copy of the prepared database, two days after its first run. */
async function onCopy(
  { file }: Input,
  work: (context: Context, events: readonly QueryEvent['kind'][]) => Promise<Readonly<Record<string, number>>>,
): Promise<Readonly<Record<string, number>>> {
  await using directory = await openTemporaryDirectory()
  const copy = join(directory.path, 'bench.db')
  await copyFile(file, copy)
  const events: QueryEvent['kind'][] = []
  const clock = { now: () => new Date('2026-04-02T08:00:00Z') }
  const onQuery = ({ kind }: QueryEvent): void => void events.push(kind)
  await using context = await createContext({ connection: { file: copy }, runAs: 'jobs', clock, timeZone: 'Europe/Amsterdam', onQuery })
  return await work(context, events)
}

function job(full: boolean): Contestant {
  return (input, timed) =>
    onCopy(JSON.parse(input) as Input, async (context, events) => {
      const begun = performance.now()
      const { counts } = await timed(() => rateAccounts(context, { full }))
      return {
        rated: counts.read,
        written: counts.written,
        statements: events.length,
        'all: wall ms': Math.round(performance.now() - begun),
      }
    })
}

/** What a program does that goes through the accounts: one question each, and one update where the rating differs. */
const oneByOne: Contestant = (text, timed) => {
  const input = JSON.parse(text) as Input
  return onCopy(input, async (context, events) => {
    const { sample } = input
    const begun = performance.now()
    let written = 0
    await timed(async () => {
      for (let index = 0; index < sample; index++) {
        const guid = numberedGuid('account', 1 + Math.floor((index * input.accounts) / sample))
        if (await rateOne(context, guid)) written++
      }
    })
    const scale = input.accounts / sample
    const wallMs = Math.round((performance.now() - begun) * scale)
    return { rated: sample, written, statements: Math.round(events.length * scale), 'all: wall ms': wallMs }
  })
}

async function rateOne({ db }: Context, guid: string): Promise<boolean> {
  const { rows } = await sql<{ readonly total: number | null; readonly rating: number | null }>`
    with below (Account) as (
      select ${guid} union select c.cmp_wwn from cicmpy as c inner join below as b on c.cmp_parent = b.Account)
    select (select cmp_rating from cicmpy where cmp_wwn = ${guid}) as rating,
      (select sum(l.PurchasePrice) from below as b cross join ItemNumbers as h cross join ItemNumbers as l
        where h.Associate = b.Account and h.ParentID is null and h.Type = 1 and l.ParentID = h.ID and l.Type = 1
          and l.Active = 1 and l.DateFinal is null) as total`.execute(db)
  const [row] = rows
  const total = row?.total ?? 0
  const rating = total >= 3_000 ? 1 : total >= 1_000 ? 2 : 3
  if (rating === row?.rating) return false
  await db.updateTable('cicmpy').set({ cmp_rating: rating }).where('cmp_wwn', '=', guid).execute()
  return true
}

await using directory = await openTemporaryDirectory()
await runContest({
  title: `rateAccounts: ${accounts} accounts, ${accounts * Number(values.lines)} contract lines, ${changed} accounts with changed contracts`,
  script: import.meta.filename,
  contestants: { 'incremental run': job(false), 'full run': job(true), 'one query an account (sample)': oneByOne },
  floor: 'incremental run',
  runs: Number(values.runs),
  async prepare() {
    const file = await prepare(join(directory.path, 'prepared.db'))
    return JSON.stringify({ file, accounts, sample: Math.min(Number(values.sample), accounts) } satisfies Input)
  },
})
