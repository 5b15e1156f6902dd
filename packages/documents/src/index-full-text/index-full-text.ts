import { defineJob, type JobRun, type ParsedCommonOptions } from '@synergy-jobs/core'
import { documentSource } from '../shared/entities/document-source.ts'
import type { EntitySource } from '../shared/entities/entity-source.ts'
import { requestSource } from '../shared/entities/request-source.ts'
import type { EntityKind } from '../shared/full-text/entity-kind.ts'
import { readWordRules } from '../shared/full-text/read-word-rules.ts'
import type { TextIndex } from '../shared/full-text/text-index.ts'
import { openProductIndex } from '../shared/full-text/word-tables/open-product-index.ts'
import { openTextExtractor } from '../shared/text/extract-text.ts'
import { type FullTextOptions, fullTextOptions } from './full-text-options.ts'
import type { FullTextFields, IndexedKind } from './full-text-result.ts'
import { indexKind } from './index-kind.ts'
import type { IndexWork } from './index-work.ts'
import { neededForReading, neededForWriting } from './needed-columns.ts'
import { newIndex } from './new-index.ts'

const fields: FullTextFields = { kinds: [] }

const sources: Readonly<Record<EntityKind, EntitySource>> = { documents: documentSource, requests: requestSource }

/**
 * Makes documents and requests findable by their words: subject, summary, text (HTML, also compressed), free text fields and,
 * if asked for, attached files. Replaces `ExactFullText.exe` and `WordIndex`.
 *
 * A run takes what was modified since the last one, and beside it what changed its security level or is missing; it takes out
 * what was deleted or whose type is switched off. An entity whose words did not change is not written. `maxDurationMs` ends a
 * run early without loss. What cannot be read of an entity is told in `rejections` and `messages`; the rest of it is indexed.
 *
 * Reads the entities and their types, `NoiseWords`, `DocumentStatistics`, `Attachments`. Writes `Words` and `WordReferences`
 * (or the classic `DocumentWords` and `RequestWords`) and the mark of the last run in `BacoSettings`; or an index elsewhere.
 * Locks itself. Stopped in the middle, whole transactions stay, and `resume` or the next run goes on from there.
 *
 * @example
 * ```ts
 * const { counts, kinds } = await indexFullText(context, { attachments: true, maxDurationMs: 20 * 60_000 })
 * ```
 */
export const indexFullText = defineJob({
  name: 'indexFullText',
  replaces: ['ExactFullText.exe', 'WordIndex'],
  summary: 'Makes documents, requests and attached files findable by their words.',
  options: fullTextOptions,
  reads: neededForReading,
  writes: neededForWriting,
  fields,
  async run(context, options, run) {
    await using extractor = openTextExtractor({
      limits: { maxFileBytes: options.limits.attachmentBytes, maxTextLength: options.limits.textLength },
    })
    await using target = await openTarget(options, run)
    const words = await readWordRules(run.db)
    const done = (Array.isArray(run.checkpoint?.['done']) ? run.checkpoint['done'] : []) as EntityKind[]
    const filling = run.checkpoint?.['filling']
    const startsAnew = (kind: EntityKind): boolean => options.full && filling !== kind && !target.goesOn
    const work: IndexWork = {
      context,
      run,
      options,
      index: target.index,
      extractor,
      done: [...done],
      now: () => context.clock.now().getTime(),
      words: words.indexed,
      startsAnew,
    }
    const kinds = await indexKinds(work)
    if (!run.dryRun) await target.index.flush()
    if (kinds.every(({ complete }) => complete) && !run.dryRun) await target.swap()
    return { kinds }
  },
})

/** One kind after the other; each may take an equal share of the time that is left, so that none waits for ever. */
async function indexKinds(work: IndexWork): Promise<readonly IndexedKind[]> {
  const { options, done, run } = work
  const end = options.maxDurationMs === undefined ? Number.POSITIVE_INFINITY : work.now() + options.maxDurationMs
  const left = options.entities.filter((kind) => !done.includes(kind))
  const kinds: IndexedKind[] = []
  for (const [index, kind] of left.entries()) {
    const share = (end - work.now()) / (left.length - index)
    kinds.push(await indexKind(work, sources[kind], work.now() + share))
    run.publish({ kinds: [...kinds] })
  }
  return kinds
}

/** The index that a run fills. */
interface Target extends AsyncDisposable {
  readonly index: TextIndex
  /** Whether it is an index aside whose own mark counts. */
  readonly goesOn: boolean
  /** Puts a full rebuild in its place. */
  swap(): Promise<void>
}

/** The product's tables, or another index; a full run fills another index aside. */
async function openTarget(options: FullTextOptions & ParsedCommonOptions, run: JobRun<FullTextFields>): Promise<Target> {
  const stay = { swap: async () => undefined, [Symbol.asyncDispose]: async () => undefined }
  const { index, full, tables, codes, score } = options
  if (index === undefined) {
    const product = openProductIndex({ tables, codes, db: run.db, session: run.session, ...(score === undefined ? {} : { score }) })
    // Temporary tables only, so a dry run makes them as well.
    await product.ensure()
    return { index: product, goesOn: false, ...stay }
  }
  if (run.dryRun) return { index: full ? newIndex : index, goesOn: false, ...stay }
  await index.ensure()
  if (!full) return { index, goesOn: false, ...stay }
  const rebuild = await index.rebuild()
  return { index: rebuild.index, goesOn: true, swap: () => rebuild.swap(), [Symbol.asyncDispose]: () => rebuild[Symbol.asyncDispose]() }
}
