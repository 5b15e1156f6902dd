import { relative } from 'node:path'
import type { JobResult } from '@synergy-jobs/core'

/**
 * Prints what a job returned: status, counts, the first problems, and the files it made.
 *
 * @param print - takes one line. @default prints it on standard output
 */
export function showResult(result: JobResult, print: (line: string) => void = console.log): void {
  const { read, written, skipped, rejected } = result.counts
  print(
    `   ${result.status}${result.dryRun ? ' (dry run)' : ''}: ${read} rows read, ${written} written, ${skipped} skipped, ${rejected} rejected`,
  )
  for (const { code, text } of result.rejections) print(`   ${code}: ${text}`)
  for (const { severity, code, text } of result.messages) print(`   ${severity}: ${code} ${text}`)
  for (const { kind, path, bytes } of result.artefacts) print(`   ${kind} workbook: ${relative(process.cwd(), path)} (${bytes} bytes)`)
}
