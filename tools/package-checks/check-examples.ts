import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../packages.ts'
import { runProgram } from '../run-program.ts'
import type { PackedPackage } from './pack-packages.ts'

/** The oldest Node that the packages say they run on; each example also runs on the Node that runs this script. */
const oldestNode = '22.18.0'

/**
 * Installs the packed packages into an empty project as a user would, then compiles and runs the first `ts` example of
 * each package's README there; returns what is wrong.
 */
export async function checkExamples(packed: readonly PackedPackage[], project: string): Promise<readonly string[]> {
  await writeFile(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  const types = (await manifest(join(root, 'node_modules', '@types', 'node'))).version
  const installed = await npm(project, [...packed.map(({ tarball }) => tarball), `@types/node@${types}`])
  if (installed !== undefined) return [installed]
  const files: string[] = []
  for (const { folder, shortName } of packed) {
    const example = firstExample(await readFile(join(folder, 'README.md'), 'utf8'))
    if (example === undefined) return [`${shortName}: the README has no ts example`]
    await writeFile(join(project, `${shortName}.ts`), example)
    files.push(`${shortName}.ts`)
  }
  return [...(await typeProblems(project, files)), ...(await runProblems(project, files))]
}

/** The first fenced `ts` block of a Markdown text. */
export function firstExample(markdown: string): string | undefined {
  return /^```ts\r?\n(.*?)^```/ms.exec(markdown)?.[1]
}

async function npm(project: string, packages: readonly string[]): Promise<string | undefined> {
  const args = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error', ...packages]
  const { code, output } = await runProgram('npm', args, project, userEnvironment())
  return code === 0 ? undefined : `npm install of the packed packages failed:\n${output}`
}

/**
 * Compiles the examples twice: as most projects do, and with every declaration file of ours and of our dependencies looked
 * into. For an older target than they are written in, since `await using` came to Node with version 24.
 */
async function typeProblems(project: string, files: readonly string[]): Promise<readonly string[]> {
  const problems: string[] = []
  for (const skipLibCheck of [true, false]) {
    const shape = {
      module: 'nodenext',
      target: 'es2023',
      lib: ['es2024', 'esnext.disposable'],
      types: ['node'],
      strict: true,
      outDir: 'out',
    }
    await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: { ...shape, skipLibCheck }, files }))
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
    const { code, output } = await runProgram(process.execPath, [tsc, '--project', project], project)
    if (code !== 0) problems.push(`examples with skipLibCheck ${skipLibCheck}:\n${output}`)
  }
  return problems
}

async function runProblems(project: string, files: readonly string[]): Promise<readonly string[]> {
  const problems: string[] = []
  for (const node of [process.execPath, await oldNode(project)]) {
    for (const file of files.map((name) => join('out', name.replace(/ts$/, 'js')))) {
      const { code, output } = await runProgram(node, [file], project, userEnvironment())
      if (code !== 0) problems.push(`${file} under ${node}:\n${output}`)
    }
  }
  return problems
}

/** Where npm keeps the oldest Node that the packages say they run on. */
async function oldNode(project: string): Promise<string> {
  const args = ['-y', '--loglevel=error', '-p', `node@${oldestNode}`, 'node', '-p', 'process.execPath']
  const { code, output } = await runProgram('npx', args, project, userEnvironment())
  if (code !== 0) throw new Error(`Node ${oldestNode} cannot be had from npm:\n${output}`)
  return output.trim()
}

/** The environment without what pnpm adds for its scripts: npm would take its settings for its own. Where to install from stays. */
function userEnvironment(): NodeJS.ProcessEnv {
  const kept = /^npm_config_(registry|userconfig|globalconfig|cache|prefix|cafile|(https?_|no)?proxy)$/i
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name) || kept.test(name)))
}

async function manifest(folder: string): Promise<{ readonly version: string }> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { readonly version: string }
}
