import { expect, test } from 'vitest'
import { isSecretName } from './secret-names.ts'

test.each(['P', 'pwd', 'PASSWORD', 'Passwd', 'U', 'user', 'client-secret', 'access_token', 'ApiKey', 'dbPassword'])(
  '%s is secret',
  (name) => {
    expect(isSecretName(name)).toBe(true)
  },
)

test.each(['S', 'D', 'C', 'O', 'E', 'X', 'DBCONFIG', 'ASSEMBLY', 'CLASS', 'PORT', ''])('%s is not', (name) => {
  expect(isSecretName(name)).toBe(false)
})
