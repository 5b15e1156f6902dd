import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../packages.ts'

/** A `ts` block of a document or doc comment. */
export interface Example {
  /** Path of the file from the root of the repository, with slashes. */
  readonly file: string
  /** Line of the file on which the code begins, from 1. */
  readonly line: number
  readonly code: string
}

const patterns = ['*.md', 'docs/**/*.md', 'packages/*/README.md', 'examples/*/README.md', 'packages/*/src/**/*.ts']

/** Finds all examples of the repository: those of its documents, and those of the doc comments of its packages. */
export async function findExamples(): Promise<readonly Example[]> {
  const examples: Example[] = []
  for await (const path of glob(patterns, { cwd: root })) {
    const file = path.replaceAll('\\', '/')
    const text = readFileSync(join(root, path), 'utf8')
    examples.push(...(file.endsWith('.md') ? blocksOf(file, text) : commentBlocksOf(file, text)))
  }
  return examples.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
}

/** The fenced `ts` blocks of a Markdown text. */
export function blocksOf(file: string, text: string, firstLine = 1): readonly Example[] {
  return [...text.matchAll(/^```ts\r?\n(.*?)^```/gms)].map((block) => ({
    file,
    line: firstLine + lineBreaks(text.slice(0, block.index)) + 1,
    code: block[1] ?? '',
  }))
}

/** The fenced `ts` blocks of the doc comments of a module. */
export function commentBlocksOf(file: string, text: string): readonly Example[] {
  return [...text.matchAll(/^[ \t]*\/\*\*.*?\*\//gms)].flatMap((comment) => {
    const plain = comment[0].replace(/^[ \t]*\*(?: |$)/gm, '')
    return blocksOf(file, plain, 1 + lineBreaks(text.slice(0, comment.index)))
  })
}

function lineBreaks(text: string): number {
  return text.split('\n').length - 1
}
