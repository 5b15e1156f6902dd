import { createHash } from 'node:crypto'
import { escapeHtml } from '../codes/escape-html.ts'
import { pageScript, pageSigns, pageStyle } from './generated/page-parts.ts'
import { formatCount, formatMoment, formatPeriod } from './page/format.ts'
import { outcomeOf } from './page/outcomes.ts'
import type { PageData } from './page/page-data.ts'
import { wholePeriod } from './page/view.ts'
import { pageDataOf } from './page-data-of.ts'
import type { ProcessReport } from './process-report.ts'

/**
 * Makes one self-contained page of a report: runs on a time line, duration and outcome of each job over time, and each run
 * down to its messages, rejects and counts. It works from a disk or a mail, in light and dark, by keyboard and on a phone.
 *
 * The page loads nothing and sends nothing: its policy forbids everything but its own script and style, by their hashes, and
 * any text that would be taken for markup. Texts of the database are in it as data, and are shown as text. Tens of thousands
 * of rows stay usable; for more, narrow the report.
 *
 * @returns the text of an HTML file
 *
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises'
 *
 * await writeFile('processes.html', renderProcessReport(await readProcessReport(context, { pageSize: 5_000 })))
 * ```
 */
export function renderProcessReport(report: ProcessReport): string {
  const data = pageDataOf(report)
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    '<link rel="icon" href="data:,">',
    `<title>Processes of ${escapeHtml(data.database)}</title>`,
    `<style>${pageStyle}</style>`,
    '</head>',
    '<body>',
    pageSigns,
    '<a class="skip" href="#runs">To the list of runs</a>',
    '<main class="page">',
    header(data),
    '<dl class="figures" id="figures"></dl>',
    `<noscript><p class="empty">Without scripts this page shows a summary only.</p>${plainTable(data)}</noscript>`,
    '<div class="tools" id="tools"></div>',
    section({
      title: 'Time line',
      hint: 'Choose a run to unfold it below, or a job to see it alone.',
      body: '<div class="panel timeline" id="timeline"></div>',
      aside: '<span class="period" id="period" aria-live="polite"></span>',
    }),
    section({
      title: 'Duration and outcome',
      hint: 'Each dot is a run, the line their median; durations on a logarithmic scale.',
      body: '<div id="durations"></div>',
    }),
    section({ title: 'Runs', hint: 'The newest first.', body: '<div class="panel" id="list"></div>', id: 'runs' }),
    note(data),
    '</main>',
    `<script type="application/json" id="data">${scriptSafe(JSON.stringify(data))}</script>`,
    `<script>${pageScript}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const policy = [
  "default-src 'none'",
  `script-src ${hashOf(pageScript)}`,
  `style-src ${hashOf(pageStyle)}`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

/** JSON may hold what ends a script element, or begins a comment in it; as escapes these are the same text. */
function scriptSafe(json: string): string {
  return json.replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}

function header(data: PageData): string {
  const asked = data.filter.length === 0 ? '' : `; ${data.filter.join(', ')}`
  const lead = `${data.database}, ${formatPeriod(...wholePeriod(data))}${asked}`
  return `<header class="top"><div><h1>Processes</h1><p class="lead">${escapeHtml(lead)}</p></div><div id="theme"></div></header>`
}

function section(parts: { title: string; hint: string; body: string; aside?: string; id?: string }): string {
  const { title, hint, body, aside = '', id } = parts
  const place = id === undefined ? '' : ` id="${id}"`
  return `<section${place}><div class="section-head"><h2>${title}</h2><span class="quiet">${hint}</span>${aside}</div>${body}</section>`
}

function note({ more, hasRunStore, readAt }: PageData): string {
  const remarks = [
    'Times are those of the installation&rsquo;s own clock.',
    ...(more ? ['Older runs are not on this page: narrow the report, or make its next page.'] : []),
    ...(hasRunStore ? [] : ['The tables of synergy-jobs are not installed, so outcomes and counts are those that the log itself tells.']),
    `Read at <span id="read-at">${formatMoment(readAt)}</span>.`,
  ]
  return `<p class="note">${remarks.join(' ')}</p>`
}

/** Runs and problems of each job, for readers whose browser runs no script. */
function plainTable({ runs, texts }: PageData): string {
  const jobs = new Map<number, { runs: number; problems: number; last: number }>()
  for (const { name, outcome, start } of runs) {
    const job = jobs.get(name) ?? { runs: 0, problems: 0, last: start }
    const { tone } = outcomeOf(outcome)
    jobs.set(name, {
      runs: job.runs + 1,
      problems: job.problems + (tone === 'bad' || tone === 'lost' ? 1 : 0),
      last: Math.max(job.last, start),
    })
  }
  const rows = [...jobs].map(
    ([name, job]) =>
      `<tr><td>${escapeHtml(texts[name] ?? '')}</td><td>${formatCount(job.runs)}</td><td>${formatCount(job.problems)}</td><td>${formatMoment(job.last)}</td></tr>`,
  )
  return `<table class="plain-table"><thead><tr><th>Job</th><th>Runs</th><th>Problems</th><th>Last run</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
}
