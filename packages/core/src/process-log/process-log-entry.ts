import type { ProcessLogCodes } from '../context/process-log-codes.ts'
import type { ProcessLogKind } from './open-run-log.ts'

/** One row of the process log. */
export interface ProcessLogEntry {
  /** `LogID`: grows with each row. */
  readonly id: number
  /** Wall-clock time of the installation. */
  readonly at: Date
  /** Person the job worked as (`humres.res_id`). */
  readonly resId: number
  /** Name of the job or of the original program. */
  readonly process: string
  /** What kind of row it is, by the context's `processLogCodes`; undefined for a number that they do not know. */
  readonly type: ProcessLogKind | undefined
  /** The number as stored. */
  readonly rawType: number
  readonly text: string
  readonly commandLine?: string
  /** Machine that ran the job. */
  readonly server?: string
}

/** Finds the kind of row that a stored number stands for. */
export function kindOfLogType(codes: ProcessLogCodes, logType: number): ProcessLogKind | undefined {
  return kinds.find((kind) => codes[kind] === logType)
}

const kinds: readonly ProcessLogKind[] = ['start', 'info', 'warning', 'error', 'end']
