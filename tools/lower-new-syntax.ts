import { register } from 'node:module'

// Preloaded into the tests, and into the child processes and workers they start, on Node 22: it strips types by itself but knows no
// `await using`. Not by `registerHooks`: with those, Node 22 fails to load CommonJS modules that require ES modules.
register('./lower-new-syntax-hooks.ts', import.meta.url)
