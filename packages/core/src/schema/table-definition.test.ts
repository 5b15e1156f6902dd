import { describe, expect, it } from 'vitest'
import type { Database } from './database.ts'
import { tableDefinition } from './table-definition.ts'
import { tableNames } from './table-names.ts'

describe('tableDefinition', () => {
  it('knows every table and column of the schema data', () => {
    const count = (group: 'needed' | 'supporting' | 'job') => tableNames(group).map((name) => tableDefinition(name).columns.length)
    expect(count('needed')).toHaveLength(134)
    expect(count('needed').reduce((sum, columns) => sum + columns)).toBe(4689)
    expect(count('supporting')).toHaveLength(137)
    expect(count('supporting').reduce((sum, columns) => sum + columns)).toBe(2252)
    expect(tableNames('job')).toEqual(['SynergyJobsRuns', 'SynergyJobsUnits'])
    expect(tableNames()).toHaveLength(134 + 137 + 2)
  })

  it('names only columns of the table in keys and indexes, and one identity and rowversion at most', () => {
    for (const table of tableNames().map(tableDefinition)) {
      const columns = new Set(table.columns.map((column) => column.name))
      expect(columns.size, table.name).toBe(table.columns.length)
      const used = [
        ...(table.primaryKey?.columns ?? []),
        ...table.indexes.flatMap((index) => [...index.columns, ...(index.descending ?? [])]),
      ]
      expect(
        used.filter((column) => !columns.has(column)),
        table.name,
      ).toEqual([])
      expect(table.columns.filter((column) => column.identity === true).length, table.name).toBeLessThanOrEqual(1)
      expect(table.columns.filter((column) => column.type === 'timestamp').length, table.name).toBeLessThanOrEqual(1)
    }
  })

  it('gives the facts of gbkmut', () => {
    const gbkmut = tableDefinition('gbkmut')
    expect(gbkmut.columns).toHaveLength(162)
    expect(gbkmut.indexes).toHaveLength(36)
    expect(gbkmut.primaryKey).toEqual({ columns: ['ID'], clustered: true })
    expect(gbkmut.columns.find((column) => column.name === 'faktuurnr')).toEqual({
      name: 'faktuurnr',
      type: 'nchar',
      length: 8,
      nullable: true,
    })
    expect(tableDefinition('gbkmut')).toBe(gbkmut)
  })

  it('refuses a name that the schema does not have', () => {
    expect(() => tableDefinition('GBKMUT' as keyof Database)).toThrow(new RangeError("The schema has no table 'GBKMUT'."))
    expect(() => tableDefinition('constructor' as keyof Database)).toThrow(RangeError)
  })
})
