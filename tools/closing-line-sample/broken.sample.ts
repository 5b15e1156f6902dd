import { test } from 'vitest'

test('never gets here', () => undefined)
throw new Error('the file itself is broken')
