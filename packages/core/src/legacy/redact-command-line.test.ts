import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { redactCommandLine } from './redact-command-line.ts'

test.each([
  ['LogHandler.exe /S:SQL01 /D:Synergy /P:hunter2', 'LogHandler.exe /S:SQL01 /D:Synergy /P:***'],
  ['x.exe /pwd:"my secret" /D:"My Synergy"', 'x.exe /pwd:*** /D:"My Synergy"'],
  ['x.exe "/P:my secret" /S:a', 'x.exe "/P:***" /S:a'],
  ['x.exe /P: hunter2 /S:a', 'x.exe /P: *** /S:a'],
  ['sqlcmd -U sa -P hunter2 -d Synergy', 'sqlcmd -U *** -P *** -d Synergy'],
  ['sqlcmd -Phunter2 -d Synergy', 'sqlcmd -P*** -d Synergy'],
  ['job --password hunter2 --dry-run', 'job --password *** --dry-run'],
  ['job --password --token hunter2', 'job --password --token ***'],
  ['job --client-secret=hunter2', 'job --client-secret=***'],
  ['job "Server=a;Password=my secret;Database=b"', 'job "Server=a;Password=***;Database=b"'],
  ['job "Server=a;Password=my secret"', 'job "Server=a;Password=***"'],
  ["job Pwd='a;b';Database=c", 'job Pwd=***;Database=c'],
  ['job Pwd="a b";Database=c', 'job Pwd=***;Database=c'],
  ['job "Pwd=""a;b"";Database=c"', 'job "Pwd=***;Database=c"'],
  ['job Pwd={a;b};Database=c', 'job Pwd=***;Database=c'],
  ['job password = hunter2 /S:a', 'job password = *** /S:a'],
  ['job SharedAccessKey=hunter2', 'job SharedAccessKey=***'],
  ['job mssql://sa:hun@ter2@host/db', 'job mssql://sa:***@host/db'],
  ['job /X:token=hunter2', 'job /X:token=***'],
])('%s', (line, redacted) => {
  expect(redactCommandLine(line)).toBe(redacted)
})

describe('leaves alone', () => {
  test.each([
    'RPFinancialCheck.exe /S:SERVER-1 /D:DeltaBike /C:001,300',
    'Exact.Process.exe /DBCONFIG:Synergy.net /ASSEMBLY:Exact.Jobs.SysHrMail /CLASS:SysHrMail /X:BA',
    '"C:\\Program Files\\Exact\\BDScheduler.exe" /S:a\\b,1433 /D:"My Synergy" /C:Picture',
    'import passwords.xlsx --resume 12',
    'job https://host/path?page=2',
    '',
  ])('%s', (line) => {
    expect(redactCommandLine(line)).toBe(line)
  })
})

test('keeps the arguments of a process apart', () => {
  expect(redactCommandLine(['job', '--password', 'my secret', '--file', 'a b.xlsx', ''])).toBe('job --password *** --file "a b.xlsx" ""')
  expect(redactCommandLine(['job', 'Password=a "b" c;Server=x'])).not.toContain('c')
})

test('never lets a secret through, and once is enough', () => {
  const secret = fc.stringMatching(/^zQ[A-Za-z0-9!#%&*+.,_~^/:=@-]{4,20}$/)
  const form = fc.constantFrom<(secret: string) => string>(
    (value) => `x /S:a /P:${value} /D:b`,
    (value) => `x /PASSWORD:"${value} and more" /D:b`,
    (value) => `x "/PWD:${value} and more"`,
    (value) => `x -p ${value} /D:b`,
    (value) => `x --password "${value}"`,
    (value) => `x --api-key=${value}`,
    (value) => `x "Server=a;PWD=more and ${value};Database=b"`,
    (value) => `x Password="a;${value}";Server=b`,
    (value) => `x Password = "a ${value}"`,
    (value) => `x Password='a ${value}`,
    (value) => `x "token=${value}`,
  )
  fc.assert(
    fc.property(secret, form, (value, line) => {
      const redacted = redactCommandLine(line(value))
      expect(redacted).not.toContain(value)
      expect(redacted).toContain('***')
      expect(redactCommandLine(redacted)).toBe(redacted)
    }),
    { numRuns: 3000 },
  )
})
