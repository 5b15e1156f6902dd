import type { TableDefinition } from './column-definition.ts'
import { parseTableDefinition } from './parse-table-definition.ts'

/** The tables of the SDK itself; `installJobTables` creates them. */
export interface JobTables {
  SynergyJobsRuns: SynergyJobsRunsTable
  SynergyJobsUnits: SynergyJobsUnitsTable
}

/** One row per run of a job: what it was asked, how far it came, and whether its process still lives. */
export interface SynergyJobsRunsTable {
  /** Made by the SDK. */
  RunId: string
  /** Name of the job, e.g. `importFinancials`. */
  Job: string
  /** The caller's `key`; a finished run with the same key is not repeated. */
  IdempotencyKey: string | null
  /** What the run locks: two runs of one job and scope never work at the same time. */
  Scope: string
  /** `running`, or the status of the result. */
  Status: string
  /** 1 for the first start, one more for each resume. */
  Attempt: number
  /** Wall-clock time of the start of this attempt. */
  StartedAt: Date
  /** Wall-clock time of the end; null while running. */
  EndedAt: Date | null
  /** Wall-clock time of the last sign of life. */
  HeartbeatAt: Date
  /** Machine that runs it. */
  Host: string
  ProcessId: number
  /** The `humres.res_id` in `runAs`. */
  RunBy: number
  /** SHA-256 of the options in hexadecimal: a resume must have the same. */
  OptionsHash: string
  /** The options as JSON, without secrets. */
  Options: string
  /** Where a resumed run goes on, as JSON; written in the transaction of the chunk. */
  Checkpoint: string | null
  /** The result as JSON, once ended. */
  Result: string | null
}

/** One row per unit of work that was done for good, so that the same content is never processed twice. */
export interface SynergyJobsUnitsTable {
  Job: string
  /** SHA-256 of the unit in hexadecimal. */
  UnitKey: string
  /** The run that did it. */
  RunId: string
  /** Wall-clock time at which the unit was committed. */
  CreatedAt: Date
  /** What the job keeps about the unit, as JSON. */
  Details: string | null
}

/** Definitions of the SDK's own tables, for the DDL of both engines and for bulk inserts. */
export const jobTableDefinitions: readonly TableDefinition[] = [
  parseTableDefinition(
    'SynergyJobsRuns',
    `
RunId uniqueidentifier!
Job nvarchar(60)!
IdempotencyKey nvarchar(200)
Scope nvarchar(200)!
Status nvarchar(20)!
Attempt int!
StartedAt datetime!
EndedAt datetime
HeartbeatAt datetime!
Host nvarchar(60)!
ProcessId int!
RunBy int!
OptionsHash nchar(64)!
Options nvarchar(max)!
Checkpoint nvarchar(max)
Result nvarchar(max)
primary clustered (RunId)
index IX_SynergyJobsRuns_Key (Job, IdempotencyKey)
index IX_SynergyJobsRuns_Status (Status)`,
  ),
  parseTableDefinition(
    'SynergyJobsUnits',
    `
Job nvarchar(60)!
UnitKey nchar(64)!
RunId uniqueidentifier!
CreatedAt datetime!
Details nvarchar(max)
primary clustered (Job, UnitKey)
index IX_SynergyJobsUnits_RunId (RunId)`,
  ),
]
