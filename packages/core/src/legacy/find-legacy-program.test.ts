import { expect, test } from 'vitest'
import { findLegacyProgram } from './find-legacy-program.ts'

test.each(['HRMail.exe', 'hrmail', 'HrMailer.EXE', 'processMailMerges', 'PROCESSMAILMERGES'])('%s is found', (name) => {
  expect(findLegacyProgram(name).job).toBe('processMailMerges')
})

test('shows at most sixty printable characters of an unknown name', () => {
  expect(() => findLegacyProgram(`\u001b${'x'.repeat(100)}`)).toThrow(
    `The program " ${'x'.repeat(59)}" is unknown; known are RPExcelImport.exe,`,
  )
})
