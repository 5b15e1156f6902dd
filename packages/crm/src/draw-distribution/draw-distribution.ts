import { cutText } from '@synergy-jobs/core'
import type { DistributionCount } from '../shared/accounts/distribution.ts'

/** How a chart is drawn. */
export interface DrawDistributionOptions {
  /** Heading of the chart. @default 'Accounts before and after' */
  readonly title?: string
  /** What the first bar of each pair is called. @default 'before' */
  readonly before?: string
  /** What the second bar of each pair is called. @default 'after' */
  readonly after?: string
}

const width = 640
const rowHeight = 30
const barHeight = 10
/** Where bars begin and how long the longest is. */
const bars = { left: 170, length: 290 }
/** Characters that fit beside the bars. */
const longestName = 22
const colours = { text: '#1f2933', quiet: '#66727f', line: '#d5dbe1', before: '#aab7c4', after: '#2a6fb0' }

/**
 * Draws a distribution of accounts over types and statuses, or ratings, as a small chart: one pair of bars a value, before and after, with
 * the numbers and the difference. Plain SVG without scripts, fonts or files from elsewhere; every text is escaped.
 *
 * @param distribution - `distribution` of a result of `updateAccountStatuses` or `rateAccounts`
 * @returns the SVG document
 *
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises'
 *
 * const { distribution } = await rateAccounts(context, { dryRun: true })
 * await writeFile('ratings.svg', drawDistribution(distribution, { title: 'Ratings, if we ran it tonight' }))
 * ```
 */
export function drawDistribution(distribution: readonly DistributionCount[], options: DrawDistributionOptions = {}): string {
  const { title = 'Accounts before and after', before = 'before', after = 'after' } = options
  const groups = [...Map.groupBy(distribution, ({ type }) => type).values()]
  const longest = Math.max(1, ...distribution.flatMap((count) => [count.before, count.after]))
  const parts: string[] = []
  let y = 84
  for (const group of groups) {
    parts.push(text({ x: 20, y: y + 4, size: 14, weight: 600 }, group[0]?.typeName ?? ''), totals(group, y + 4))
    y += 14
    for (const count of group) {
      parts.push(...drawRow(count, y, longest))
      y += rowHeight
    }
    y += 20
  }
  const height = y + 4
  const summary = `${title}: ${distribution.map((count) => `${count.typeName} ${count.valueName} ${count.before} ${before}, ${count.after} ${after}`).join('; ')}`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif">`,
    `<title>${escapeXml(title)}</title><desc>${escapeXml(summary)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    text({ x: 20, y: 30, size: 18, weight: 600 }, title),
    ...legend(before, after),
    ...parts,
    '</svg>',
  ].join('\n')
}

function drawRow({ valueName, before, after }: DistributionCount, y: number, longest: number): readonly string[] {
  const lengthOf = (accounts: number): number => (accounts <= 0 ? 0 : Math.max(1.5, (accounts / longest) * bars.length))
  const difference = after - before
  const bar = (top: number, accounts: number, fill: string): string =>
    `<rect x="${bars.left}" y="${top}" width="${lengthOf(accounts).toFixed(1)}" height="${barHeight}" rx="2" fill="${fill}"/>`
  const beside = (accounts: number): number => bars.left + lengthOf(accounts) + 6
  return [
    text({ x: bars.left - 10, y: y + 15, size: 12, anchor: 'end' }, shortened(valueName === '' ? 'none' : valueName)),
    bar(y, before, colours.before),
    text({ x: beside(before), y: y + 9, size: 10, fill: colours.quiet }, grouped(before)),
    bar(y + 12, after, colours.after),
    text({ x: beside(after), y: y + 21, size: 10 }, grouped(after)),
    difference === 0 ? '' : text({ x: width - 20, y: y + 16, size: 12, weight: 600, anchor: 'end' }, signed(difference)),
  ]
}

function totals(group: readonly DistributionCount[], y: number): string {
  const sum = (value: (count: DistributionCount) => number): number => group.reduce((total, count) => total + value(count), 0)
  const [before, after] = [sum((count) => count.before), sum((count) => count.after)]
  const shown = before === after ? grouped(after) : `${grouped(before)} → ${grouped(after)}`
  const line = `<line x1="20" x2="${width - 20}" y1="${y + 6}" y2="${y + 6}" stroke="${colours.line}"/>`
  return line + text({ x: width - 20, y, size: 12, anchor: 'end', fill: colours.quiet }, shown)
}

function legend(before: string, after: string): readonly string[] {
  const mark = (x: number, fill: string): string => `<rect x="${x}" y="44" width="12" height="${barHeight}" rx="2" fill="${fill}"/>`
  const second = 40 + before.length * 7 + 24
  return [
    mark(20, colours.before),
    text({ x: 38, y: 53, size: 12, fill: colours.quiet }, before),
    mark(second, colours.after),
    text({ x: second + 18, y: 53, size: 12, fill: colours.quiet }, after),
  ]
}

interface Place {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly weight?: number
  readonly anchor?: 'end'
  readonly fill?: string
}

function text({ x, y, size, weight, anchor, fill = colours.text }: Place, content: string): string {
  const more = (weight === undefined ? '' : ` font-weight="${weight}"`) + (anchor === undefined ? '' : ` text-anchor="${anchor}"`)
  return `<text x="${Number(x.toFixed(1))}" y="${y}" font-size="${size}" fill="${fill}"${more}>${escapeXml(content)}</text>`
}

/** Names are up to 60 characters long; the description of the chart has them whole. */
function shortened(name: string): string {
  return name.length <= longestName ? name : `${cutText(name, longestName - 1)}…`
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, '\u202f')
}

function signed(difference: number): string {
  return (difference > 0 ? '+' : '\u2212') + grouped(Math.abs(difference))
}

function escapeXml(content: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  // Control characters have no place in XML at all.
  return content.replace(/[&<>"]/g, (character) => entities[character] ?? '').replace(/\p{Cc}/gu, ' ')
}
