import type { Rejection } from '@synergy-jobs/core'
import type { TestContext } from '@synergy-jobs/core/testing'
import { expect } from 'vitest'
import { importFinancials } from '../../src/import-financials/import-financials.ts'
import type { ImportedFile } from '../../src/import-financials/import-result.ts'
import { leftBehind } from './left-behind.ts'
import { balanced, type TestFolder } from './write-sheet.ts'

type Options = Partial<Extract<Parameters<typeof importFinancials>[1], object>>

/** What became of a file that stood between two good ones. */
export interface BetweenGood {
  readonly result: Awaited<ReturnType<typeof importFinancials>>
  readonly file: ImportedFile
  /** The rejections of this file. */
  readonly rejections: readonly Rejection[]
}

/**
 * Imports a file between two good ones. Whatever becomes of it, the good ones are imported, each row is counted once, and rows,
 * entry numbers and our references are those of imported entries: nothing is half written.
 */
export async function importBetween(context: TestContext, folder: TestFolder, path: string, options: Options = {}): Promise<BetweenGood> {
  const files = [await folder.sheet('before.xlsx', balanced(1, 10)), path, await folder.sheet('after.xlsx', balanced(2, 20))]
  const result = await importFinancials(context, { ...options, files, mode: 'actual' })

  expect(result.files.map(({ status }) => status)).toMatchObject(['imported', expect.any(String), 'imported'])
  for (const { read, written, skipped, rejected } of [result.counts, ...result.files.map(({ rows }) => rows)]) {
    expect(read).toBe(written + skipped + rejected)
  }
  expect(await leftBehind(context)).toEqual(expectedOf(result.files))
  const file = result.files[1]!
  return { result, file, rejections: result.rejections.filter(({ where }) => where['file'] === file.name) }
}

function expectedOf(files: readonly ImportedFile[]): Awaited<ReturnType<typeof leftBehind>> {
  const entries = files.flatMap((file) => file.entries.filter(({ status }) => status === 'imported')).length
  const rows = files.reduce((sum, file) => sum + file.rows.written, 0)
  const created = files.reduce((sum, file) => sum + file.createdAccounts.length, 0)
  return { rows, entries, used: entries, nextNumber: 1001 + entries, accounts: 7 + created, ledger: 0 }
}
