import { expect, test } from 'vitest'
import { translateFragment } from './translate-fragment.ts'

test.each([
  ['select isnull (a, 1)', 'select ifnull(a, 1)'],
  ["N'it''s N'", "'it''s N'"],
  ["x = N'isnull(a)' and isnull(b, N'c')", "x = 'isnull(a)' and ifnull(b, 'c')"],
  ["a = 'N' or b = N''", "a = 'N' or b = ''"],
  ['from t with (updlock, holdlock) where', 'from t  where'],
  ['from t with (nolock)', 'from t '],
  ['with (select 1)', 'with (select 1)'],
  ['dateadd(day, -7, x)', "dateadd('day', -7, x)"],
  ['DATEDIFF( month , a, b)', "DATEDIFF('month', a, b)"],
  ['cast(a as datetime)', 'cast(a as text)'],
  ['cast(a as datetime2(3) )', 'cast(a as text)'],
  ['cast(a as uniqueidentifier)', 'cast(a as text)'],
  ['a as datetime_x', 'a as datetime_x'],
  ['column', 'column'],
])('translates %s', (fragment, translated) => {
  expect(translateFragment(fragment)).toBe(translated)
})
