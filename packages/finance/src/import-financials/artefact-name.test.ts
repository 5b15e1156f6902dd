import { describe, expect, it } from 'vitest'
import { artefactName } from './artefact-name.ts'

const document = { id: '', number: 1234, subject: '', division: '001', status: 1, compressed: false }

describe('artefactName', () => {
  it.each([
    ['march.xlsx', 'march-rejects.xlsx'],
    ['Q1 2026 (final).XLSM', 'Q1 2026 (final)-rejects.xlsx'],
    ['../../etc/passwd.xlsx', '_.._etc_passwd-rejects.xlsx'],
    [String.raw`C:\temp\a.xls`, 'C__temp_a-rejects.xlsx'],
    ['..', 'sheet-rejects.xlsx'],
    ['a\u0000b\n.xlsx', 'a_b_-rejects.xlsx'],
    [`${'x'.repeat(99)}😀.xlsx`, `${'x'.repeat(99)}-rejects.xlsx`],
  ])('names the rejects of %j', (name, expected) => {
    expect(artefactName({ name }, 'rejects', new Set())).toBe(expected)
  })

  it('gives the same name to no two workbooks of a run, whatever the case', () => {
    const used = new Set<string>()
    const names = ['a.xlsx', 'A.xlsx', 'a.xls'].map((name) => artefactName({ name }, 'rejects', used))
    expect(names).toEqual(['a-rejects.xlsx', 'A-rejects-2.xlsx', 'a-rejects-3.xlsx'])
  })

  it('puts the number of the document first', () => {
    expect(artefactName({ name: 'a.xlsx', document }, 'annotated', new Set())).toBe('1234-a-annotated.xlsx')
  })
})
