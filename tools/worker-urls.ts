import { readFile } from 'node:fs/promises'
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
