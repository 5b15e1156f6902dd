import { expect, test } from 'vitest'
import { rtfToText } from './rtf-to-text.ts'

const rtf = (body: string): string => rtfToText(Buffer.from(`{\\rtf1\\ansi\\ansicpg1252 ${body}}`, 'latin1')).trim()

test.each([
  ['paragraphs, tabs and formatting', '\\b bold\\b0\\par plain\\tab x', 'bold\nplain\tx'],
  ['a formatted part of a word', 'in{\\b vo}ice', 'invoice'],
  ['bytes of the code page', "Caf\\'e9 \\'80", 'Café €'],
  ['bytes that are not escaped', 'Caf\xe9', 'Café'],
  ['Unicode with a substitute', '\\u8364?5 \\uc0\\u937 x', '€5 Ωx'],
  ['Unicode with a substitute of two bytes', "\\uc2\\u26481\\'93\\'8cx", '東x'],
  ['Unicode above 32767, written as negative', '\\u-3?', '\ufffd'],
  ['pairs of surrogates', '\\u-10187?\\u-8960?', '\ud835\udd00'],
  ['quotes and dashes', '\\ldblquote a\\rdblquote\\emdash b', '“a”—b'],
  ['escaped braces and backslashes', '\\{a\\}\\\\b', '{a}\\b'],
  ['hard blanks and hyphens', 'a\\~b\\_c\\-d', 'a b-cd'],
  ['line breaks of the file', 'a\r\nb', 'ab'],
  ['colours, styles, document data and pictures', '{\\colortbl;\\red0;}{\\info{\\title T}}{\\pict 00ff}a', 'a'],
  ['what only some readers know', '{\\*\\generator G;}a', 'a'],
  ['instructions of fields, but their results', '{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt link}}', 'link'],
  ['binary data with braces', '{\\pict\\bin4 {{{{}a', 'a'],
])('reads %s', (_, body, text) => {
  expect(rtf(body)).toBe(text)
})

test('reads each font in its own encoding, and characters of two bytes', () => {
  const fonts = '{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial CYR;}{\\f2\\fcharset128 Mincho;}}'
  expect(rtf(`${fonts}{\\f1 \\'cc\\'ee\\'f1\\'ea\\'e2\\'e0} {\\f2 \\'93\\'8c\\'8b\\'9e} {\\f0 Caf\\'e9}`)).toBe('Москва 東京 Café')
})

test('reads the HTML that Outlook packs into RTF', () => {
  const packed =
    '{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 {\\fonttbl{\\f0 Arial;}}' +
    "{\\*\\htmltag18 <html>}{\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 Caf{\\*\\htmltag84 &eacute;}\\htmlrtf \\'e9\\htmlrtf0  x\\htmlrtf }\\htmlrtf0" +
    '{\\*\\htmltag244 <style>p {}</style>}{\\*\\htmltag72 </p>}}'
  expect(rtfToText(Buffer.from(packed, 'latin1'))).toBe('Café x')
})

test('refuses what does not begin as RTF and what nests one million groups', () => {
  expect(() => rtfToText(Buffer.from('text'))).toThrow(/does not begin/)
  expect(() => rtfToText(Buffer.from(`{\\rtf1${'{'.repeat(1_000_000)}`))).toThrow(/nested too deeply/)
})
