import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'esbuild'

// Preloaded into child processes and workers of tests on Node 22, which strips types by itself but knows no `await using`.
registerHooks({
  load(url, context, nextLoad) {
    if (!url.startsWith('file:') || !url.endsWith('.ts')) return nextLoad(url, context)
    const source = transformSync(readFileSync(fileURLToPath(url), 'utf8'), {
      loader: 'ts',
      target: 'node22',
      format: 'esm',
      sourcemap: 'inline',
    })
    return { format: 'module', source: source.code, shortCircuit: true }
  },
})
