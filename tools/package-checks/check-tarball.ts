import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { root } from '../packages.ts'
import { runProgram } from '../run-program.ts'
import type { PackedPackage } from './pack-packages.ts'

/** Looks at one packed package with publint and attw, and for what must not be in it; returns what is wrong. */
export async function checkTarball(packed: PackedPackage): Promise<readonly string[]> {
  const content = await readFile(packed.tarball)
  return [...leftovers(packed, gunzipSync(content)), ...(await publintProblems(content)), ...(await attwProblems(packed))]
}

function leftovers({ files }: PackedPackage, unpacked: Buffer): readonly string[] {
  const problems = files.filter((file) => /\.test(-d)?\.ts$|(^|\/)(test|temp)\//.test(file)).map((file) => `holds ${file}`)
  for (const file of ['README.md', 'dist/index.js', 'dist/index.d.ts']) if (!files.includes(file)) problems.push(`lacks ${file}`)
  if (/"(workspace|catalog):/.test(unpacked.toString('latin1'))) problems.push('names a version that only this workspace knows')
  return problems
}

async function publintProblems(content: Buffer): Promise<readonly string[]> {
  const { messages, pkg } = await publint({ pack: { tarball: new Uint8Array(content).buffer }, strict: true })
  return messages.flatMap((message) => formatMessage(message, pkg, { color: false }) ?? []).map((text) => `publint: ${text}`)
}

async function attwProblems({ tarball }: PackedPackage): Promise<readonly string[]> {
  const attw = join(root, 'node_modules', '@arethetypeswrong', 'cli', 'dist', 'index.js')
  const { code, output } = await runProgram(
    process.execPath,
    [attw, tarball, '--profile', 'esm-only', '--format', 'ascii', '--no-emoji'],
    root,
  )
  return code === 0 ? [] : [`attw:\n${output}`]
}
