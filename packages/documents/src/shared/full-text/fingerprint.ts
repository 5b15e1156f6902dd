import { createHash } from 'node:crypto'
import type { IndexEntry } from './index-entry.ts'

/** A short text that differs when anything differs that the index holds of an entity. */
export function fingerprint({ securityLevel, language, fields }: IndexEntry): string {
  const hash = createHash('sha1').update(JSON.stringify([securityLevel, language ?? null]))
  for (const { place, attachment, words } of fields) hash.update(JSON.stringify([place, attachment ?? null])).update(words.join(' '))
  return hash.digest('base64')
}
