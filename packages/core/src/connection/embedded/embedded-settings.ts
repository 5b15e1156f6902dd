/** Which embedded database to use. */
export type EmbeddedSettings = EmbeddedFile | EmbeddedMemory

/** A database in a file of its own, which must exist; `createEmbeddedDatabase` makes one. */
export interface EmbeddedFile {
  readonly file: string
}

/** A private database that is gone when the source is disposed. It lies in a temporary folder, so that several connections can use it. */
export interface EmbeddedMemory {
  readonly memory: true
  /** A database file to start from, e.g. one that a test run prepared once; it is copied and stays as it is. */
  readonly template?: string
}

/** How an embedded database behaves. */
export interface EmbeddedOptions {
  /**
   * The wall-clock time for `getdate()` in defaults and statements: a Date whose UTC fields carry the reading.
   * @default the local time of this machine
   */
  readonly now?: () => Date
  /**
   * New GUIDs for `newid()` in defaults and statements.
   * @default random ones
   */
  readonly newGuid?: () => string
  /**
   * Milliseconds that a transaction or statement waits while another connection or process writes.
   * @default 30_000
   */
  readonly busyTimeoutMs?: number
  /**
   * How many connections the pool has; sessions have theirs besides.
   * @default 4
   */
  readonly poolSize?: number
}
