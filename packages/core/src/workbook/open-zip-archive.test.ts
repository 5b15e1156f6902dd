import { expect, test } from 'vitest'
import { makeZip } from '../../test/workbook/make-zip.ts'
import { openZipArchive } from './open-zip-archive.ts'
import { defaultWorkbookLimits } from './workbook-limits.ts'

test('names its parts in the order of the archive, in lower case and with slashes', async () => {
  const content = makeZip([
    { name: 'word/Document.xml', content: 'text' },
    { name: '/docProps\\core.xml', content: '' },
  ])
  await using archive = await openZipArchive({ name: 'a.docx', content }, { limits: defaultWorkbookLimits })
  expect(archive.parts).toEqual(['word/document.xml', 'docprops/core.xml'])
  expect(Buffer.concat(await Array.fromAsync(archive.read('word/document.xml'))).toString()).toBe('text')
})
