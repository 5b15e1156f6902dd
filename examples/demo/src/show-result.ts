import { relative } from 'node:path'
import type { JobResult } from '@synergy-jobs/core'

/** Prints what a job returned: status, counts, the first problems, and the files it made. */
export function showResult(result: JobResult): void {
  const { read, written, skipped, rejected } = result.counts
  console.log(
    `   ${result.status}${result.dryRun ? ' (dry run)' : ''}: ${read} rows read, ${written} written, ${skipped} skipped, ${rejected} rejected`,
  )
  for (const { code, text } of result.rejections) console.log(`   ${code}: ${text}`)
  for (const { severity, code, text } of result.messages) console.log(`   ${severity}: ${code} ${text}`)
  for (const { kind, path, bytes } of result.artefacts)
    console.log(`   ${kind} workbook: ${relative(process.cwd(), path)} (${bytes} bytes)`)
}
