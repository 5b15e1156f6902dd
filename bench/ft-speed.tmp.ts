import { openTestContext } from '@synergy-jobs/core/testing'
import { indexFullText } from '@synergy-jobs/documents'
import { makeDocuments, modifiedAt } from '/work/wt/fulltext/packages/documents/test/full-text/make-entities.ts'
const n = Number(process.argv[2] ?? 2000), w = Number(process.argv[3] ?? 200)
const slow: Record<string, number> = {}; const cnt: Record<string, number> = {}
await using context = await openTestContext({ onQuery: (e) => { const k = e.kind + ' ' + e.sql.slice(0, 70); slow[k] = (slow[k] ?? 0) + e.durationMs; cnt[k] = (cnt[k] ?? 0) + 1 } })
let seed = 1
const rnd = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648
const word = () => 'w' + Math.floor(50000 * rnd() ** 3).toString(36)
await makeDocuments(context, Array.from({ length: n }, (_, i) => ({ subject: `Doc ${i} ${word()}`, body: '<p>' + Array.from({ length: w }, word).join(' ') + '</p>', modified: modifiedAt(i) })))
for (const k in slow) { delete slow[k]; delete cnt[k] }
for (let r = 0; r < 2; r++) {
let t = process.cpuUsage(), s = performance.now()
const res = await indexFullText(context)
const c = process.cpuUsage(t)
console.log(res.counts, 'cpu', (c.user + c.system) / 1000, 'wall', performance.now() - s, 'rss', process.memoryUsage().rss / 1e6)
console.log(Object.entries(slow).sort((a, b) => b[1] - a[1]).slice(0, 14).map(([k, v]) => `${v.toFixed(0)} ms x${cnt[k]} ${k}`).join('\n'))
for (const k in slow) { delete slow[k]; delete cnt[k] }
}
