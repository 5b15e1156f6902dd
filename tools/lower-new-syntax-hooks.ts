import { readFile } from 'node:fs/promises'
import type { LoadHook } from 'node:module'
import { fileURLToPath } from 'node:url'
import { transform } from 'esbuild'

/** Loads TypeScript as JavaScript that Node 22 can parse. Runs in the thread that Node has for such hooks. */
export const load: LoadHook = async (url, context, nextLoad) => {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return nextLoad(url, context)
  const { code } = await transform(await readFile(fileURLToPath(url), 'utf8'), {
    loader: 'ts',
    target: 'node22',
    format: 'esm',
    sourcemap: 'inline',
  })
  return { format: 'module', source: code, shortCircuit: true }
}
