import { createReadStream } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { JobError } from '@synergy-jobs/core'
import type { Index } from 'flexsearch'
import type { EntityKind } from '../entity-kind.ts'

/** Raised when the layout of the file changes. */
const format = 1
/** Entities and words of one line of the file. */
const perLine = 10_000

/** An entity in the index; `n` is what FlexSearch knows it by. */
export interface FlexEntity {
  readonly n: number
  readonly kind: EntityKind
  readonly id: string
  readonly level: number
  readonly print: string
}

/** A FlexSearch index in memory, with what it does not keep itself. */
export interface FlexStore {
  readonly index: Index
  /** By kind and id. */
  readonly entities: Map<string, FlexEntity>
  readonly byNumber: Map<number, FlexEntity>
  /** Every word that ever was in it; words that are gone find nothing. */
  readonly words: Set<string>
  readonly watermarks: Map<EntityKind, string>
  next: number
}

/**
 * Loads the package, which only those who use it have.
 *
 * @throws JobError `invalid-options` when flexsearch is not installed
 */
export async function importFlexSearch(): Promise<typeof import('flexsearch')> {
  return await import('flexsearch').catch((cause: unknown) => {
    throw new JobError('invalid-options', 'openFlexSearchIndex needs the package flexsearch; install it beside @synergy-jobs/documents.', {
      details: { package: 'flexsearch' },
      cause,
    })
  })
}

/**
 * Makes an empty store. The encoder is ours and exact: a text is its words with blanks between them, and nothing of a word
 * is changed, stemmed or left out.
 *
 * @throws JobError `invalid-options` when the package flexsearch is not installed
 */
export async function emptyFlexStore(): Promise<FlexStore> {
  const { Index: FlexIndex } = await importFlexSearch()
  const encode = (text: string): string[] => text.split(' ')
  const index = new FlexIndex({ tokenize: 'strict', encode, resolution: 9, context: false, cache: false, fastupdate: false })
  return { index, entities: new Map(), byNumber: new Map(), words: new Set(), watermarks: new Map(), next: 1 }
}

/** Key of an entity in {@link FlexStore.entities}. */
export function entityKey(kind: EntityKind, id: string): string {
  return `${kind} ${id}`
}

/** What tells one version of a file from the next; undefined when there is none. */
export async function fileVersion(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined)
  return found === undefined ? undefined : `${found.ino} ${found.mtimeMs} ${found.size}`
}

type Line =
  | { readonly format: number; readonly next: number; readonly watermarks: readonly (readonly [EntityKind, string])[] }
  | { readonly entities: readonly (readonly [number, EntityKind, string, number, string])[] }
  | { readonly words: readonly string[] }
  | { readonly key: string; readonly data: string }

/**
 * Reads a store from its file, line by line.
 *
 * @throws JobError `invalid-file` when it is none of ours
 */
export async function readFlexStore(path: string): Promise<FlexStore> {
  const store = await emptyFlexStore()
  await readLines(path, (line) => {
    takeLine(store, line)
    return 'go on'
  })
  return store
}

/**
 * Reads how far an index is filled from the beginning of its file, whatever its size.
 *
 * @throws JobError `invalid-file` when it is none of ours
 */
export async function readFlexWatermarks(path: string): Promise<ReadonlyMap<EntityKind, string>> {
  const marks = new Map<EntityKind, string>()
  await readLines(path, (line) => {
    if ('format' in line) for (const [kind, mark] of line.watermarks) marks.set(kind, mark)
    return 'stop'
  })
  return marks
}

async function readLines(path: string, take: (line: Line) => 'go on' | 'stop'): Promise<void> {
  const input = createReadStream(path)
  let isOurs = false
  try {
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      const line = JSON.parse(text) as Line
      isOurs ||= 'format' in line && line.format === format
      if (!isOurs || take(line) === 'stop') break
    }
  } catch (cause) {
    throw notOurs(path, cause)
  } finally {
    // Ending the loop early leaves the file open, and Windows renames nothing over an open file.
    input.destroy()
  }
  if (!isOurs) throw notOurs(path, undefined)
}

function takeLine(store: FlexStore, line: Line): void {
  if ('key' in line) store.index.import(line.key, line.data)
  else if ('words' in line) for (const word of line.words) store.words.add(word)
  else if ('entities' in line) {
    for (const [n, kind, id, level, print] of line.entities) {
      const entity = { n, kind, id, level, print }
      store.entities.set(entityKey(kind, id), entity)
      store.byNumber.set(n, entity)
    }
  } else {
    store.next = line.next
    for (const [kind, mark] of line.watermarks) store.watermarks.set(kind, mark)
  }
}

function notOurs(path: string, cause: unknown): JobError {
  return new JobError('invalid-file', `${path} is not a full-text index of this version; name another file, or remove it and index anew.`, {
    details: { file: path },
    cause,
  })
}

/** Writes a store beside its file and puts it in its place, so that there is always a whole one. */
export async function writeFlexStore(path: string, store: FlexStore): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`
  try {
    await using file = await open(draft, 'w')
    const write = async (line: Line): Promise<void> => void (await file.write(`${JSON.stringify(line)}\n`))
    await write({ format, next: store.next, watermarks: [...store.watermarks] })
    for (const entities of linesOf(store.entities.values()))
      await write({ entities: entities.map(({ n, kind, id, level, print }) => [n, kind, id, level, print] as const) })
    for (const words of linesOf(store.words)) await write({ words })
    const exported: Promise<void>[] = []
    // Typed as done at once, though it may give a promise.
    await Promise.resolve(
      store.index.export((key: string, data: string) => {
        if (data !== undefined && data !== '') exported.push(write({ key, data }))
      }) as unknown,
    )
    await Promise.all(exported)
    await file.sync()
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
  await rename(draft, path)
}

function* linesOf<Item>(items: Iterable<Item>): Generator<readonly Item[], void> {
  let line: Item[] = []
  for (const item of items) {
    line.push(item)
    if (line.length < perLine) continue
    yield line
    line = []
  }
  if (line.length > 0) yield line
}
