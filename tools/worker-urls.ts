import { globSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import type { Options } from 'tsup'

const workerUrl = /new URL\('(\.\/[\w-]+-worker)\.ts', import\.meta\.url\)/g

/**
 * Makes `new URL('./x-worker.ts', import.meta.url)` point at the built worker. All built modules lie side by side in `dist/`,
 * so the rest of the address stays as it is.
 */
export const workerUrls: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'worker-urls',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      return { contents: source.replace(workerUrl, "new URL('$1.js', import.meta.url)"), loader: 'ts' }
    })
  },
}

/** The worker files that the sources of a package folder start, as paths from that folder. */
export function findWorkers(folder: string): readonly string[] {
  const files = globSync('src/**/*.ts', { cwd: folder }).map((file) => file.replaceAll('\\', '/'))
  return files.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(workerUrl)].map(([, worker = '']) =>
      posix.join(posix.dirname(file), `${worker}.ts`),
    ),
  )
}
