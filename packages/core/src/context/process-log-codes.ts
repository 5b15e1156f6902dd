/** The numbers that stand in `BacoProcessLog.LogType`, by kind of row. */
export interface ProcessLogCodes {
  readonly start: number
  readonly info: number
  readonly warning: number
  readonly error: number
  readonly end: number
}

/**
 * The numbers we write when an installation has no others. The vendor's own are not public (spec hrm §9, [inferred]):
 * look at `readProcessLog` of a live database first and pass `processLogCodes` to `createContext` where they differ.
 */
export const defaultProcessLogCodes: ProcessLogCodes = Object.freeze({ start: 0, info: 1, warning: 2, error: 3, end: 4 })
