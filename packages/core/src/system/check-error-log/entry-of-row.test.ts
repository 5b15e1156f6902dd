import { expect, test } from 'vitest'
import { entryOfRow } from './entry-of-row.ts'

const row = { LogID: 7, LogDate: new Date(Date.UTC(2026, 2, 31, 10)), App: null, WebServer: null, Machine: 'WEB1\r\nBcc: x', LogText: null }

test('a text of 2,000 characters that ends in half an emoji can be sent anywhere', () => {
  const cut = `${'x'.repeat(1_999)}\ud83d`
  const { text } = entryOfRow({ ...row, LogText: cut })
  expect(cut).toHaveLength(2_000)
  expect(text).toBe(`${'x'.repeat(1_999)}\ufffd`)
  expect(text.isWellFormed()).toBe(true)
})

test('names are one line, texts may be more', () => {
  expect(entryOfRow({ ...row, LogText: ' a\r\nb\u0000 ' })).toEqual({
    logId: 7,
    logDate: '2026-03-31T10:00:00.000',
    machine: 'WEB1  Bcc: x',
    webServer: '',
    app: '',
    text: 'a\r\nb',
  })
})
