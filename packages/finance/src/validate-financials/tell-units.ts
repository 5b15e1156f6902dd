import type { Decision } from './process-units.ts'
import { statusOf } from './reject-units.ts'
import type { JudgedUnit } from './staged-unit.ts'
import type { ValidateState } from './validate-state.ts'

/** Reports what became of the entries of a transaction, once it is committed. */
export function tellUnits(state: ValidateState, { post, reject, changed }: Decision): void {
  const { tally, run } = state
  for (const { division, lines, ledgerRows } of post) {
    const replaced = ledgerRows > 0 ? { replacedEntries: 1, replacedRows: ledgerRows } : {}
    tally.add(division, { postedEntries: 1, postedLines: lines, ...replaced })
  }
  for (const unit of reject) {
    tally.add(unit.division, { rejectedEntries: 1, rejectedLines: unit.lines })
    tellRejected(state, unit)
  }
  if (changed.length === 0) return
  tally.addChanged(changed.length)
  run.message(
    'warning',
    'W_CHANGED_MEANWHILE',
    `${changed.length} entries were changed or taken away by another program; the next run looks at what is left.`,
    {
      entries: changed.length,
    },
  )
}

function tellRejected({ run, options }: ValidateState, { division, entryNumber, entryGuid, rejected }: JudgedUnit): void {
  if (rejected === undefined) return
  run.reject({
    code: rejected.code,
    text: `Entry ${entryNumber ?? '(no number)'} of division ${division === '' ? '(none)' : division}: ${rejected.text}`,
    where: {
      division,
      entryNumber,
      entryGuid,
      ...(rejected.line === undefined ? {} : { line: rejected.line }),
      class: rejected.rejection,
      status: statusOf(rejected.rejection, options.codes),
    },
  })
}
