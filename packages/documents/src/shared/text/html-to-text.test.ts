import { expect, test } from 'vitest'
import { htmlToText } from './html-to-text.ts'

test.each([
  ['tags inside a line do not part a word', 'in<b>vo</b>ice', 'invoice'],
  ['blocks end a line', '<p>one</p><div>two</div>three<br>four', 'one\ntwo\nthree\nfour'],
  ['cells are parted by tabs, rows by lines', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a\tb\nc'],
  ['entities are decoded, by name and number', 'Caf&eacute; &amp; &#8364; &#x20AC; &unknown;', 'Café & € € &unknown;'],
  ['a hard blank is a blank', 'a&nbsp;b', 'a b'],
  [
    'scripts, styles and comments are no text',
    'a<script>if (x < y) "<p>"</script><style>p {}</style><!-- c -->b',
    'a\n\nb'.replace('\n\n', '\n'),
  ],
  ['a script without an end is no text either', 'a<script>b', 'a'],
  ['line breaks in the source are blanks', 'a\r\n  b', 'a b'],
  ['text without any tag stays', 'x < y and 3 <4', 'x < y and 3 <4'],
  ['a tag without an end is no text', 'a<p class="b', 'a'],
  ['the title of the page is text', '<title>T &lt; U</title><body>b', 'T < U\nb'],
  ['attributes are no text', '<a href="secret" title="also">a</a>', 'a'],
  ['upper case tags', '<P>a<SCRIPT>b</SCRIPT></P>', 'a'],
  ['nothing', '', ''],
])('%s', (_, html, text) => {
  expect(htmlToText(html)).toBe(text)
})

test('reads the sections of XML that are marked as text', () => {
  expect(htmlToText('<a><![CDATA[x < y]]></a><script>z</script>', { xml: true })).toBe('x < y\nz')
})

test.each([
  ['one million nested tags', `${'<div>'.repeat(1_000_000)}deep${'</div>'.repeat(1_000_000)}`, 'deep'],
  ['one million tags that never begin', `${'<'.repeat(1_000_000)} x`, `${'<'.repeat(1_000_000)} x`],
  ['one million comments that never end', `x${'<!--'.repeat(1_000_000)}`, 'x'],
  ['one million blanks between tabs', `a${'\t '.repeat(1_000_000)}b`, 'a b'],
  ['one million empty cells', `a${'<td> '.repeat(1_000_000)}b`, 'a\tb'],
])('takes %s in one pass', (_, html, text) => {
  expect(htmlToText(html) === text).toBe(true)
})
