import { openTestContext } from '@synergy-jobs/core/testing'
import { describe, expect, it } from 'vitest'
import { importFinancials } from './import-financials.ts'

describe('options of importFinancials', () => {
  it.each([
    [{}, 'files'],
    [{ files: ['a.xlsx'] }, 'mode'],
    [{ files: ['a.xlsx'], mode: 'actual', documents: { actual: ['X'] } }, 'files'],
    [{ files: [], mode: 'actual' }, 'files'],
    [{ documents: {} }, 'documents'],
    [{ documents: { actual: ['Figures'], budget: ['FIGURES'] } }, 'documents'],
    [{ documents: { actual: ['X'] }, mode: 'actual' }, 'mode'],
    [{ files: ['a.xlsx'], mode: 'actual', locale: { decimal: ';' } }, 'locale.decimal'],
    [{ files: ['a.xlsx'], mode: 'actual', chunkSize: 5000 }, 'chunkSize'],
    [{ files: ['a.xlsx'], mode: 'actual', codes: { origin: 'ZZ' } }, 'codes.origin'],
    [{ files: ['a.xlsx'], mode: 'actual', companies: ['001'] }, 'companies'],
  ])('refuses the options %j, naming %s', async (options, option) => {
    await using context = await openTestContext()
    const error: unknown = await importFinancials(context, options as never).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'invalid-options', details: { faults: [{ option }] } })
  })
})
