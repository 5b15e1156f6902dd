import type { TextIndex } from '../text-index.ts'
import { openClassicIndex } from './open-classic-index.ts'
import { openWordIndex, type WordIndexSettings } from './open-word-index.ts'

/** Which of the product's tables to open, and what for. */
export interface ProductIndexSettings extends WordIndexSettings {
  readonly tables: 'references' | 'classic'
}

/** Opens the index in the product's own tables, of the form that the installation has. */
export function openProductIndex(settings: ProductIndexSettings): TextIndex {
  return settings.tables === 'references' ? openWordIndex(settings) : openClassicIndex(settings)
}
