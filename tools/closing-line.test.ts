import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './packages.ts'
import { runProgram } from './run-program.ts'

const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
const config = join(root, 'tools', 'closing-line-sample', 'vitest.config.ts')

async function run(environment: NodeJS.ProcessEnv): Promise<string> {
  const { code, output } = await runProgram(process.execPath, [vitest, 'run', '--config', config], root, environment)
  expect(code).toBe(1)
  return output
}

test('the counts stand alone on the last line, after the reasons for what was skipped', async () => {
  const { SYNERGY_TEST_MSSQL: _, ...environment } = process.env
  const lines = (await run(environment)).trimEnd().split('\n').slice(-4)
  expect(lines[0]).toBe('  1 skipped: it has no reason to run')
  expect(lines[1]).toBe('  1 skipped: no reason given: all-outcomes.sample.ts > does not say why')
  expect(lines[2]).toMatch(/^ {2}2 skipped: SYNERGY_TEST_MSSQL is not set/)
  expect(lines[3]).toBe('1 passed, 2 failed, 4 skipped')
})

test('with a server, a skipped server test needs a reason of its own', async () => {
  const output = await run({ ...process.env, SYNERGY_TEST_MSSQL: 'Server=none' })
  expect(output).toContain('  1 skipped: no reason given: all-outcomes.sample.ts > on SQL Server > one\n')
  expect(output).not.toContain('is not set')
})
