import ts from 'typescript'
import type { Example } from './find-examples.ts'

/** A module that an example may take names from. */
export interface ImportableModule {
  readonly specifier: string
  readonly names: ReadonlySet<string>
}

/** An example as a module of its own. */
export interface ExampleModule {
  readonly text: string
  /** Lines before the first line of the example. */
  readonly prelude: number
}

/**
 * Makes a module of an example. What it uses without importing or declaring it is imported from the first module that has
 * it, and `context` is there as it is in the text around the example.
 */
export function exampleModule(example: Pick<Example, 'code'>, modules: readonly ImportableModule[]): ExampleModule {
  const { used, declared } = namesOf(example.code)
  const missing = [...used].filter((name) => !declared.has(name))
  const imports = new Map<string, string[]>()
  for (const name of missing) {
    const specifier = modules.find(({ names }) => names.has(name))?.specifier
    if (specifier !== undefined) imports.set(specifier, [...(imports.get(specifier) ?? []), name])
  }
  const prelude = [
    ...[...imports].map(([specifier, names]) => `import { ${names.join(', ')} } from '${specifier}'`),
    ...(missing.includes('context') ? [`declare const context: import('@synergy-jobs/core').Context`] : []),
    'export {}',
  ]
  return { text: `${prelude.join('\n')}\n${example.code}`, prelude: prelude.length }
}

function namesOf(code: string): { readonly used: ReadonlySet<string>; readonly declared: ReadonlySet<string> } {
  const used = new Set<string>()
  const declared = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) (isDeclaration(node) ? declared : used).add(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true))
  return { used, declared }
}

function isDeclaration(name: ts.Identifier): boolean {
  const { parent } = name
  if (ts.isImportSpecifier(parent) || ts.isImportClause(parent) || ts.isNamespaceImport(parent)) return true
  return (
    (ts.isVariableDeclaration(parent) ||
      ts.isFunctionDeclaration(parent) ||
      ts.isClassDeclaration(parent) ||
      ts.isInterfaceDeclaration(parent) ||
      ts.isTypeAliasDeclaration(parent) ||
      ts.isParameter(parent) ||
      ts.isBindingElement(parent)) &&
    parent.name === name
  )
}
