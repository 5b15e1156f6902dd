import { posix } from 'node:path'
import { AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils'

type MessageId = 'boundary'

/** Groups of job folders inside core: `system/<job>` and `tenants/<job>` are jobs, every other folder is open to all of core. */
const coreJobGroups = new Set(['system', 'tenants'])

/**
 * Reports imports that cross a border of the house: a job folder may import its own folder, its package's `shared/`
 * and core by name; core imports no domain package; no package reaches into the files of another.
 */
export const importBoundaries: TSESLint.RuleModule<MessageId> = {
  meta: { type: 'problem', schema: [], messages: { boundary: '{{reason}}' } },
  defaultOptions: [],
  create(context) {
    const file = placeOf(context.filename)
    if (file === undefined) return {}
    const check = (source: TSESTree.Node | null) => {
      if (source?.type !== AST_NODE_TYPES.Literal || typeof source.value !== 'string') return
      const reason = source.value.startsWith('.') ? relativeReason(file, source.value) : namedReason(file, source.value)
      if (reason !== undefined) context.report({ node: source, messageId: 'boundary', data: { reason } })
    }
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
    }
  },
}

interface Place {
  readonly packageName: string
  /** Path inside the package's `src`, for example `import-financials/read-workbook.ts`. */
  readonly path: string
  readonly isTest: boolean
}

function placeOf(filename: string): Place | undefined {
  const match = /\/packages\/([^/]+)\/src\/(.+)$/.exec(filename.replaceAll('\\', '/'))
  const [, packageName, path] = match ?? []
  if (packageName === undefined || path === undefined) return undefined
  return { packageName, path, isTest: /\.test(-d)?\.ts$/.test(path) }
}

function relativeReason(file: Place, specifier: string): string | undefined {
  const target = posix.normalize(posix.join(posix.dirname(file.path), specifier))
  if (target.startsWith('..')) return file.isTest ? undefined : `'${specifier}' leaves the package's src folder.`
  if (!/\.(ts|json)$/.test(target)) return `'${specifier}' must name the file with its .ts extension.`
  if (target === 'index.ts') return 'Import from the file that defines the name, not from index.ts.'
  const from = jobFolder(file.packageName, file.path)
  const to = jobFolder(file.packageName, target)
  if (to === undefined || to === from || isJobList(file)) return undefined
  return `'${specifier}' reaches into the job folder '${to}'; what two jobs need goes to src/shared/ (in a domain package) or to a folder of core.`
}

/** The files that gather the jobs of a package: its `index.ts`, and in core the `jobs.ts` of a group. */
function isJobList({ packageName, path }: Place): boolean {
  if (!path.includes('/')) return true
  return packageName === 'core' && [...coreJobGroups].some((group) => path === `${group}/jobs.ts`)
}

/** The job folder that a path lies in; undefined for places that are open to the whole package. */
function jobFolder(packageName: string, path: string): string | undefined {
  const [first, second, third] = path.split('/')
  if (first === undefined || second === undefined) return undefined
  if (packageName !== 'core') return first === 'shared' ? undefined : first
  return coreJobGroups.has(first) && third !== undefined ? `${first}/${second}` : undefined
}

function namedReason(file: Place, specifier: string): string | undefined {
  const match = /^@synergy-jobs\/([^/]+)(?:\/(.+))?$/.exec(specifier)
  if (match === null) return undefined
  const [, target, entry] = match
  if (file.packageName === 'core') return 'Core imports its own files by relative path and no other package of the house.'
  if (target !== 'core') return `A domain package imports core only, not '${specifier}'; what two packages need goes to core.`
  if (entry === 'testing' && !file.isTest) return `'${specifier}' is for tests.`
  return entry === undefined || entry === 'internal' || entry === 'testing' ? undefined : `'${specifier}' is not an entry point.`
}
