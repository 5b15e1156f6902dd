import type { ImportedFile } from './import-result.ts'
import type { ImportState } from './import-state.ts'

/** Accounts that get a message each; more are summed up. */
const accountsTold = 20

/** Tells in messages what became of a file beyond its problems: nothing new, accounts created, a budget replaced. */
export function tellOutcome({ run }: ImportState, file: ImportedFile): void {
  const details = { file: file.name }
  tellUnchanged(run, file)
  if (file.status === 'other-division') {
    const text = `${file.name} is for division ${file.division ?? '?'}, which the option divisions does not name; it was passed over.`
    run.message('info', 'I_OTHER_DIVISION', text, details)
  }
  for (const account of file.createdAccounts.slice(0, accountsTold)) {
    const text = `${file.name}: account ${account} of division ${file.division ?? '?'} is created; link it to a corporate account.`
    run.message('warning', 'W_GL_CREATED', text, { ...details, division: file.division ?? null, account })
  }
  if (file.createdAccounts.length > accountsTold) {
    const count = file.createdAccounts.length - accountsTold
    run.message('warning', 'W_GL_CREATED', `${file.name}: ${count} more accounts are created; the result lists them.`, {
      ...details,
      count,
    })
  }
  if (file.replacedEntries > 0) {
    const text = `${file.name} takes the place of ${file.replacedEntries} entries of the same budget that were imported before.`
    run.message('info', 'I_REPLACED', text, { ...details, entries: file.replacedEntries })
  }
}

function tellUnchanged(run: ImportState['run'], file: ImportedFile): void {
  const unchanged = file.entries.filter(({ status }) => status === 'unchanged')
  const [first] = unchanged
  if (first === undefined) return
  const what = file.status === 'unchanged' ? 'all of it was' : `${unchanged.length} of its ${file.entries.length} entries were`
  const by = first.importedBy === undefined ? 'from another file of this run' : `by run ${first.importedBy}`
  run.message('info', 'I_NOTHING_NEW', `${file.name}: ${what} imported before (${by}); nothing was written twice.`, {
    file: file.name,
    entries: unchanged.length,
    importedBy: first.importedBy ?? null,
  })
}
