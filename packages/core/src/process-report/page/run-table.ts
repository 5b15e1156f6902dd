import { html, sign } from './dom.ts'
import { formatCount, formatDay, formatDuration, formatHour, formatMoment } from './format.ts'
import { outcomeOf } from './outcomes.ts'
import type { PageRun } from './page-data.ts'
import { runDetails } from './run-details.ts'
import { runsOf, type View } from './view.ts'

/** Runs that the list shows at once. */
export const runsAtOnce = 50

/** What the list can ask for. */
export interface TableActions {
  turn(page: number): void
  toggle(run: PageRun): void
}

const columns = ['Started', 'Job', 'Outcome', 'Duration', 'Read', 'Written', 'Skipped', 'Rejected', 'Person', 'Machine'] as const
const numeric: ReadonlySet<string> = new Set(['Duration', 'Read', 'Written', 'Skipped', 'Rejected'])

/** Lists the runs, the newest first, fifty at a time: the page stays quick however many there are. */
export function runTable(view: View, actions: TableActions): HTMLElement {
  const runs = runsOf(view, true)
  const pages = Math.max(1, Math.ceil(runs.length / runsAtOnce))
  const page = Math.min(view.page, pages - 1)
  const shown = runs.slice(page * runsAtOnce, (page + 1) * runsAtOnce)
  if (shown.length === 0)
    return html('p', { class: 'empty' }, 'No run fits what was asked for. Take away a filter, or show the whole period.')
  const head = html(
    'thead',
    {},
    html('tr', {}, ...columns.map((column) => html('th', { scope: 'col', class: numeric.has(column) ? 'number' : undefined }, column))),
  )
  const body = html('tbody', {}, ...shown.flatMap((run) => rowsOf(view, run, actions)))
  return html('div', { class: 'list' }, html('table', { class: 'runs' }, head, body), turner(page, pages, runs.length, actions))
}

function rowsOf(view: View, run: PageRun, actions: TableActions): readonly HTMLElement[] {
  const { data } = view
  const isOpen = view.opened === run.id
  const { label, tone } = outcomeOf(run.outcome)
  const text = (number: number | undefined): string => (number === undefined ? '' : (data.texts[number] ?? ''))
  const unfold = html(
    'button',
    {
      type: 'button',
      class: 'unfold',
      id: `run-${run.id}`,
      'aria-expanded': isOpen ? 'true' : 'false',
      onclick: () => actions.toggle(run),
    },
    sign('fold'),
    html('span', { title: formatMoment(run.start) }, html('span', { class: 'day' }, formatDay(run.start)), ` ${formatHour(run.start)}`),
  )
  const row = html(
    'tr',
    { class: isOpen ? 'run open' : 'run' },
    html('td', { class: 'started' }, unfold),
    html(
      'td',
      { class: 'job' },
      html('span', { class: 'name' }, text(run.name)),
      run.attempt !== undefined && run.attempt > 1 && html('span', { class: 'quiet' }, ` attempt ${run.attempt}`),
    ),
    html('td', { class: 'outcome' }, html('span', { class: `badge tone-${tone}` }, sign(tone), label)),
    html('td', { class: 'number duration' }, slow(view, run), formatDuration(run.ms)),
    ...[0, 1, 2, 3].map((index) => countCell(run, index)),
    html('td', { class: 'person' }, text(run.person)),
    html('td', { class: 'machine quiet' }, text(run.server)),
  )
  row.addEventListener('click', (event) => {
    const target = event.target
    // A text that was just selected is to be copied, not folded away.
    if (target instanceof Element && target.closest('button') === null && document.getSelection()?.isCollapsed !== false)
      actions.toggle(run)
  })
  if (!isOpen) return [row]
  return [row, html('tr', { class: 'unfolded' }, html('td', { colspan: columns.length }, runDetails(data, run)))]
}

/** How much longer than usual a run took, where that is worth a look. */
function slow({ usual }: View, { name, ms }: PageRun): HTMLElement | undefined {
  const times = ms / (usual.get(name) ?? ms)
  return ms < 1_000 || times < 2
    ? undefined
    : html('span', { class: 'slow', title: 'Compared with the median of this job' }, `${times.toFixed(1)}\u00d7 usual`)
}

function countCell({ counts }: PageRun, index: number): HTMLElement {
  const count = counts?.[index]
  const name = columns[4 + index] ?? ''
  const look = index === 3 && count !== undefined && count > 0 ? 'number some-rejected' : 'number'
  return html(
    'td',
    { class: count === undefined ? 'number none' : look, 'data-name': name },
    count === undefined ? '–' : formatCount(count),
  )
}

function turner(page: number, pages: number, count: number, actions: TableActions): HTMLElement {
  const button = (text: string, to: number): HTMLElement =>
    html('button', { type: 'button', disabled: to < 0 || to >= pages || to === page, onclick: () => actions.turn(to) }, text)
  const first = page * runsAtOnce + 1
  const last = Math.min(count, first + runsAtOnce - 1)
  return html(
    'nav',
    { class: 'turner', 'aria-label': 'Pages of the list' },
    button('Newest', 0),
    button('Newer', page - 1),
    html('span', {}, `${formatCount(first)} to ${formatCount(last)} of ${formatCount(count)}`),
    button('Older', page + 1),
    button('Oldest', pages - 1),
  )
}
