import type { MadeEntry } from '../shared/entities/make-entry.ts'
import type { EntityKind } from '../shared/full-text/entity-kind.ts'
import type { IndexEntry } from '../shared/full-text/index-entry.ts'
import type { Watermark } from '../shared/full-text/text-index.ts'
import type { IndexedKind } from './full-text-result.ts'
import type { IndexWork } from './index-work.ts'

/** Words in memory, and about the rows that one transaction writes. */
const maxWords = 40_000

/** Entities on their way into the index: gathered, and written by whole transactions. */
export interface Batch {
  /** Takes an entity; writes what is there, without a mark, when it has many words already. */
  add(made: MadeEntry): Promise<void>
  /** Takes an entity of which nothing is to be left in the index. */
  remove(id: string): void
  /** Entities that wait. */
  size(): number
  /** Writes what waits, in one transaction with the mark. */
  write(mark: Watermark | undefined): Promise<void>
  /** Notes that a kind is done, and writes its mark where there is a new one. */
  finish(mark: Watermark | undefined): Promise<void>
  /** Entities that were read, or taken out, until now. */
  handled(): number
  report(): Omit<IndexedKind, 'kind' | 'complete'>
}

/** Opens the batch of one kind. */
export function openBatch(work: IndexWork, kind: EntityKind): Batch {
  const state: BatchState = { entries: [], removed: [], incomplete: new Set(), words: 0, report: emptyReport() }
  return {
    async add(made) {
      const words = made.entry.fields.reduce((sum, field) => sum + field.words.length, 0)
      if (state.entries.length > 0 && state.words + words > maxWords) await writeBatch(work, kind, state, undefined)
      takeEntry(work, kind, state, made)
      state.words += words
    },
    remove: (id) => void state.removed.push(id),
    size: () => state.entries.length + state.removed.length,
    write: (mark) => (state.entries.length + state.removed.length === 0 ? Promise.resolve() : writeBatch(work, kind, state, mark)),
    async finish(mark) {
      work.done.push(kind)
      const staged = mark && (await work.index.stage({ kind, entries: [], removed: [], watermark: mark }))
      await work.run.chunk({
        planned: {},
        checkpoint: { done: [...work.done], filling: null },
        work: async (trx) => {
          await staged?.write(trx)
          return undefined
        },
      })
    },
    handled: () => handled(state),
    report: () => ({ ...state.report, attachments: { ...state.report.attachments } }),
  }
}

interface BatchState {
  entries: IndexEntry[]
  removed: string[]
  /** Entities of which a text could not be read. */
  incomplete: Set<string>
  words: number
  readonly report: {
    indexed: number
    unchanged: number
    removed: number
    incomplete: number
    readonly attachments: { read: number; unread: number }
  }
}

function handled({ report: { indexed, unchanged, removed, incomplete } }: BatchState): number {
  return indexed + unchanged + removed + incomplete
}

function emptyReport(): BatchState['report'] {
  return { indexed: 0, unchanged: 0, removed: 0, incomplete: 0, attachments: { read: 0, unread: 0 } }
}

function takeEntry({ run }: IndexWork, kind: EntityKind, state: BatchState, { entry, problems, attachments }: MadeEntry): void {
  state.entries.push(entry)
  state.report.attachments.read += attachments.read
  state.report.attachments.unread += attachments.unread
  for (const { code, text, attachment } of problems) {
    const where = { kind, id: entry.id, ...(attachment === undefined ? {} : { attachment: attachment.id, name: attachment.name }) }
    const told = `${kind === 'documents' ? 'Document' : 'Request'} ${entry.id}: ${text}`
    if (code !== 'E_TEXT_UNREADABLE') run.message('warning', code, told, where)
    else {
      state.incomplete.add(entry.id)
      run.reject({ code, text: told, where })
    }
  }
}

async function writeBatch(work: IndexWork, kind: EntityKind, state: BatchState, mark: Watermark | undefined): Promise<void> {
  const { run, index, done } = work
  const { entries, removed, incomplete, report } = state
  const staged = await index.stage({ kind, entries, removed, ...(mark === undefined ? {} : { watermark: mark }) })
  const indexed = entries.filter(({ id }) => staged.changed.has(id) && !incomplete.has(id)).length
  const gone = removed.filter((id) => staged.changed.has(id)).length
  const read = entries.length + removed.length
  const written = indexed + gone
  await run.chunk({
    planned: { read, written, rejected: incomplete.size, skipped: read - written - incomplete.size },
    checkpoint: { done: [...done], filling: mark === undefined ? null : kind },
    work: async (trx) => {
      await staged.write(trx)
      return undefined
    },
  })
  report.indexed += indexed
  report.unchanged += entries.length - indexed - incomplete.size
  report.removed += gone
  report.incomplete += incomplete.size
  state.entries = []
  state.removed = []
  state.incomplete = new Set()
  state.words = 0
  run.progress(`indexing ${kind}`, handled(state))
}
