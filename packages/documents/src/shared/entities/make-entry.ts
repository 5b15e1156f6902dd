import type { Database } from '@synergy-jobs/core'
import type { Kysely } from 'kysely'
import type { EntityKind } from '../full-text/entity-kind.ts'
import type { IndexEntry, IndexField } from '../full-text/index-entry.ts'
import type { TextLimits } from '../full-text/text-limits.ts'
import type { TextExtractor } from '../text/extract-text.ts'
import type { SourceEntity } from './entity-source.ts'
import { type AttachedFile, readAttachedFile } from './list-attachments.ts'
import { plainTexts } from './plain-texts.ts'

/** What an entry is made with. */
export interface EntryParts {
  readonly kind: EntityKind
  readonly db: Kysely<Database>
  readonly signal: AbortSignal
  readonly extractor: TextExtractor
  readonly limits: TextLimits
  /** Cuts a text into the words that are indexed. */
  words(text: string): readonly string[]
}

/** A text of an entity that is not, or not wholly, in the index. */
export interface EntryProblem {
  readonly code: 'E_TEXT_UNREADABLE' | 'W_TEXT_CUT' | 'W_ATTACHMENT_UNREADABLE' | 'W_ATTACHMENT_TOO_LARGE'
  readonly text: string
  /** The attached file concerned. */
  readonly attachment?: { readonly id: string; readonly name: string }
}

/** An entry and what went wrong with it. */
export interface MadeEntry {
  readonly entry: IndexEntry
  readonly problems: readonly EntryProblem[]
  readonly attachments: { readonly read: number; readonly unread: number }
}

/** Makes what the index takes of an entity. Never fails for what a text holds: what cannot be read is left out and told. */
export async function makeEntry(entity: SourceEntity, files: readonly AttachedFile[], parts: EntryParts): Promise<MadeEntry> {
  const { id, level, language, references } = entity
  const problems: EntryProblem[] = []
  const fields: IndexField[] = [
    { place: 'subject', words: parts.words(entity.subject) },
    { place: 'summary', words: parts.words(entity.summary) },
  ]
  const { texts, isCut, problem } = await plainTexts(entity, parts.limits)
  for (const text of texts) fields.push({ place: 'body', words: parts.words(text) })
  if (isCut)
    problems.push({
      code: 'W_TEXT_CUT',
      text: `It has more than ${parts.limits.textLength} characters; what is beyond them is not indexed.`,
    })
  if (problem !== undefined) problems.push({ code: 'E_TEXT_UNREADABLE', text: `Its compressed text cannot be read: ${problem}` })
  const attachments = { read: 0, unread: 0 }
  // One file after the other: each may be tens of megabytes.
  for (const file of files) {
    const field = await attachmentField(file, parts, problems)
    if (field === undefined) attachments.unread += 1
    else {
      attachments.read += 1
      fields.push(field)
    }
  }
  const kept = fields.filter(({ words }) => words.length > 0)
  const entry = { kind: parts.kind, id, securityLevel: level, ...(language === undefined ? {} : { language }), fields: kept, references }
  return { entry, problems, attachments }
}

async function attachmentField(file: AttachedFile, parts: EntryParts, problems: EntryProblem[]): Promise<IndexField | undefined> {
  const { extractor, signal, limits, db } = parts
  const attachment = { id: file.id, name: file.name }
  const bytes = await readAttachedFile(db, file, limits.attachmentBytes)
  if (bytes === undefined) return undefined
  if (bytes === 'too-large') {
    const text = `The attached file ${file.name} has more than ${limits.attachmentBytes} bytes; raise limits.attachmentBytes to read it.`
    problems.push({ code: 'W_ATTACHMENT_TOO_LARGE', text, attachment })
    return undefined
  }
  const extracted = await extractor.extract({ bytes, fileName: file.name, signal })
  if (extracted.status === 'failed')
    problems.push({
      code: 'W_ATTACHMENT_UNREADABLE',
      text: `The attached file ${file.name} cannot be read: ${extracted.detail}`,
      attachment,
    })
  if (extracted.status !== 'text') return undefined
  if (extracted.truncated)
    problems.push({ code: 'W_TEXT_CUT', text: `The attached file ${file.name} has more text than is read of one.`, attachment })
  return { place: 'attachment', words: parts.words(extracted.text), ...(file.table === 'Attachments' ? { attachment: file.id } : {}) }
}
