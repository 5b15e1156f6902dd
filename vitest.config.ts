import { defineConfig } from 'vitest/config'
import { closingLine } from './tools/closing-line.ts'

/** Packages find each other's sources by this condition, so that tests need no build. */
const condition = '@synergy-jobs/source'

// `await using` came to Node with version 24. The tests run on 22 as well, so does what they start.
const olderNode = Number.parseInt(process.versions.node, 10) < 24
const preload = { NODE_OPTIONS: `--import=${new URL('./tools/lower-new-syntax.ts', import.meta.url).href}` }

const onServer = (process.env['SYNERGY_TEST_MSSQL'] ?? '') !== ''

export default defineConfig({
  resolve: { conditions: [condition, 'node'] },
  ssr: { resolve: { conditions: [condition, 'node'], externalConditions: [condition, 'node'] } },
  oxc: { target: 'node22' },
  test: {
    // Worker threads and child processes that a test starts inherit these arguments, so they run from source as well.
    execArgv: [`--conditions=${condition}`],
    env: olderNode ? preload : {},
    // Real processes and database files: one process per test file, so that a killed or blocked one takes nobody along.
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', closingLine()],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['packages/*/src/**/*.test.ts', 'tools/**/*.test.ts', 'examples/*/src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'test/contract/**'],
        },
      },
      // Kills processes and measures memory: one file at a time, away from the others.
      {
        extends: true,
        test: {
          name: 'contract',
          include: ['test/contract/**/*.test.ts'],
          fileParallelism: false,
          // A login to a server takes hundreds of times as long as opening a file, and a check makes dozens of runs.
          testTimeout: onServer ? 900_000 : 180_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ['packages/*/src/**/*.test-d.ts'],
            tsconfig: './tsconfig.json',
            ignoreSourceErrors: true,
          },
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
