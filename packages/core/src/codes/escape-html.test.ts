import { expect, test } from 'vitest'
import { escapeHtml } from './escape-html.ts'

test('leaves nothing that a browser could take for markup', () => {
  expect(escapeHtml(`<a href="x" title='y'>Fish & chips</a>`)).toBe(
    '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;Fish &amp; chips&lt;/a&gt;',
  )
  expect(escapeHtml('Ünïcode 😀')).toBe('Ünïcode 😀')
})
