import { html, svg } from './dom.ts'
import { formatCount } from './format.ts'
import { laneSegments } from './lane-segments.ts'
import { tones } from './outcomes.ts'
import type { PageRun } from './page-data.ts'
import { timeTicks } from './time-ticks.ts'
import { type Tip, tipOf } from './tip.ts'
import { byName, runsOf, type View } from './view.ts'

/** What a plot can ask for. */
export interface PlotActions {
  open(run: PageRun): void
  choose(name: number): void
}

const laneHeight = 30
const axisHeight = 22

/** Draws all jobs' runs on one axis of time: a lane for each job. */
export function timeline(view: View, width: number, tip: Tip, actions: PlotActions): HTMLElement {
  const lanes = byName(view.data, runsOf(view, false))
  const rows = lanes.map(([name, runs]) => lane(view, name, runs, width, tip, actions))
  if (rows.length === 0) return html('p', { class: 'empty' }, 'No run fits what was asked for.')
  return html('div', { class: 'lanes' }, html('div', { class: 'lane axis' }, html('span', {}), axis(view, width)), ...rows)
}

function axis({ from, to }: View, width: number): SVGElement {
  const scale = width / Math.max(1, to - from)
  const marks = timeTicks(from, to, Math.max(2, Math.floor(width / 84))).map(({ time, label }) => {
    const x = (time - from) * scale
    return svg(
      'g',
      {},
      svg('line', { x1: x, x2: x, y1: axisHeight - 6, y2: axisHeight }),
      svg('text', { x, y: 12, 'text-anchor': x < 24 ? 'start' : x > width - 24 ? 'end' : 'middle' }, label),
    )
  })
  return svg('svg', { class: 'plot', width, height: axisHeight, 'aria-hidden': 'true' }, ...marks)
}

function lane(view: View, name: number, all: readonly PageRun[], width: number, tip: Tip, actions: PlotActions): HTMLElement {
  const { from, to, data } = view
  const label = data.texts[name] ?? ''
  const runs = all.filter(({ start, ms }) => start <= to && start + ms >= from).toSorted((a, b) => a.start - b.start)
  const scale = width / Math.max(1, to - from)
  const grid = timeTicks(from, to, Math.max(2, Math.floor(width / 84))).map(({ time }) => {
    const x = (time - from) * scale
    return svg('line', { class: 'grid', x1: x, x2: x, y1: 0, y2: laneHeight })
  })
  const bars = laneSegments(runs, from, to, width).map(({ x, width: length, rank }) =>
    svg('rect', {
      class: `bar tone-${tones[rank] ?? 'none'}`,
      x,
      y: 7,
      width: length,
      height: laneHeight - 14,
      rx: Math.min(3, length / 2),
    }),
  )
  const mark = svg('rect', { class: 'mark', y: 4, height: laneHeight - 8, width: 9, rx: 3, visibility: 'hidden' })
  const plot = svg(
    'svg',
    { class: 'plot reach', width, height: laneHeight, role: 'slider', tabindex: runs.length > 0 ? 0 : undefined },
    ...grid,
    ...bars,
    mark,
  )
  plot.setAttribute(
    'aria-label',
    `${label}: ${formatCount(runs.length)} runs in this period. Arrow keys go from run to run, Enter unfolds one.`,
  )
  steer(plot, mark, { runs, from, scale, label, tip, actions })
  const choose = html(
    'button',
    { type: 'button', class: 'lane-name', 'aria-pressed': view.name === name ? 'true' : 'false', onclick: () => actions.choose(name) },
    html('span', { class: 'name' }, label),
    html('span', { class: 'count' }, formatCount(runs.length)),
  )
  return html('div', { class: `lane${view.name === undefined || view.name === name ? '' : ' faded'}` }, choose, plot)
}

interface LaneParts {
  readonly runs: readonly PageRun[]
  readonly from: number
  readonly scale: number
  readonly label: string
  readonly tip: Tip
  readonly actions: PlotActions
}

/** Lets pointer and keyboard go from run to run of a lane. */
function steer(plot: SVGElement, mark: SVGElement, { runs, from, scale, label, tip, actions }: LaneParts): void {
  let at = runs.length - 1
  const place = (run: PageRun): number => (run.start - from) * scale
  plot.setAttribute('aria-valuemin', '1')
  plot.setAttribute('aria-valuemax', String(Math.max(1, runs.length)))
  const point = (index: number, y: number): void => {
    const run = runs[index]
    if (run === undefined) return
    at = index
    mark.setAttribute('x', String(Math.max(0, place(run) - 3)))
    mark.setAttribute('visibility', 'visible')
    plot.setAttribute('aria-valuenow', String(index + 1))
    plot.setAttribute('aria-valuetext', tipOf(run, label).slice(1).join(', '))
    tip.show(plot.getBoundingClientRect().left + place(run), y, tipOf(run, label))
  }
  const leave = (): void => {
    mark.setAttribute('visibility', 'hidden')
    tip.hide()
  }
  const openAt = (): void => {
    const run = runs[at]
    if (run !== undefined) actions.open(run)
  }
  plot.addEventListener('pointermove', (event) =>
    point(nearest(runs, (event.clientX - plot.getBoundingClientRect().left) / scale + from), event.clientY),
  )
  plot.addEventListener('pointerleave', leave)
  plot.addEventListener('blur', leave)
  plot.addEventListener('focus', () => point(at, plot.getBoundingClientRect().top))
  plot.addEventListener('click', openAt)
  plot.addEventListener('keydown', (event) => {
    const steps: Readonly<Record<string, number>> = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: runs.length - 1 }
    const next = steps[event.key]
    if (event.key === 'Enter') openAt()
    else if (next === undefined) return
    else point(Math.min(runs.length - 1, Math.max(0, next)), plot.getBoundingClientRect().top)
    event.preventDefault()
  })
}

/** The run that began nearest to a moment, by halving: there may be many. */
function nearest(runs: readonly PageRun[], time: number): number {
  let [low, high] = [0, runs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.start ?? 0) < time) low = middle + 1
    else high = middle
  }
  const before = Math.max(0, low - 1)
  const after = Math.min(runs.length - 1, low)
  return time - (runs[before]?.start ?? 0) < (runs[after]?.start ?? 0) - time ? before : after
}
