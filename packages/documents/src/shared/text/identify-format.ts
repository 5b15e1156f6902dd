import type { TextFormat } from './extracted-text.ts'
import type { SourceFile } from './file-reading.ts'
import { identifyTextFormat } from './identify-text-format.ts'
import { UnreadableContent } from './unreadable-content.ts'

/**
 * Tells what a file is by its content, and by the ending of its name only where the content allows several readings.
 *
 * @throws {@link UnreadableContent} `unknown-format` or `unsupported-format`
 */
export async function identifyFormat(file: SourceFile): Promise<TextFormat> {
  const text = identifyTextFormat(file)
  if (text) return text
  throw new UnreadableContent('unknown-format', 'Neither the content nor the name of the file tells what it is.')
}
