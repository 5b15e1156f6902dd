import { describe, expect, test } from 'vitest'
import { insertRows } from '../testing/insert-rows.ts'
import { openTestContext } from '../testing/open-test-context.ts'
import { testEngines } from '../testing/test-engines.ts'
import { defaultPersonRules, resolvePerson } from './resolve-person.ts'

describe.each(testEngines())('resolvePerson on %s', (engine) => {
  test.each([['jobs'], ['DEMO\\jobs'], ['demo\\JOBS'], ['OTHER\\jobs'], [' jobs '], [1]])(
    'finds the administrator by %o',
    async (runAs) => {
      await using context = await openTestContext({ engine })
      const given = typeof runAs === 'string' ? runAs.trim() : runAs
      expect(await resolvePerson(context.db, given)).toEqual({ resId: 1, userId: 'DEMO\\jobs', fullName: 'Background jobs' })
    },
  )

  test.each([
    ['nobody', 'unknown'],
    [99, 'unknown'],
    ['job_', 'unknown'],
    ['leaver', 'not-active'],
    ['blocked', 'blocked'],
    ['clerk', 'no-administrator'],
  ])('refuses %o: %s', async (runAs, reason) => {
    await using context = await openTestContext({ engine })
    await expect(resolvePerson(context.db, runAs)).rejects.toMatchObject({ code: 'not-allowed', details: { runAs, reason } })
  })

  test('refuses a name that two domains have, unless the domain is given', async () => {
    await using context = await openTestContext({ engine })
    await insertRows(context.db, 'humres', [{ res_id: 10, usr_id: 'OTHER\\jobs', emp_stat: 'A' }])
    await expect(resolvePerson(context.db, 'jobs')).rejects.toMatchObject({ details: { reason: 'ambiguous' } })
    expect(await resolvePerson(context.db, 'DEMO\\jobs')).toMatchObject({ resId: 1 })
  })

  test('takes codes of an installation', async () => {
    await using context = await openTestContext({ engine })
    const rules = { ...defaultPersonRules, administratorRole: 71 }
    expect(await resolvePerson(context.db, 'clerk', rules)).toMatchObject({ resId: 2 })
  })

  test('takes a service account as it is', async () => {
    await using context = await openTestContext({ engine, company: false })
    expect(await resolvePerson(context.db, { serviceAccount: 'nightly' })).toEqual({ resId: 0, userId: 'nightly', fullName: 'nightly' })
  })
})

test('a context looks its person up once, and again after a failure', async () => {
  let statements = 0
  await using context = await openTestContext({
    runAs: 'newcomer',
    onQuery: ({ sql }) => void (statements += sql.includes('humres') ? 1 : 0),
  })
  await expect(context.person()).rejects.toMatchObject({ code: 'not-allowed' })
  await insertRows(context.db, 'humres', [{ res_id: 7, usr_id: 'newcomer', emp_stat: 'A' }])
  await insertRows(context.db, 'HRRoles', [{ ID: '00000000-0000-0000-0000-000000000077', RoleID: 0, EmpID: 7 }])
  expect(await context.person()).toMatchObject({ resId: 7 })
  const before = statements
  expect(await context.person()).toMatchObject({ resId: 7 })
  expect(statements).toBe(before)
})
