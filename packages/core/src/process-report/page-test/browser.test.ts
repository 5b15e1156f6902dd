import { describe, expect, test } from 'vitest'
import { browserPath, noBrowser, type OpenedPage, openPage } from '../../../test/process-report/open-page.ts'
import { sampleReport } from '../../../test/process-report/sample-report.ts'
import type { ProcessReport } from '../process-report.ts'
import { renderProcessReport } from '../render-process-report.ts'

/** A test in a real browser; skipped, with the reason, where there is none. */
function inBrowser(name: string, body: () => Promise<void>): void {
  test(name, async ({ skip }) => {
    skip(browserPath === undefined, noBrowser)
    await body()
  })
}

const open = (report: ProcessReport, options: Parameters<typeof openPage>[1] = {}): Promise<OpenedPage> =>
  openPage(renderProcessReport(report), options)

const ready = 'html[data-ready]'

describe('the page of a report in Chromium', () => {
  inBrowser('shows a stored script as text, everywhere, and runs none of it', async () => {
    const text = `<script>window.owned=1</script><img src=x onerror="window.owned=2"><b>bold</b>`
    const hostile = sampleReport(2, 2, (run) => ({
      ...run,
      job: text,
      process: text,
      person: { resId: 1, name: text },
      server: text,
      commandLine: text,
      runId: text,
      outcome: 'partial',
      checkpoint: { text },
      rejections: [{ code: text, text, where: { text }, value: text }],
      entries: run.entries.map((entry) => ({ ...entry, text })),
    }))
    await using opened = await open({ ...hostile, database: text })
    const { page, complaints, requests } = opened
    await page.waitForSelector(ready)
    await page.locator('.unfold').first().click()
    await page.locator('.reach').first().focus()
    expect(await page.locator('.details .log .text').first().textContent()).toBe(text)
    expect(await page.locator('.tip strong').textContent()).toBe(text)
    expect(await page.title()).toBe(`Processes of ${text}`)
    expect(await page.evaluate(() => ('owned' in window ? 'ran' : 'did not run'))).toBe('did not run')
    expect(await page.locator('b, img').count()).toBe(0)
    expect({ complaints, requests }).toEqual({ complaints: [], requests: [] })
  })

  inBrowser('is guarded by its policy even if markup got into it', async () => {
    const smuggled =
      '<script>window.owned=1</script><img src="https://example.com/x.png" onerror="window.owned=2"><style>body{display:none}</style>'
    await using opened = await openPage(renderProcessReport(sampleReport(2)).replace('<main', `${smuggled}<main`))
    await opened.page.waitForSelector(ready)
    expect(await opened.page.evaluate(() => [Reflect.get(window, 'owned') as unknown, getComputedStyle(document.body).display])).toEqual([
      undefined,
      'block',
    ])
    expect(opened.requests).toEqual([])
    expect(opened.complaints.length).toBeGreaterThan(2)
  })

  inBrowser('stays small with 50,000 rows of the log, and finds each of them', async () => {
    await using opened = await open(sampleReport(5_000, 10))
    const { page, complaints } = opened
    await page.waitForSelector(ready)
    const elements = (): Promise<number> => page.evaluate(() => document.querySelectorAll('*').length)
    expect(await elements()).toBeLessThan(6_000)
    expect(await page.locator('.turner span').textContent()).toBe('1 to 50 of 5,000')
    await page.getByRole('button', { name: 'Oldest' }).click()
    expect(await page.locator('.turner span').textContent()).toBe('4,951 to 5,000 of 5,000')
    await page.getByRole('searchbox').fill('line 7 of run 4321')
    await page.waitForFunction(() => document.querySelector('.turner span')?.textContent === '1 to 1 of 1')
    await page.locator('.unfold').click()
    expect(await page.locator('.log .text').allTextContents()).toContain('line 7 of run 4321')
    await page.getByRole('searchbox').fill('')
    await page.waitForFunction(() => document.querySelector('.turner span')?.textContent?.endsWith('5,000'))
    for (const name of ['Failed', 'Partly done']) await page.getByRole('button', { name }).click()
    expect(await page.locator('.turner span').textContent()).toBe('1 to 50 of 1,250')
    expect(await elements()).toBeLessThan(6_000)
    expect(complaints).toEqual([])
  })

  inBrowser('stays small with 50,000 runs of one row, and with one run of 50,000 rows', async () => {
    for (const [runs, rows] of [
      [50_000, 1],
      [1, 50_000],
    ] as const) {
      await using opened = await open(sampleReport(runs, rows))
      const { page } = opened
      await page.waitForSelector(ready)
      await page.locator('.unfold').first().click()
      expect(await page.locator('.log tbody tr').count()).toBe(Math.min(rows, 20))
      if (rows > 1) await page.getByRole('button', { name: 'Show more (49,980 left)' }).click()
      expect(await page.locator('.log tbody tr').count()).toBe(Math.min(rows, 220))
      expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(6_000)
    }
  })

  inBrowser('can be used by keyboard alone: from the first tab to an unfolded run', async () => {
    await using opened = await open(sampleReport(60))
    const { page } = opened
    await page.waitForSelector(ready)
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('To the list of runs')
    // Every control can be reached, and has a name.
    const names: string[] = []
    for (
      let step = 0;
      step < 200 && !names.includes('importFinancials: 15 runs in this period. Arrow keys go from run to run, Enter unfolds one.');
      step++
    ) {
      await page.keyboard.press('Tab')
      names.push(await focused())
    }
    expect(names.filter((name) => name.trim() === '')).toEqual([])
    expect(names).toEqual(expect.arrayContaining(['Light', 'Dark', 'Search', 'All', '24 hours']))
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    const lane = page.locator('.reach:focus')
    expect(await lane.getAttribute('aria-valuenow')).toBe('2')
    expect(await lane.getAttribute('aria-valuetext')).toMatch(/^29 Mar 2026 02:00:00, \w/)
    await page.keyboard.press('Enter')
    const unfolded = page.locator('.unfold:focus')
    expect(await unfolded.getAttribute('aria-expanded')).toBe('true')
    expect(await page.locator('.details').count()).toBe(1)
    await page.keyboard.press('Enter')
    expect(await page.locator('.details').count()).toBe(0)
    expect(await page.locator('.unfold:focus').count()).toBe(1)
  })

  inBrowser('shows a job alone, and a shorter period', async () => {
    await using opened = await open(sampleReport(240))
    const { page } = opened
    await page.waitForSelector(ready)
    await page.locator('.lane-name', { hasText: 'truncateLogs' }).click()
    expect(await page.locator('.turner span').textContent()).toBe('1 to 50 of 60')
    await page.getByRole('button', { name: 'Only truncateLogs' }).click()
    await page.getByRole('button', { name: '24 hours' }).click()
    expect(await page.locator('.turner span').textContent()).toMatch(/^1 to 2\d of 2\d$/)
    await page.getByRole('button', { name: 'Earlier' }).click()
    expect(await page.locator('#period').textContent()).toBe('29 Mar to 30 Mar 2026')
    await page.getByRole('button', { name: 'All', exact: true }).click()
    expect(await page.locator('.turner span').textContent()).toBe('1 to 50 of 240')
  })

  inBrowser('fits a phone, with targets for fingers', async () => {
    await using opened = await open(sampleReport(300), { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true })
    const { page } = opened
    await page.waitForSelector(ready)
    await page.locator('.unfold').nth(3).tap()
    const [overflow, small] = await page.evaluate(() => [
      document.documentElement.scrollWidth - document.documentElement.clientWidth,
      [...document.querySelectorAll('button')]
        .filter((button) => !button.matches('.plain, .lane-name') && button.getBoundingClientRect().height > 0)
        .filter((button) => button.getBoundingClientRect().height < 34)
        .map((button) => button.textContent),
    ])
    expect({ overflow, small }).toEqual({ overflow: 0, small: [] })
  })

  inBrowser('follows the system in light and dark, and its own switch before it; every text can be read', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await using opened = await open(sampleReport(60), { colorScheme })
      const { page } = opened
      await page.waitForSelector(ready)
      await page.locator('.unfold').first().click()
      const brightness = (): Promise<number> =>
        page.evaluate(() => Number(/\d+/.exec(getComputedStyle(document.documentElement).backgroundColor)?.[0]))
      const isLight = colorScheme === 'light'
      expect((await brightness()) > 127).toBe(isLight)
      expect(await page.evaluate(lowContrast)).toEqual([])
      await page.getByRole('button', { name: isLight ? 'Dark' : 'Light' }).click()
      expect((await brightness()) > 127).toBe(!isLight)
      expect(await page.evaluate(lowContrast)).toEqual([])
      await page.reload()
      await page.waitForSelector(ready)
      expect((await brightness()) > 127).toBe(!isLight)
    }
  })
})

/** Runs in the page: the texts whose contrast with what lies behind them is below 4.5 (WCAG AA). */
function lowContrast(): readonly string[] {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
  if (canvas === null) return ['no canvas']
  const paint = (colors: readonly string[]): readonly number[] => {
    canvas.clearRect(0, 0, 1, 1)
    for (const color of colors) {
      canvas.fillStyle = color
      canvas.fillRect(0, 0, 1, 1)
    }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3)
  }
  const light = (rgb: readonly number[]): number => {
    const [r = 0, g = 0, b = 0] = rgb.map((part) => {
      const value = part / 255
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const behind = (element: Element | null): readonly string[] =>
    element === null ? [] : [...behind(element.parentElement), getComputedStyle(element).backgroundColor]
  return [...document.querySelectorAll('body *')].flatMap((element) => {
    const text = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
    if (!text || element.closest('script, style, noscript, symbol, title, button:disabled, .skip, [hidden]') !== null) return []
    const style = getComputedStyle(element)
    const back = behind(element)
    const front = paint([...back, element instanceof SVGElement ? style.fill : style.color])
    const [a, b] = [light(front), light(paint(back))]
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    return ratio < 4.5 ? [`${element.tagName} ${element.getAttribute('class') ?? ''} ${ratio.toFixed(2)}`] : []
  })
}
