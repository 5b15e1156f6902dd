/**
 * The ways in which a variant of the sample job is broken. Each breaks one promise and must be found by its check, or the
 * check proves nothing.
 */
export type Mutation =
  /** P1: posts in a dry run too. */
  | 'writes-in-dry-run'
  /** P1: counts nothing in a dry run. */
  | 'reports-nothing-in-dry-run'
  /** P1: removes its input file in a dry run. */
  | 'removes-files-in-dry-run'
  /** Result: own fields that JSON does not keep. */
  | 'returns-a-date'
  /** Definition: writes a table that it does not name. */
  | 'writes-unnamed-table'
  /** Counts: read is not written + skipped + rejected. */
  | 'counts-twice'
  /** P2: posts outside `run.chunk`, without looking what is there already. */
  | 'posts-beside-chunk'
  /** P2: commits the checkpoint before the rows. */
  | 'checkpoint-too-early'
  /** P2: commits no checkpoint, so that a resumed run starts from the beginning. */
  | 'forgets-checkpoint'
  /** P3: locks another scope each time. */
  | 'locks-nothing'
  /** P3: goes on writing when the lock is lost, through the pool. */
  | 'ignores-lost-lock'
  /** P4: never looks at the signal. */
  | 'ignores-signal'
  /** P4: stops late. */
  | 'stops-late'
  /** P5: lists no rejection. */
  | 'keeps-quiet'
  /** P5: writes secrets to the process log. */
  | 'tells-secrets'
  /** P5: writes the process log by itself, and fails with it. */
  | 'needs-the-log'
  /** P6: touches what is already right. */
  | 'touches-rows'
  /** P7: takes any value. */
  | 'takes-any-option'
  /** P7: tells nothing but that something is wrong. */
  | 'refuses-vaguely'
  /** P8: keeps every row it has seen. */
  | 'keeps-rows'
  /** P8: executes a statement for each row. */
  | 'row-by-row'
