import type { Database } from '@synergy-jobs/core'
import type { Kysely } from 'kysely'
import type { EntityKind } from '../shared/full-text/entity-kind.ts'
import type { IndexEntry, IndexField } from '../shared/full-text/index-entry.ts'
import type { TextExtractor } from '../shared/text/extract-text.ts'
import { htmlToText } from '../shared/text/html-to-text.ts'
import type { SourceEntity } from './entity-source.ts'
import { expandBody } from './expand-body.ts'
import type { FullTextOptions } from './full-text-options.ts'
import { type AttachedFile, readAttachedFile } from './list-attachments.ts'

/** What an entry is made with. */
export interface EntryParts {
  readonly kind: EntityKind
  readonly db: Kysely<Database>
  readonly signal: AbortSignal
  readonly extractor: TextExtractor
  readonly limits: FullTextOptions['limits']
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
  for (const text of await bodyTexts(entity, parts, problems))
    fields.push({ place: 'body', words: parts.words(plainText(cut(text, parts.limits.textLength, problems))) })
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

async function bodyTexts({ texts, compressed }: SourceEntity, { limits }: EntryParts, problems: EntryProblem[]): Promise<readonly string[]> {
  if (texts.length > 0 || compressed === undefined || compressed.length === 0) return texts
  // At most four bytes a character in either encoding.
  const expanded = await expandBody(compressed, limits.textLength * 4)
  if ('text' in expanded) return [expanded.text]
  problems.push({ code: 'E_TEXT_UNREADABLE', text: `Its compressed text cannot be read: ${expanded.problem}.` })
  return []
}

/** HTML or plain text; texts of documents are nearly always HTML, comments of requests often not. */
function plainText(text: string): string {
  return looksLikeHtml(text) ? htmlToText(text) : text
}

function looksLikeHtml(text: string): boolean {
  return /<[a-z!/?]|&#?\w+;/i.test(text)
}

function cut(text: string, length: number, problems: EntryProblem[]): string {
  if (text.length <= length) return text
  problems.push({ code: 'W_TEXT_CUT', text: `A text has more than ${length} characters; what is beyond them is not indexed.` })
  return text.slice(0, length)
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
    problems.push({ code: 'W_ATTACHMENT_UNREADABLE', text: `The attached file ${file.name} cannot be read: ${extracted.detail}`, attachment })
  if (extracted.status !== 'text') return undefined
  if (extracted.truncated)
    problems.push({ code: 'W_TEXT_CUT', text: `The attached file ${file.name} has more text than is read of one.`, attachment })
  return { place: 'attachment', words: parts.words(extracted.text), ...(file.table === 'Attachments' ? { attachment: file.id } : {}) }
}
