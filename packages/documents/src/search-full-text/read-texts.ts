import type { Database } from '@synergy-jobs/core'
import type { Kysely } from 'kysely'
import { documentSource } from '../shared/entities/document-source.ts'
import type { SourceEntity } from '../shared/entities/entity-source.ts'
import { filesOf, listAttachments, readAttachedFile } from '../shared/entities/list-attachments.ts'
import { plainTexts } from '../shared/entities/plain-texts.ts'
import { requestSource } from '../shared/entities/request-source.ts'
import type { EntityKind } from '../shared/full-text/entity-kind.ts'
import type { TextLimits } from '../shared/full-text/text-limits.ts'
import type { TextExtractor } from '../shared/text/extract-text.ts'

/** The texts of an entity in plain form, the most telling first: its own, then those of attached files. */
export interface EntityTexts {
  readonly id: string
  readonly subject: string
  readonly texts: readonly string[]
}

/** What {@link readTexts} works with. */
export interface TextReading {
  readonly db: Kysely<Database>
  readonly signal: AbortSignal
  readonly limits: TextLimits
  /** Reads attached files as well. */
  readonly extractor?: TextExtractor
}

/** Reads texts of entities as they are now. The caller has made sure that they may be seen. */
export async function* readTexts(kind: EntityKind, ids: readonly string[], reading: TextReading): AsyncGenerator<EntityTexts, void> {
  if (ids.length === 0) return
  const { db, limits, extractor } = reading
  const source = kind === 'documents' ? documentSource : requestSource
  const attached = extractor === undefined ? undefined : await listAttachments(db, ids)
  for await (const entity of source.read(db, ids, limits.textLength)) {
    const own = [entity.summary, ...(await plainTexts(entity, limits)).texts]
    const files = attached === undefined ? [] : await fileTexts(entity, attached.get(entity.id) ?? [], reading)
    yield { id: entity.id, subject: entity.subject, texts: [...own, ...files].filter((text) => text !== '') }
  }
}

async function fileTexts(
  entity: SourceEntity,
  attached: Parameters<typeof filesOf>[1],
  { db, signal, limits, extractor }: TextReading,
): Promise<readonly string[]> {
  const texts: string[] = []
  // One file after the other: each may be tens of megabytes.
  for (const file of filesOf(entity, attached)) {
    const bytes = await readAttachedFile(db, file, limits.attachmentBytes)
    if (bytes === undefined || bytes === 'too-large') continue
    const extracted = await extractor?.extract({ bytes, fileName: file.name, signal })
    if (extracted?.status === 'text') texts.push(extracted.text)
  }
  return texts
}
