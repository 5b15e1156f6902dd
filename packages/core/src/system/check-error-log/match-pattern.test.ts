import { expect, test } from 'vitest'
import { errorPatterns } from './error-patterns.ts'
import { matchPattern } from './match-pattern.ts'

const patterns = [...errorPatterns.vbscript, ...errorPatterns.dotnet]

test.each([
  [
    'Synergy runtime error: Category = Microsoft VBScript compilation , Code = -2146827287, Description = Out of memory',
    'vbscript-compilation',
  ],
  ['Synergy runtime error: Category = Microsoft VBScript runtime , Code = -2146828281, Description = Out of memory', 'vbscript-runtime'],
  [
    '12:01 SYNERGY  runtime error:\r\n category = Microsoft VBScript runtime ,\tcode = -2146828281, Description = out of memory at line 7',
    'vbscript-runtime',
  ],
  ['Unhandled: System.OutOfMemoryException: Exception of type …', 'dotnet'],
  ['Synergy runtime error: Category = Microsoft VBScript runtime, Code = -2146828281, Description = Out of memory', undefined],
  ['Synergy runtime error: Category = Microsoft VBScript runtime , Code = -2146828275, Description = Type mismatch', undefined],
  ['', undefined],
])('%j', (text, name) => {
  expect(matchPattern(text, patterns)?.name).toBe(name)
})
