import { html, sign, svg } from './dom.ts'
import { durationMarks, isMeasured, median } from './duration-marks.ts'
import { formatCount, formatDuration } from './format.ts'
import { outcomeOf, rankOf, toneNames, tones } from './outcomes.ts'
import type { PageRun } from './page-data.ts'
import { timeTicks } from './time-ticks.ts'
import type { PlotActions } from './timeline.ts'
import { type Tip, tipOf } from './tip.ts'
import { byName, runsOf, type View } from './view.ts'

const size = { width: 360, height: 128, left: 44, right: 8, top: 8, bottom: 20 } as const
const inner = { width: size.width - size.left - size.right, height: size.height - size.top - size.bottom } as const

/** Draws duration and outcome of each job's runs over time: a card for each job. */
export function durationCards(view: View, tip: Tip, actions: PlotActions): HTMLElement {
  const jobs = byName(view.data, runsOf(view, true))
  return html('div', { class: 'cards' }, ...jobs.map(([name, runs]) => card(view, name, runs, tip, actions)))
}

function card(view: View, name: number, runs: readonly PageRun[], tip: Tip, actions: PlotActions): HTMLElement {
  const label = view.data.texts[name] ?? ''
  const [last] = runs
  const { label: outcome, tone } = outcomeOf(last?.outcome ?? '')
  const rejected = runs.reduce((sum, { counts }) => sum + (counts?.[3] ?? 0), 0)
  const longest = runs.reduce((most, { ms }) => Math.max(most, ms), 0)
  const figures: readonly (readonly [string, string])[] = [
    ['Runs', formatCount(runs.length)],
    ['Median', formatDuration(median(runs.filter(isMeasured)))],
    ['Longest', formatDuration(longest)],
    ['Rejected', formatCount(rejected)],
  ]
  return html(
    'article',
    { class: 'card' },
    html(
      'header',
      {},
      html('h3', {}, html('button', { type: 'button', class: 'plain', onclick: () => actions.choose(name) }, label)),
      html('span', { class: `badge tone-${tone}`, title: 'The last run' }, sign(tone), outcome),
    ),
    shares(runs),
    plot(view, runs, label, tip, actions),
    html('dl', {}, ...figures.map(([term, value]) => html('div', {}, html('dt', {}, term), html('dd', {}, value)))),
  )
}

/** A bar of the outcomes' shares. */
function shares(runs: readonly PageRun[]): SVGElement {
  const counts = tones.map((_, rank) => runs.filter((run) => rankOf(run.outcome) === rank).length)
  const text = tones
    .flatMap((tone, rank) => (counts[rank] ? [`${formatCount(counts[rank])} ${toneNames[tone].toLowerCase()}`] : []))
    .join(', ')
  let x = 0
  const parts = tones.map((tone, rank) => {
    const width = ((counts[rank] ?? 0) / runs.length) * 100
    const part = svg('rect', { class: `bar tone-${tone}`, x, y: 0, width, height: 4 })
    x += width
    return part
  })
  return svg(
    'svg',
    { class: 'shares', viewBox: '0 0 100 4', preserveAspectRatio: 'none', role: 'img', 'aria-label': text },
    svg('title', {}, text),
    ...parts,
  )
}

function plot(view: View, runs: readonly PageRun[], label: string, tip: Tip, actions: PlotActions): SVGElement {
  const { dots, bands, line, grid } = durationMarks(runs, view.from, view.to)
  const x = (part: number): number => size.left + part * inner.width
  const y = (part: number): number => size.top + (1 - part) * inner.height
  const description = `Durations of ${label} over time: ${formatCount(runs.length)} runs, half of them under ${formatDuration(median(runs))}.`
  const drawn = svg('svg', { class: 'plot', viewBox: `0 0 ${size.width} ${size.height}`, role: 'img', 'aria-label': description })
  for (const { y: at, ms } of grid) {
    drawn.append(
      svg('line', { class: 'grid', x1: x(0), x2: x(1), y1: y(at), y2: y(at) }),
      svg('text', { x: size.left - 6, y: y(at) + 3.5, 'text-anchor': 'end' }, formatDuration(ms)),
    )
  }
  for (const { time, label: text } of timeTicks(view.from, view.to, 4)) {
    const at = x((time - view.from) / Math.max(1, view.to - view.from))
    drawn.append(
      svg('text', { x: at, y: size.height - 5, 'text-anchor': at < 70 ? 'start' : at > size.width - 30 ? 'end' : 'middle' }, text),
    )
  }
  for (const { x: at, low, high } of bands) {
    drawn.append(
      svg('rect', { class: 'band', x: x(at) - 1.5, width: 3, y: y(high) - 1, height: Math.max(2, y(low) - y(high) + 2), rx: 1.5 }),
    )
  }
  if (line.length > 1)
    drawn.append(svg('polyline', { class: 'median', points: line.map((point) => `${x(point.x)},${y(point.y)}`).join(' ') }))
  for (const { x: at, y: height, rank, run } of dots) {
    const tone = tones[rank] ?? 'none'
    const dot = svg('circle', { class: `dot tone-${tone}`, cx: x(at), cy: y(height), r: tone === 'good' || tone === 'none' ? 2.6 : 3.8 })
    dot.addEventListener('pointerenter', (event) => tip.show(event.clientX, event.clientY, tipOf(run, label)))
    dot.addEventListener('pointerleave', tip.hide)
    dot.addEventListener('click', () => actions.open(run))
    drawn.append(dot)
  }
  return drawn
}
