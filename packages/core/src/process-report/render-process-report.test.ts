import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { sampleReport } from '../../test/process-report/sample-report.ts'
import { renderProcessReport } from './render-process-report.ts'

const html = renderProcessReport(sampleReport(30))

/** The contents of an element of the page. */
const contentsOf = (page: string, pattern: RegExp): string => pattern.exec(page)?.[1] ?? ''

describe('renderProcessReport', () => {
  test('gives a page with nothing in it from elsewhere', () => {
    const addresses = [...html.matchAll(/\b(?:https?:)?\/\/[\w.-]+/g)].map(([address]) => address)
    // The name of SVG's vocabulary, which is never fetched.
    expect([...new Set(addresses)]).toEqual(['http://www.w3.org'])
    expect(html).not.toMatch(/<(?:img|iframe|object|embed|form|link(?! rel="icon" href="data:,"))\b/)
    expect(html).not.toMatch(/\s(?:style|on[a-z]+)=/)
  })

  test('allows its own script and style by their hashes, and nothing else', () => {
    const policy = contentsOf(html, /http-equiv="Content-Security-Policy" content="([^"]*)"/)
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hash(contentsOf(html, /<script>(.*?)<\/script>/s))}`,
      `style-src ${hash(contentsOf(html, /<style>(.*?)<\/style>/s))}`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
    ])
  })

  test('never takes a text for markup', () => {
    const text = `</script><script>alert(1)</script><!--<img src=x onerror=alert(2)>&amp;"'\u2028\u0000\ud800`
    const report = sampleReport(1, 1, (run) => ({
      ...run,
      runId: text,
      job: text,
      process: text,
      person: { resId: 1, name: text },
      server: text,
      commandLine: text,
      checkpoint: { text },
      rejections: [{ code: text, text, where: { text }, value: text }],
      entries: run.entries.map((entry) => ({ ...entry, text })),
    }))
    const page = renderProcessReport({ ...report, database: text, filter: { job: text, person: text } })
    const plain = renderProcessReport(sampleReport(1, 1))
    for (const tag of ['<script', '</script', '<!--', '<img', '</style', '<svg', '<symbol']) {
      expect([tag, page.split(tag).length]).toEqual([tag, plain.split(tag).length])
    }
    const { texts } = JSON.parse(contentsOf(page, /<script type="application\/json" id="data">(.*?)<\/script>/s)) as { texts: string[] }
    expect(texts).toContain(text.replace('\u0000', ' ').toWellFormed())
    expect([page.includes('\u0000'), page.isWellFormed()]).toEqual([false, true])
  })

  test('tells of a next page, of missing tables, and of what was asked for', () => {
    const report = sampleReport(3)
    const words = renderProcessReport({
      ...report,
      hasRunStore: false,
      next: { before: 1, open: [] },
      filter: {
        job: 'importFinancials',
        person: 1,
        type: 'error',
        from: new Date(Date.UTC(2026, 2, 1)),
        to: new Date(Date.UTC(2026, 3, 1)),
      },
    })
    expect(words).toContain('Synergy, 1 Mar to 1 Apr 2026; job importFinancials, person 1, runs with a row of kind error')
    expect(words).toContain('Older runs are not on this page')
    expect(words).toContain('tables of synergy-jobs are not installed')
    expect(html).not.toContain('Older runs are not on this page')
  })

  test('an empty report is a page too', () => {
    expect(renderProcessReport(sampleReport(0))).toContain('<h1>Processes</h1>')
  })

  test('stores a text once, however often it stands in the log', () => {
    const report = sampleReport(2_000, 5, (run) => ({
      ...run,
      entries: run.entries.map((entry) => ({ ...entry, text: 'x'.repeat(1_000) })),
    }))
    expect(renderProcessReport(report).length).toBeLessThan(2_000_000)
  })
})
