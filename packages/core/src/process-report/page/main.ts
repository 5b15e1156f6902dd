import { html } from './dom.ts'
import { durationCards } from './duration-cards.ts'
import { isMeasured, median } from './duration-marks.ts'
import { formatCount, formatMoment, formatPeriod } from './format.ts'
import { outcomeOf } from './outcomes.ts'
import type { PageData, PageRun } from './page-data.ts'
import { runsAtOnce, runTable } from './run-table.ts'
import { themeSwitch } from './theme-switch.ts'
import { timeline } from './timeline.ts'
import { openTip } from './tip.ts'
import { toolbar } from './toolbar.ts'
import { byName, runsOf, type View, wholePeriod } from './view.ts'

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`The page has no element ${id}.`)
  return found
}

const data = JSON.parse(element('data').textContent) as PageData
const [from, to] = wholePeriod(data)
const usual = new Map(byName(data, data.runs.filter(isMeasured)).map(([name, runs]) => [name, Math.max(1, median(runs))]))
const view: View = { data, usual, query: '', name: undefined, tones: new Set(), from, to, opened: undefined, page: 0 }
const tip = openTip()
const bar = toolbar(view, update)

const actions = {
  open(run: PageRun): void {
    if (view.name !== undefined && view.name !== run.name) view.name = undefined
    const index = runsOf(view, true).findIndex(({ id }) => id === run.id)
    Object.assign(view, { opened: run.id, page: Math.max(0, Math.floor(index / runsAtOnce)) })
    update()
    const button = document.getElementById(`run-${run.id}`)
    button?.focus({ preventScroll: true })
    button?.scrollIntoView({ block: 'start', behavior: calm() ? 'auto' : 'smooth' })
  },
  choose(name: number): void {
    Object.assign(view, { name: view.name === name ? undefined : name, page: 0 })
    update()
  },
  turn(page: number): void {
    view.page = page
    updateList()
    element('runs').scrollIntoView({ block: 'start', behavior: calm() ? 'auto' : 'smooth' })
  },
  toggle(run: PageRun): void {
    view.opened = view.opened === run.id ? undefined : run.id
    updateList()
    document.getElementById(`run-${run.id}`)?.focus({ preventScroll: true })
  },
}

function update(): void {
  tip.hide()
  element('period').textContent = formatPeriod(view.from, view.to)
  bar.refresh()
  drawTimeline()
  element('durations').replaceChildren(durationCards(view, tip, actions))
  updateList()
}

function drawTimeline(): void {
  const place = element('timeline')
  // Below this width the name of a job stands above its lane.
  const names = place.clientWidth < 620 ? 0 : 216
  place.replaceChildren(timeline(view, Math.max(120, Math.floor(place.clientWidth - names)), tip, actions))
}

function updateList(): void {
  element('list').replaceChildren(runTable(view, actions))
}

function calm(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}

function figures(): readonly HTMLElement[] {
  const of = (tone: string): number => data.runs.filter(({ outcome }) => outcomeOf(outcome).tone === tone).length
  const rejected = data.runs.reduce((sum, { counts }) => sum + (counts?.[3] ?? 0), 0)
  const written = data.runs.reduce((sum, { counts }) => sum + (counts?.[1] ?? 0), 0)
  const rows: readonly (readonly [string, number, string])[] = [
    ['Runs', data.runs.length, ''],
    ['Failed', of('bad'), of('bad') > 0 ? 'tone-bad' : ''],
    ['Broken off', of('lost'), of('lost') > 0 ? 'tone-lost' : ''],
    ['Partly done', of('part'), of('part') > 0 ? 'tone-part' : ''],
    ['Rows written', written, ''],
    ['Rows rejected', rejected, rejected > 0 ? 'tone-bad' : ''],
  ]
  return rows.map(([term, value, tone]) =>
    html('div', { class: `figure ${tone}` }, html('dt', {}, term), html('dd', {}, formatCount(value))),
  )
}

element('theme').replaceChildren(themeSwitch())
element('figures').replaceChildren(...figures())
element('tools').replaceChildren(bar.element)
element('read-at').textContent = formatMoment(data.readAt)
update()

let width = element('timeline').clientWidth
new ResizeObserver(() => {
  const now = element('timeline').clientWidth
  if (now === width) return
  width = now
  drawTimeline()
}).observe(element('timeline'))
document.documentElement.dataset['ready'] = 'true'
