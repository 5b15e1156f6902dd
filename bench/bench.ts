import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

// Runs all benchmarks, one after the other; each prints a table of ratios. Flags are passed on: `pnpm bench --rows 10000`.
for (const name of [
  'read-rows',
  'bulk-insert',
  'import-financials',
  'validate-financials',
  'tokenise',
  'extract-text',
  'index-full-text',
  'rate-accounts',
]) {
  execFileSync(process.execPath, [...process.execArgv, join(import.meta.dirname, `${name}.ts`), ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
}
