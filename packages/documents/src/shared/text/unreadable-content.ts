import type { FailedReason, NoTextReason, UnsupportedReason } from './extracted-text.ts'

/** What a reader throws when a file gives no text for a reason it can name. Anything else it throws means that the file is damaged. */
export class UnreadableContent extends Error {
  override readonly name = 'UnreadableContent'
  /** Why there is no text. */
  readonly reason: FailedReason | NoTextReason | UnsupportedReason

  constructor(reason: UnreadableContent['reason'], detail: string) {
    super(detail)
    this.reason = reason
  }
}
