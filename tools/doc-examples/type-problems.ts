import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { packages, root } from '../packages.ts'
import { type ExampleModule, exampleModule, type ImportableModule } from './example-module.ts'
import type { Example } from './find-examples.ts'

/**
 * Type-checks examples as modules in the root of the repository, all by one program and without writing a file; returns what
 * is wrong, by the lines of the files that hold them.
 */
export function typeProblems(examples: readonly Example[]): readonly string[] {
  const options = readOptions()
  const entryPoints = readEntryPoints()
  const modules = new Map(
    examples.map((example, index) => {
      const path = ts.sys.resolvePath(join(root, `example-${index}.ts`)).replaceAll('\\', '/')
      return [path, { example, module: exampleModule(example, importable(example, entryPoints)) }]
    }),
  )
  const host = virtualHost(options, new Map([...modules].map(([path, { module }]) => [path, module.text])))
  const program = ts.createProgram([...modules.keys()], options, host)
  return [...modules].flatMap(([path, { example, module }]) => {
    const source = program.getSourceFile(path)
    const diagnostics = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
    return diagnostics.map((diagnostic) => describe(diagnostic, example, module))
  })
}

/** The options of the repository, without what is a matter of style: an example may leave a result unused. */
function readOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), (path) => readFileSync(path, 'utf8')) as {
    readonly config: object
  }
  const { options } = ts.parseJsonConfigFileContent(config, { ...ts.sys, readDirectory: () => [] }, root)
  return { ...options, verbatimModuleSyntax: false, isolatedModules: false, noUnusedLocals: false, noUnusedParameters: false }
}

/** What the entry points of all packages export, by their import specifiers; those for everybody first. */
function readEntryPoints(): readonly ImportableModule[] {
  const all = packages.flatMap(({ name, folder, entries }) =>
    entries.map((entry) => ({
      specifier: entry === 'index' ? name : `${name}/${entry}`,
      names: exportedNames(join(folder, 'src', `${entry}.ts`)),
    })),
  )
  return [
    ...all.filter(({ specifier }) => !specifier.endsWith('/internal')),
    ...all.filter(({ specifier }) => specifier.endsWith('/internal')),
  ]
}

/** Where the names of an example may come from: its own package first, and the module that it documents last. */
function importable({ file }: Example, entryPoints: readonly ImportableModule[]): readonly ImportableModule[] {
  const own = packages.find(({ shortName }) => file.startsWith(`packages/${shortName}/`))?.name
  const mine = entryPoints.filter(({ specifier }) => specifier === own)
  const documented = file.endsWith('.ts') ? [{ specifier: `./${file}`, names: exportedNames(join(root, file)) }] : []
  return [...mine, ...entryPoints, ...documented]
}

function exportedNames(path: string): ReadonlySet<string> {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest)
  return new Set(source.statements.flatMap(namesOf))
}

function namesOf(statement: ts.Statement): readonly string[] {
  if (ts.isExportDeclaration(statement) && statement.exportClause !== undefined && ts.isNamedExports(statement.exportClause))
    return statement.exportClause.elements.map(({ name }) => name.text)
  const exported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  if (exported !== true) return []
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []))
  return ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement) ? [statement.name?.text ?? ''] : []
}

/** The file system of the compiler, with the examples added to it. */
function virtualHost(options: ts.CompilerOptions, texts: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(options)
  return {
    ...host,
    fileExists: (path) => texts.has(path) || host.fileExists(path),
    readFile: (path) => texts.get(path) ?? host.readFile(path),
    getSourceFile(path, language, ...rest) {
      const text = texts.get(path)
      return text === undefined ? host.getSourceFile(path, language, ...rest) : ts.createSourceFile(path, text, language)
    },
  }
}

function describe({ file, start, messageText }: ts.Diagnostic, example: Example, { prelude }: ExampleModule): string {
  const line = file === undefined || start === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line - prelude
  return `${example.file}:${example.line + line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
}
