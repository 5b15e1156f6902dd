import { rename } from 'node:fs/promises'
import { closestWords } from '../closest-words.ts'
import type { EntityKind } from '../entity-kind.ts'
import { fingerprint } from '../fingerprint.ts'
import type { IndexBatch, StagedBatch, TextIndex } from '../text-index.ts'
import { formatWatermark, parseWatermark } from '../watermark-text.ts'
import {
  emptyFlexStore,
  entityKey,
  type FlexStore,
  fileVersion,
  importFlexSearch,
  readFlexStore,
  readFlexWatermarks,
  writeFlexStore,
} from './flex-store.ts'
import { queryFlex } from './query-flex.ts'

/** Settings of {@link openFlexSearchIndex}. */
export interface FlexSearchIndexSettings {
  /** Path of the file that keeps the index; it is made at the first run. */
  readonly file: string
  /** Entities written between two saves of the file. @default 5_000 */
  readonly saveEvery?: number
}

/**
 * Opens a full-text index in memory (FlexSearch), kept in a file. Quick for up to some ten thousand documents: all of it is
 * loaded at first use. FlexSearch knows no positions, so phrases are candidates and are looked up in the texts.
 *
 * The file is saved every some thousand entities and at the end of a run; a run that is killed loses what came after, and
 * the next one takes it again, since the mark of the last run is in the same file. A run that finds nothing new neither loads
 * nor saves it. Needs the package `flexsearch`.
 */
export function openFlexSearchIndex({ file, saveEvery = 5_000 }: FlexSearchIndexSettings): TextIndex {
  const state: FlexState = { file, saveEvery, unsaved: 0, isDirty: false }
  return {
    name: 'flexsearch',
    phrases: 'candidates',
    async ensure() {
      await importFlexSearch()
      await watermarks(state)
    },
    stage: (batch) => stage(state, batch),
    async *indexed(kind) {
      const { entities } = await load(state)
      for (const entity of entities.values()) if (entity.kind === kind) yield { id: entity.id, securityLevel: entity.level }
    },
    async watermark(kind) {
      const mark = (await watermarks(state)).get(kind)
      return mark === undefined ? undefined : parseWatermark(mark)
    },
    query: async (query) => queryFlex(await load(state), query),
    async similarWords(word) {
      const { words, index } = await load(state)
      return closestWords(word, words).filter((near) => (index.search(near, { limit: 1 }) as readonly number[]).length > 0)
    },
    flush: () => save(state),
    async rebuild() {
      const aside = `${file}.rebuild`
      const index = openFlexSearchIndex({ file: aside, saveEvery })
      return {
        index,
        async swap() {
          await index.flush()
          await rename(aside, file)
          delete state.loaded
          state.isDirty = false
        },
        [Symbol.asyncDispose]: () => index[Symbol.asyncDispose](),
      }
    },
    [Symbol.asyncDispose]: () => save(state),
  }
}

interface FlexState {
  readonly file: string
  readonly saveEvery: number
  loaded?: { readonly store: FlexStore; readonly version: string | undefined }
  /** Entities written since the last save. */
  unsaved: number
  isDirty: boolean
}

/** The store, read at first use and again when another process has saved the file. */
async function load(state: FlexState): Promise<FlexStore> {
  if (state.loaded !== undefined && state.isDirty) return state.loaded.store
  const version = await fileVersion(state.file)
  if (state.loaded !== undefined && state.loaded.version === version) return state.loaded.store
  const store = version === undefined ? await emptyFlexStore() : await readFlexStore(state.file)
  state.loaded = { store, version }
  return store
}

/** The marks alone, for which the file need not be loaded. */
async function watermarks(state: FlexState): Promise<ReadonlyMap<EntityKind, string>> {
  if (state.loaded !== undefined) return (await load(state)).watermarks
  return (await fileVersion(state.file)) === undefined ? new Map() : readFlexWatermarks(state.file)
}

async function save(state: FlexState): Promise<void> {
  if (state.loaded === undefined || !state.isDirty) return
  const { store } = state.loaded
  await writeFlexStore(state.file, store)
  state.loaded = { store, version: await fileVersion(state.file) }
  state.unsaved = 0
  state.isDirty = false
}

async function stage(state: FlexState, batch: IndexBatch): Promise<StagedBatch> {
  const { kind, entries, removed } = batch
  const { entities } = await load(state)
  const prints = new Map(entries.map((entry) => [entry.id, fingerprint(entry)]))
  const known = (id: string): string | undefined => entities.get(entityKey(kind, id))?.print
  const changed = new Set([
    ...entries.filter(({ id, fields }) => known(id) !== (fields.length === 0 ? undefined : prints.get(id))).map(({ id }) => id),
    ...removed.filter((id) => known(id) !== undefined),
  ])
  return { changed, write: () => write(state, batch, changed, prints) }
}

async function write(
  state: FlexState,
  batch: IndexBatch,
  changed: ReadonlySet<string>,
  prints: ReadonlyMap<string, string>,
): Promise<void> {
  const store = await load(state)
  const { kind, entries, removed, watermark } = batch
  state.isDirty ||= changed.size > 0 || watermark !== undefined
  for (const id of removed) remove(store, entityKey(kind, id))
  for (const { id, securityLevel, fields } of entries) {
    if (!changed.has(id)) continue
    remove(store, entityKey(kind, id))
    if (fields.length === 0) continue
    const entity = { n: store.next++, kind, id, level: securityLevel, print: prints.get(id) ?? '' }
    store.entities.set(entityKey(kind, id), entity)
    store.byNumber.set(entity.n, entity)
    // FlexSearch ranks by how early a word comes, so the subject goes first.
    const words = fields.flatMap((field) => field.words)
    for (const word of words) store.words.add(word)
    store.index.add(entity.n, words.join(' '))
  }
  if (watermark !== undefined) store.watermarks.set(kind, formatWatermark(watermark))
  state.unsaved += changed.size
  if (state.unsaved >= state.saveEvery) await save(state)
}

function remove(store: FlexStore, key: string): void {
  const entity = store.entities.get(key)
  if (entity === undefined) return
  store.index.remove(entity.n)
  store.entities.delete(key)
  store.byNumber.delete(entity.n)
}
