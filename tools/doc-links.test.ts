import { existsSync, readFileSync, statSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './packages.ts'

test('every link between our documents leads to a file and a heading that are there', async () => {
  const broken: string[] = []
  let links = 0
  for await (const file of glob(['*.md', 'docs/**/*.md', 'packages/*/README.md', 'examples/*/README.md'], { cwd: root })) {
    for (const [, target = ''] of prose(file).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(target)) continue
      links++
      if (!leadsSomewhere(file, target)) broken.push(`${file}: ${target}`)
    }
  }
  expect(links).toBeGreaterThan(20)
  expect(broken).toEqual([])
})

function leadsSomewhere(file: string, target: string): boolean {
  const [path = '', heading] = target.split('#')
  const found = path === '' ? file : join(dirname(file), path)
  if (!existsSync(join(root, found))) return false
  return heading === undefined || (statSync(join(root, found)).isFile() && anchors(found).has(heading))
}

/** Headings as GitHub makes addresses of them. */
function anchors(file: string): ReadonlySet<string> {
  return new Set(
    [...prose(file).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  )
}

/** A document without its blocks of code. */
function prose(file: string): string {
  return readFileSync(join(root, file), 'utf8').replace(/^```.*?^```/gms, '')
}
