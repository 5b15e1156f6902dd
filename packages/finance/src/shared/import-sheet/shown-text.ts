import { cleanText, cutText } from '@synergy-jobs/core'

/** The text of a cell as problems show it: at most 100 UTF-16 units, without control characters. */
export function shownText(text: string): string {
  return cleanText(text.length > 100 ? `${cutText(text, 99)}…` : text)
}
