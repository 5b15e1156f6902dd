import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { checkExamples } from './package-checks/check-examples.ts'
import { checkTarball } from './package-checks/check-tarball.ts'
import { packPackages } from './package-checks/pack-packages.ts'
import { root } from './packages.ts'
import { runProgram } from './run-program.ts'

const { values } = parseArgs({ options: { 'no-build': { type: 'boolean', default: false } } })
const temporary = await mkdtemp(join(tmpdir(), 'synergy-jobs-'))
let passed = 0
let failed = 0
try {
  if (!values['no-build']) await script('build', 'build.ts')
  await script('generated sources are up to date', 'generate-schema.ts', '--check')
  await script('API reports are up to date', 'api-reports.ts', '--check')
  await check('no unused file, export or dependency (knip)', knip)
  const packed = await packPackages(temporary)
  for (const one of packed) await check(`${one.name} as packed: publint, attw, content`, () => checkTarball(one))
  const project = join(temporary, 'project')
  await mkdir(project)
  await check('packed packages install; README examples compile and run', () => checkExamples(packed, project))
} finally {
  await rm(temporary, { recursive: true, force: true, maxRetries: 3 })
}
console.log(`package checks: ${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

async function check(name: string, run: () => Promise<readonly string[]>): Promise<void> {
  const problems = await run()
  if (problems.length === 0) passed += 1
  else failed += 1
  console.log(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${name}`)
  for (const problem of problems) console.log(problem.replace(/^/gm, '     '))
}

async function script(name: string, file: string, ...args: readonly string[]): Promise<void> {
  await check(name, async () => failure(await runProgram(process.execPath, [join(import.meta.dirname, file), ...args], root)))
}

async function knip(): Promise<readonly string[]> {
  return failure(await runProgram(process.execPath, [join(root, 'node_modules', 'knip', 'bin', 'knip.js'), '--no-config-hints'], root))
}

function failure({ code, output }: { readonly code: number; readonly output: string }): readonly string[] {
  return code === 0 ? [] : [output.trim()]
}
