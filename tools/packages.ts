import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One published package of this repository. */
export interface PackageFolder {
  /** Its name in the registry, for example `@synergy-jobs/core`. */
  readonly name: string
  /** Its folder name, for example `core`. */
  readonly shortName: string
  /** Absolute path of its folder. */
  readonly folder: string
  /** Names of its entry points without extension, for example `index`, `internal`. */
  readonly entries: readonly string[]
}

/** Absolute path of the repository. */
export const root = join(import.meta.dirname, '..')

/** The published packages, each after those it depends on. */
export const packages: readonly PackageFolder[] = ['core', 'finance', 'hrm', 'documents', 'crm'].map(readPackage)

interface Manifest {
  readonly name: string
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>
}

function readPackage(shortName: string): PackageFolder {
  const folder = join(root, 'packages', shortName)
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const entries = Object.keys(manifest.exports).map((entry) => (entry === '.' ? 'index' : entry.slice('./'.length)))
  return { name: manifest.name, shortName, folder, entries: entries.filter((entry) => existsSync(join(folder, 'src', `${entry}.ts`))) }
}
