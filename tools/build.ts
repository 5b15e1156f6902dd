import { basename, join } from 'node:path'
import { build } from 'tsup'
import { type PackageFolder, packages, root } from './packages.ts'
import { findWorkers, workerUrls } from './worker-urls.ts'

const started = performance.now()
for (const folder of packages) await buildPackage(folder)
console.log(`Built ${packages.length} packages in ${((performance.now() - started) / 1000).toFixed(1)} s.`)

/** Bundles one package into its `dist/`: one module per entry point and per worker, shared code in chunks, declarations beside. */
async function buildPackage({ folder, name, entries }: PackageFolder): Promise<void> {
  process.chdir(folder)
  const workerFiles = Object.fromEntries(findWorkers(folder).map((file) => [basename(file, '.ts'), file]))
  const entryFiles = Object.fromEntries(entries.map((entry) => [entry, `src/${entry}.ts`]))
  await build({
    config: false,
    silent: true,
    name,
    entry: { ...entryFiles, ...workerFiles },
    format: 'esm',
    platform: 'node',
    target: 'node22',
    // tsup would turn node:sqlite into sqlite, which no Node knows.
    removeNodeProtocol: false,
    splitting: true,
    sourcemap: true,
    clean: true,
    tsconfig: join(root, 'tsconfig.json'),
    dts: { entry: entryFiles },
    esbuildPlugins: [workerUrls],
    esbuildOptions(options) {
      options.absWorkingDir = folder
    },
  })
  console.log(`${name}: ${[...entries, ...Object.keys(workerFiles)].join(', ')}`)
}
