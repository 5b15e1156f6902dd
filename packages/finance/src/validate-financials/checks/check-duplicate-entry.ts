import { sql } from 'kysely'
import { defineEntryCheck } from './define-check.ts'

/** V24: the entry number is new in the ledger, or stands there for an earlier version that may be replaced: same origin, no closed period (spec finance §1.3 step 6, §1.4). */
export const checkDuplicateEntry = defineEntryCheck({
  id: 'V24',
  rejection: 'other',
  fixed: true,
  needs: ['entryNumber', 'ledgerRows', 'ledgerOther', 'ledgerClosed', 'pendingTwin'],
  fails: ({ ledgerRows, ledgerOther, ledgerClosed, pendingTwin }, { onDuplicateEntry, severities }) =>
    pendingTwin || (onDuplicateEntry === 'reject' ? ledgerRows > 0 : ledgerOther > 0 || (ledgerClosed > 0 && severities.V03 !== 'off')),
  condition: ({ onDuplicateEntry, severities }) => {
    if (onDuplicateEntry === 'reject') return sql`(e.PendingTwin = 1 or e.LedgerRows > 0)`
    const closed = severities.V03 === 'off' ? sql`` : sql` or e.LedgerClosed > 0`
    return sql`(e.PendingTwin = 1 or e.LedgerOther > 0${closed})`
  },
  text: ({ entryNumber, ledgerRows, ledgerOther, pendingTwin }, { onDuplicateEntry }) => {
    if (pendingTwin) return `Entry number ${entryNumber} stands for another pending entry as well; give it another number, or remove one.`
    if (onDuplicateEntry === 'reject') return `Entry number ${entryNumber} is in the ledger already, with ${ledgerRows} lines.`
    return ledgerOther > 0
      ? `Entry number ${entryNumber} is in the ledger already, from elsewhere, and is not replaced.`
      : `Entry number ${entryNumber} is in the ledger already, in a closed period, and is not replaced.`
  },
})
