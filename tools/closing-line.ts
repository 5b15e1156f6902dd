import type { Reporter, TestCase, TestModule } from 'vitest/node'

const serverVariable = 'SYNERGY_TEST_MSSQL'

/**
 * Ends a test run with what was skipped and why, and with the counts alone on a line,
 * so that a person sees and a script can read what really ran.
 */
export function closingLine(write: (text: string) => void = (text) => process.stdout.write(text)): Reporter {
  return {
    onTestRunEnd(modules, unhandledErrors) {
      const tests = modules.flatMap((module) => [...module.children.allTests()])
      const skipped = tests.filter((test) => test.result().state === 'skipped')
      const passed = tests.filter((test) => test.result().state === 'passed').length
      const failed = tests.filter((test) => test.result().state === 'failed').length + brokenModules(modules) + unhandledErrors.length
      const reasons = [...countReasons(skipped)].map(([reason, count]) => `  ${count} skipped: ${reason}\n`)
      write(`\n${reasons.join('')}${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}\n`)
    },
  }
}

/** Files that failed as a whole, for example because an import does not resolve; none of their tests is in the counts. */
function brokenModules(modules: readonly TestModule[]): number {
  return modules.filter((module) => module.errors().length > 0).length
}

function countReasons(skipped: readonly TestCase[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const test of skipped) counts.set(reasonOf(test), (counts.get(reasonOf(test)) ?? 0) + 1)
  return counts
}

function reasonOf(test: TestCase): string {
  const result = test.result()
  if (result.state === 'skipped' && result.note !== undefined) return result.note
  const needsServer = process.env[serverVariable] === undefined && /sql[- ]?server|mssql/i.test(test.fullName)
  if (needsServer) return `${serverVariable} is not set (a connection string of a SQL Server that these tests may create databases on)`
  return `no reason given: ${test.module.relativeModuleId} > ${test.fullName}`
}
