import { createHash, type Hash } from 'node:crypto'
import { derivedGuid, formatAmount } from '@synergy-jobs/core'
import type { CheckedRow, ImportLine, NewAccount, ResolvedLine } from '../shared/import-sheet/import-line.ts'
import { type StagedLine, stagedLine } from './staging.ts'

/** The good lines of one unit (entry) of a sheet. */
export interface SheetUnit {
  /** `2026/3` or `file`. */
  readonly unit: string
  /** Number within the file, from 0, as in the staging table. */
  readonly ordinal: number
  /** SHA-256 of what the unit says and where it goes; equal content has equal keys. */
  readonly key: string
  /** The GUID that its entry will have. */
  readonly entryGuid: string
  readonly rows: number
  /** Accounts that its lines need and the division lacks. */
  readonly newAccounts: readonly NewAccount[]
}

/** Gathers the good lines of a sheet into units; memory grows with units and new accounts only. */
export interface UnitGatherer {
  /** Takes a good row and gives its staged form. */
  add(row: CheckedRow & { readonly resolved: ResolvedLine }): StagedLine
  /** The units in the order in which they begin in the sheet. */
  finish(): readonly SheetUnit[]
}

interface GrowingUnit {
  readonly ordinal: number
  readonly entryGuid: string
  readonly hash: Hash
  readonly accounts: Map<string, NewAccount>
  rows: number
}

/**
 * Opens the gathering of one sheet.
 *
 * @param what - everything beside the lines that makes content different: division, mode, scenario, target
 * @param entryGuidOf - the GUID of the entry of a unit; the same when the run is resumed with the same file
 */
export function openUnitGatherer(what: readonly string[], entryGuidOf: (unit: string) => string): UnitGatherer {
  const units = new Map<string, GrowingUnit>()
  const open = (unit: string): GrowingUnit => {
    const hash = createHash('sha256').update(JSON.stringify(['financial figures 1', ...what, unit]))
    const opened = { ordinal: units.size, entryGuid: entryGuidOf(unit), hash, accounts: new Map<string, NewAccount>(), rows: 0 }
    units.set(unit, opened)
    return opened
  }
  return {
    add({ unit: name, line, resolved }) {
      const unit = units.get(name) ?? open(name)
      unit.hash.update(canonical(line))
      if (resolved.accountToCreate !== undefined) unit.accounts.set(resolved.accountCode, resolved.accountToCreate)
      unit.rows++
      return stagedLine(resolved, { unit: unit.ordinal, line: unit.rows, entryGuid: unit.entryGuid })
    },
    finish: () =>
      [...units].map(([unit, { ordinal, entryGuid, hash, accounts, rows }]) => {
        return { unit, ordinal, key: hash.digest('hex'), entryGuid, rows, newAccounts: [...accounts.values()] }
      }),
  }
}

/** The GUID of the entry of a unit: made by us, and the same however often the same run reads the same file. */
export function entryGuidOf(runId: string, sourceKey: string, sha256: string): (unit: string) => string {
  return (unit) => derivedGuid(runId, `entry ${sourceKey} ${sha256} ${unit}`)
}

/**
 * What a line says, as the sheet has it: not what was looked up, since a changed default or an account that exists by now
 * makes no other content of it.
 */
function canonical(line: ImportLine): string {
  const { year, period, account, costCentre, costUnit, debit, credit, description } = line
  const amounts = [debit, credit].map((amount) => (amount === undefined ? '' : formatAmount(amount)))
  const codes = [account, costCentre, costUnit].map((code) => code?.toUpperCase() ?? '')
  return JSON.stringify([year, period, ...codes, ...amounts, description ?? ''])
}
