/** Why a division counts as unhealthy on the screen Division: Status (spec finance §4.4). */
export type DivisionTrouble = 'accounts-not-linked' | 'entries-pending' | 'last-check-failed' | 'import-overdue'

/** How a division stands. */
export interface DivisionStatus {
  readonly division: string
  readonly name: string
  readonly active: boolean
  /** Whether nothing is in `troubles`. */
  readonly healthy: boolean
  readonly troubles: readonly DivisionTrouble[]
  /** Accounts of the division without an account of the corporate chart. */
  readonly accountsNotLinked: number
  /** Pending lines by what the processing said; budget lines need no processing and do not count. */
  readonly pending: {
    readonly inProcess: number
    readonly rejectedClosed: number
    readonly rejectedIncomplete: number
    readonly rejectedOther: number
    /** Lines whose status none of the codes names. */
    readonly unknown: number
  }
  /** The last run of the financial check; absent when there was none. */
  readonly lastCheck?: {
    /** Wall-clock time, `yyyy-mm-dd hh:mm:ss`. */
    readonly at: string
    readonly status: string
    readonly differences: number
    readonly remark: string
  }
  /** Wall-clock time of the last import, `yyyy-mm-dd hh:mm:ss`; absent when there was none. */
  readonly lastImportAt?: string
  readonly backOfficeType: number | null
}
