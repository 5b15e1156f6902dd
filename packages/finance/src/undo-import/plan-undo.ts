import type { JobRun, UnitLedger } from '@synergy-jobs/core'
import { countAs } from '../shared/imported/count-as.ts'
import type { EntryUnit, ReportUnit } from '../shared/imported/imported-unit.ts'
import type { ImportedRun, Keyed } from './find-imported.ts'
import { findUndoneDocuments, type UndoneDocument } from './reopen-documents.ts'
import { planSlots, type SlotChange } from './restore-slots.ts'
import type { Dependency, UndoFields } from './undo-result.ts'

/** What an undo is going to do. */
export interface UndoPlan {
  /** Entries without created accounts: they may go in any transaction. */
  readonly entries: readonly Keyed<EntryUnit>[]
  /** Entries whose accounts go with them, in the last transaction. */
  readonly lastEntries: readonly Keyed<EntryUnit>[]
  readonly reports: readonly Keyed<ReportUnit>[]
  readonly documents: readonly UndoneDocument[]
  readonly slots: readonly SlotChange[]
}

/** Decides what is undone, and reports what is not because something depends on it. */
export async function planUndo(
  run: JobRun<UndoFields>,
  imported: ImportedRun,
  {
    dependencies,
    onDependent,
    ledger,
  }: { readonly dependencies: readonly Dependency[]; readonly onDependent: 'refuse' | 'skip'; readonly ledger: UnitLedger },
): Promise<UndoPlan> {
  for (const dependency of dependencies) run.reject({ code: codes[dependency.kind], text: describe(dependency), where: { ...dependency } })
  const dependent = new Set(dependencies.map(({ entryGuid }) => entryGuid))
  const refuseAll = dependencies.length > 0 && onDependent === 'refuse'
  const staying = refuseAll ? imported.entries : imported.entries.filter(({ unit }) => dependent.has(unit.entryGuid))
  const rejected = staying.reduce((sum, { unit }) => sum + unit.rows, 0)
  // A resumed run has counted them before.
  if (run.checkpoint === undefined) run.count({ read: rejected, rejected })
  if (refuseAll) return { entries: [], lastEntries: [], reports: [], documents: [], slots: [] }
  const going = imported.entries.filter((entry) => !staying.includes(entry))
  return {
    entries: going.filter(({ unit }) => unit.createdAccounts.length === 0),
    lastEntries: going.filter(({ unit }) => unit.createdAccounts.length > 0),
    reports: imported.reports,
    documents: await findUndoneDocuments(run.db, imported.reports, going),
    slots: await planSlots(ledger, imported.slots, new Set(going.map(({ key }) => key))),
  }
}

const codes: Readonly<Record<Dependency['kind'], string>> = {
  posted: 'E_POSTED',
  changed: 'E_CHANGED',
  missing: 'E_MISSING',
  replaced: 'E_REPLACED',
  'account-used': 'E_GL_USED',
  'account-changed': 'E_GL_CHANGED',
}

function describe({ kind, division, name, unit, account, rows = 0, replacedBy }: Dependency): string {
  const entry = `${name ?? ''}, entry ${unit ?? ''} of division ${division}`
  switch (kind) {
    case 'posted':
      return `${entry}: ${countAs(rows, 'row')} posted to the ledger; reverse the entry there instead.`
    case 'changed':
      return `${entry}: ${countAs(rows, 'row')} changed since the import.`
    case 'missing':
      return `${entry}: ${countAs(rows, 'row')} no longer there.`
    case 'replaced':
      return `${entry}: replaced by run ${replacedBy ?? ''}; undo that one.`
    case 'account-used':
      return `Account ${account ?? ''} of division ${division}, created by the import, is used by other rows.`
    case 'account-changed':
      return `Account ${account ?? ''} of division ${division}, created by the import, was changed since.`
  }
}
