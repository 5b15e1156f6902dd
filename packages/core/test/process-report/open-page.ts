import { accessSync, constants } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type BrowserContextOptions, chromium, type Page, type Request } from 'playwright-core'
import { openTemporaryDirectory } from '../../src/workbook/open-temporary-directory.ts'

/** Where Chromium and its kin lie, on the systems that tests run on. */
const places = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
]

/** The browser of this machine; undefined where there is none. */
export const browserPath = places.find((path) => path !== undefined && canRun(path))

/** Why tests are skipped without a browser. */
export const noBrowser = 'no Chromium on this machine: install it (apt-get install chromium) or name one in CHROMIUM_PATH'

/** A page in a real browser, and what went wrong in it. */
export interface OpenedPage extends AsyncDisposable {
  readonly page: Page
  /** Errors, warnings and violations of the page's policy, as the browser's console tells them. */
  readonly complaints: readonly string[]
  /** Everything that the page asked for besides itself. */
  readonly requests: readonly string[]
}

/** Opens the text of an HTML file in headless Chromium, from a file as a reader would. */
export async function openPage(html: string, options: BrowserContextOptions = {}): Promise<OpenedPage> {
  if (browserPath === undefined) throw new Error(noBrowser)
  const directory = await openTemporaryDirectory()
  const file = join(directory.path, 'processes.html')
  await writeFile(file, html)
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox', '--disable-gpu'] })
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })).newPage()
  const complaints: string[] = []
  const requests: string[] = []
  page.on('console', (message) => void complaints.push(message.text()))
  page.on('pageerror', (error) => void complaints.push(error.message))
  const address = pathToFileURL(file).href
  const asked = (request: Request): void => {
    // What the page's policy forbids never leaves the browser.
    const blocked = request.failure()?.errorText === 'csp'
    if (!blocked && request.url() !== address && !request.url().startsWith('data:')) requests.push(request.url())
  }
  page.on('requestfinished', asked)
  page.on('requestfailed', asked)
  await page.goto(address)
  return {
    page,
    complaints,
    requests,
    async [Symbol.asyncDispose]() {
      await browser.close()
      await directory[Symbol.asyncDispose]()
    },
  }
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
