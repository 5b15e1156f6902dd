import { type PackageFolder, packages } from '../packages.ts'
import { runProgram } from '../run-program.ts'

/** A package as its users get it. */
export interface PackedPackage extends PackageFolder {
  /** Absolute path of its .tgz. */
  readonly tarball: string
  /** Paths of the files in it. */
  readonly files: readonly string[]
}

/**
 * Packs every package into `target`. By `pnpm pack`, not `npm pack`: npm leaves `workspace:*` and `catalog:` in the packed
 * package.json as they are, and no user could install that; pnpm writes the versions they stand for.
 */
export async function packPackages(target: string): Promise<readonly PackedPackage[]> {
  const packed: PackedPackage[] = []
  for (const folder of packages) {
    const { code, output } = await runProgram('pnpm', ['pack', '--json', '--pack-destination', target], folder.folder)
    if (code !== 0) throw new Error(`Packing ${folder.name} failed:\n${output}`)
    const report = JSON.parse(output.slice(output.indexOf('{\n'))) as {
      readonly filename: string
      readonly files: readonly { readonly path: string }[]
    }
    packed.push({ ...folder, tarball: report.filename, files: report.files.map((file) => file.path) })
  }
  return packed
}
