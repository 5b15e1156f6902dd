/** What the page of a report is made from. Times are milliseconds of the installation's wall clock; texts are numbers in `texts`. */
export interface PageData {
  readonly database: string
  readonly readAt: number
  /** Borders of the period that was asked for. */
  readonly from?: number
  readonly to?: number
  /** What else was asked for, in words. */
  readonly filter: readonly string[]
  readonly hasRunStore: boolean
  /** Older runs are not on the page. */
  readonly more: boolean
  /** Every text once, however often it stands in the log. */
  readonly texts: readonly string[]
  /** The newest first. */
  readonly runs: readonly PageRun[]
}

/** Number of a text in {@link PageData.texts}. */
export type TextNumber = number

/** One run. */
export interface PageRun {
  readonly id: number
  readonly runId?: TextNumber
  /** The job's name, else that of the program. */
  readonly name: TextNumber
  readonly process: TextNumber
  readonly person: TextNumber
  readonly server?: TextNumber
  readonly line?: TextNumber
  readonly start: number
  readonly ms: number
  readonly outcome: string
  readonly attempt?: number
  /** Read, written, skipped, rejected. */
  readonly counts?: readonly [number, number, number, number]
  readonly checkpoint?: TextNumber
  readonly rejections?: readonly PageRejection[]
  readonly entries: readonly PageEntry[]
}

/** Code, text, where, and the value at fault, which may be missing. */
export type PageRejection = readonly [code: TextNumber, text: TextNumber, where: TextNumber, value?: TextNumber]

/** Milliseconds since the start of the run, kind (or the number as stored, where it has no kind), and text. */
export type PageEntry = readonly [offset: number, kind: string | number, text: TextNumber]
