import { escapeHtml } from '@synergy-jobs/core/internal'
import { countAs } from '../shared/imported/count-as.ts'
import type { BatchFile } from './import-batch.ts'
import type { ImportedEntry, ImportedFile } from './import-result.ts'
import type { FileProblem } from './open-file-report.ts'

/** Entries and problems that a result text lists at most, so that a document stays readable. */
const listed = 50

/** Writes the block that an import puts after the text of a document: HTML in which every text of the sheet is escaped. */
export function describeResult(files: readonly BatchFile[], run: { readonly now: Date; readonly runId: string }): string {
  const when = run.now.toISOString().slice(0, 16).replace('T', ' ')
  const heading = `<h3>Import ${when}</h3>`
  return `<div class="synergy-jobs-import" title="${escapeHtml(run.runId)}">${heading}${files.map(describeFile).join('')}</div>`
}

const outcomes: Readonly<Record<ImportedFile['status'], string>> = {
  imported: 'imported',
  partial: 'imported in part',
  unchanged: 'nothing new: all of it was imported before',
  rejected: 'not imported; correct it and attach it again',
  'other-division': 'passed over',
}

function describeFile({ result, problems }: BatchFile): string {
  const { rows } = result
  const counts = `${countAs(rows.read, 'row')} read, ${rows.written} imported, ${rows.skipped} skipped, ${rows.rejected} refused.`
  const created = result.createdAccounts.length === 0 ? '' : `<p>Accounts created: ${escapeHtml(result.createdAccounts.join(', '))}</p>`
  const replaced =
    result.replacedEntries === 0 ? '' : `<p>${countAs(result.replacedEntries, 'earlier entry', 'earlier entries')} replaced.</p>`
  return `<p><b>${escapeHtml(result.name)}</b>: ${outcomes[result.status]}. ${counts}</p>${describeEntries(result.entries)}${created}${replaced}${describeProblems(result, problems)}`
}

function describeEntries(entries: readonly ImportedEntry[]): string {
  if (entries.length === 0) return ''
  const head = ['Period', 'Entry number', 'Our reference', 'Rows', 'Debit', 'Credit', 'Outcome'].map((text) => `<th>${text}</th>`).join('')
  const body = entries.slice(0, listed).map(describeEntry).join('')
  const more = entries.length > listed ? `<p>${countAs(entries.length - listed, 'more entry', 'more entries')}.</p>` : ''
  return `<table><tr>${head}</tr>${body}</table>${more}`
}

function describeEntry(entry: ImportedEntry): string {
  const cells = [entry.unit, entry.entryNumber ?? '', entry.ourReference ?? '', String(entry.rows), entry.debit, entry.credit, entry.status]
  return `<tr>${cells.map((text) => `<td>${escapeHtml(text)}</td>`).join('')}</tr>`
}

function describeProblems({ errors, warnings }: ImportedFile, problems: readonly FileProblem[]): string {
  if (errors + warnings === 0) return ''
  const items = problems.slice(0, listed).map(({ code, message }) => `<li>${code}: ${escapeHtml(message)}</li>`)
  const rest = errors + warnings - items.length
  const more = rest > 0 ? `<li>${countAs(rest, 'more problem')}</li>` : ''
  return `<p>${countAs(errors, 'error')}, ${countAs(warnings, 'warning')}:</p><ul>${items.join('')}${more}</ul>`
}
