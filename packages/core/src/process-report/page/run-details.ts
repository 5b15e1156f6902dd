import { html, sign, svg } from './dom.ts'
import { formatCount, formatDuration, formatMoment } from './format.ts'
import type { PageData, PageEntry, PageRejection, PageRun } from './page-data.ts'

/** Rows of a list that are shown at first, and that each press shows more: a run may have thousands. */
const rowsAtFirst = 20
const rowsMore = 200

/** Unfolds a run: its facts, counts, problems, and its rows of the log. */
export function runDetails(data: PageData, run: PageRun): HTMLElement {
  return html(
    'div',
    { class: 'details' },
    facts(data, run),
    run.counts && countsOf(run.counts),
    ...rejectsOf(data, run),
    html('h4', {}, `Process log (${formatCount(run.entries.length)})`),
    longList(
      'log',
      ['Time', 'Kind', 'Text'],
      run.entries.map((entry) => () => logRow(data, run, entry)),
    ),
  )
}

function facts({ texts }: PageData, run: PageRun): HTMLElement {
  const text = (number: number | undefined): string | undefined => (number === undefined ? undefined : texts[number])
  const open = run.outcome === 'running' || run.outcome === 'unfinished'
  const rows: readonly (readonly [string, string | undefined, boolean?])[] = [
    ['Program', text(run.process)],
    ['Started', formatMoment(run.start)],
    [open ? 'Last sign of life' : 'Ended', formatMoment(run.start + run.ms)],
    ['Person', text(run.person)],
    ['Machine', text(run.server)],
    ['Attempt', run.attempt === undefined || run.attempt < 2 ? undefined : String(run.attempt)],
    ['Run', text(run.runId), true],
    ['Command line', text(run.line), true],
    ['Checkpoint', text(run.checkpoint), true],
  ]
  const shown = rows.filter(([, value]) => value !== undefined && value !== '')
  return html(
    'dl',
    { class: 'facts' },
    ...shown.map(([term, value, code]) => html('div', {}, html('dt', {}, term), html('dd', code === true ? { class: 'code' } : {}, value))),
  )
}

const countNames = ['read', 'written', 'skipped', 'rejected'] as const
const countTones = ['none', 'good', 'none', 'bad'] as const

/** Read is the whole; the others are its parts. */
function countsOf(counts: NonNullable<PageRun['counts']>): HTMLElement {
  const most = Math.max(1, ...counts)
  const bars = counts.map((count, index) =>
    html(
      'div',
      {},
      html('span', { class: 'count-name' }, countNames[index]),
      svg(
        'svg',
        { viewBox: '0 0 100 8', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
        svg('rect', { class: 'track', width: 100, height: 8 }),
        svg('rect', { class: `bar tone-${countTones[index] ?? 'none'}`, width: (count / most) * 100, height: 8 }),
      ),
      html('span', { class: 'number' }, formatCount(count)),
    ),
  )
  return html('div', { class: 'counts' }, ...bars)
}

function rejectsOf(data: PageData, { rejections = [], counts }: PageRun): readonly HTMLElement[] {
  if (rejections.length === 0) return []
  const all = counts?.[3] ?? 0
  const note =
    all > rejections.length ? `${formatCount(rejections.length)} problems of ${formatCount(all)} rows` : formatCount(rejections.length)
  return [
    html('h4', {}, `Rejects (${note})`),
    longList(
      'rejects',
      ['Code', 'Text', 'Where', 'Value'],
      rejections.map((rejection) => () => rejectRow(data, rejection)),
    ),
  ]
}

function rejectRow({ texts }: PageData, [code, text, where, value]: PageRejection): HTMLElement {
  return html(
    'tr',
    {},
    html('td', { class: 'code' }, texts[code]),
    html('td', {}, texts[text]),
    html('td', { class: 'quiet' }, texts[where]),
    html('td', { class: 'code' }, value === undefined ? '' : texts[value]),
  )
}

const kindTones: Readonly<Record<string, string>> = { error: 'bad', warning: 'part', info: 'none', start: 'busy', end: 'busy' }

function logRow({ texts }: PageData, run: PageRun, [offset, kind, text]: PageEntry): HTMLElement {
  const name = typeof kind === 'number' ? `type ${kind}` : kind
  return html(
    'tr',
    {},
    html('td', { class: 'time', title: formatMoment(run.start + offset) }, `+${formatDuration(Math.max(0, offset))}`),
    html(
      'td',
      {},
      html(
        'span',
        { class: `kind tone-${kindTones[name] ?? 'none'}` },
        sign(name === 'error' ? 'bad' : name === 'warning' ? 'part' : 'none'),
        name,
      ),
    ),
    html('td', { class: 'text' }, texts[text]),
  )
}

/** A table that makes its rows when they are asked for. */
function longList(name: string, columns: readonly string[], rows: readonly (() => HTMLElement)[]): HTMLElement {
  const body = html('tbody')
  const more = html('button', { type: 'button', class: 'more', onclick: () => grow() })
  let shown = 0
  const grow = (): void => {
    const until = Math.min(rows.length, shown === 0 ? rowsAtFirst : shown + rowsMore)
    body.append(...rows.slice(shown, until).map((make) => make()))
    shown = until
    more.textContent = `Show more (${formatCount(rows.length - shown)} left)`
    more.hidden = shown === rows.length
  }
  grow()
  const head = html('thead', {}, html('tr', {}, ...columns.map((column) => html('th', { scope: 'col' }, column))))
  return html('div', { class: 'long' }, html('table', { class: name }, head, body), more)
}
