import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, transform } from 'esbuild'
import { root } from './packages.ts'

const folder = join(root, 'packages/core/src/process-report')

/** The file that the page's script, style and signs are bundled into, so that the package needs no bundler. */
export const generatedPage = join(folder, 'generated', 'page-parts.ts')

/** Browsers of the last two years: what `light-dark()` and nesting-free CSS of today ask for anyway. */
const target = ['chrome123', 'firefox120', 'safari17.5']

/** Bundles the browser's side of the Processes report and returns the text of {@link generatedPage}. */
export async function generateReportPage(): Promise<string> {
  const script = await build({
    entryPoints: [join(folder, 'page', 'main.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    charset: 'ascii',
    legalComments: 'none',
    target,
    logLevel: 'silent',
  })
  const style = await transform(readFileSync(join(folder, 'page', 'page.css'), 'utf8'), {
    loader: 'css',
    minify: true,
    charset: 'ascii',
    target,
  })
  const signs = readFileSync(join(folder, 'page', 'signs.svg'), 'utf8').replaceAll('\n', '')
  return [
    '// Made of process-report/page by tools/generate-report-page.ts: do not edit.',
    declaration('Script of the page of a Processes report.', 'pageScript', script.outputFiles[0]?.text.trim() ?? ''),
    declaration('Style of the page of a Processes report.', 'pageStyle', style.code.trim()),
    declaration('Signs that the page of a Processes report refers to.', 'pageSigns', signs),
    '',
  ].join('\n')
}

function declaration(comment: string, name: string, text: string): string {
  return `/** ${comment} */\nexport const ${name} =\n  ${JSON.stringify(text)}`
}

if (import.meta.main) writeFileSync(generatedPage, await generateReportPage())
