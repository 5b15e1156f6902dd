import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { JobError } from '../errors/job-error.ts'
import { legacyPrograms } from './legacy-programs.ts'
import { parseLegacyArguments } from './parse-legacy-arguments.ts'

function refusalOf(commandLine: string | readonly string[], options = {}): JobError {
  try {
    parseLegacyArguments(commandLine, options)
  } catch (error) {
    if (JobError.isInstance(error) && error.code === 'invalid-command-line') return error
    throw error
  }
  throw new Error(`${JSON.stringify(commandLine)} was accepted`)
}

describe('classic programs', () => {
  test('the documented examples', () => {
    expect(parseLegacyArguments('RPFinancialCheck.exe /S:SERVER-1 /D:DeltaBike /C:001,300')).toEqual({
      job: 'compareFinancials',
      program: 'RPFinancialCheck.exe',
      connection: { server: 'SERVER-1', database: 'DeltaBike' },
      options: { divisions: ['001', '300'] },
      switches: { S: 'SERVER-1', D: 'DeltaBike', C: '001,300' },
    })
    expect(parseLegacyArguments('LogHandler.exe /S:VORS31266-1 /D:DeltaBike')).toEqual({
      job: 'truncateLogs',
      program: 'LogHandler.exe',
      connection: { server: 'VORS31266-1', database: 'DeltaBike' },
      options: {},
      switches: { S: 'VORS31266-1', D: 'DeltaBike' },
    })
    expect(parseLegacyArguments('BDScheduler.exe /S:SynServer /D:Synergy /C:Picture').options).toEqual({ tasks: ['pictures'] })
    expect(parseLegacyArguments('ExactFullText.exe /S:VORS31266-1 /D:DeltaBike /O:1').options).toEqual({ entities: ['documents'] })
  })

  const required: Readonly<Record<string, string>> = {
    replicateFinancials: ' /C:001',
    compareFinancials: ' /C:001',
    syncCalendars: ' /E:EXCH01',
    maintainDocuments: ' /C:Statistics',
  }

  test.each(legacyPrograms)('$programs is $job', ({ job, programs }) => {
    const rest = `/S:a /D:b${required[job] ?? ''}`
    for (const program of programs) {
      expect(parseLegacyArguments(`${program} ${rest}`)).toMatchObject({ job, program })
      expect(parseLegacyArguments(`${program.toUpperCase().replace('.EXE', '')} ${rest}`)).toMatchObject({ job, program })
    }
    const { program } = parseLegacyArguments(rest, { program: job })
    expect(program).toBe(programs[0])
  })

  test.each([
    ['/D:"My Synergy"', 'My Synergy'],
    ['"/D:My Synergy"', 'My Synergy'],
    ['/d:Synergy', 'Synergy'],
  ])('%s', (text, database) => {
    expect(parseLegacyArguments(`LogHandler.exe ${text} /s:srv`).connection).toEqual({ server: 'srv', database })
  })

  test.each([
    'C:\\Program Files\\Exact Synergy\\bin\\LogHandler.exe /S:a /D:b',
    '"C:\\Program Files\\Exact Synergy\\bin\\loghandler.EXE" /D:b /S:a',
    '/opt/synergy/LogHandler.exe /S:a /D:b',
    'loghandler /S:a /D:b',
  ])('%s', (line) => {
    expect(parseLegacyArguments(line)).toMatchObject({
      job: 'truncateLogs',
      program: 'LogHandler.exe',
      connection: { server: 'a', database: 'b' },
    })
  })

  test('arguments that a shell has split already', () => {
    expect(parseLegacyArguments(['LogHandler.exe', '/S:a', '/D:My Synergy']).connection.database).toBe('My Synergy')
    expect(parseLegacyArguments(['/S:a', '/D:b'], { program: 'truncateLogs' }).job).toBe('truncateLogs')
  })

  test('divisions lose blanks, empty items and repetitions', () => {
    expect(parseLegacyArguments('BacoImporter.exe /S:a /D:b /C:" 001, ,300,001"').options).toEqual({ divisions: ['001', '300'] })
    expect(parseLegacyArguments('BacoImporter.exe /S:a /D:b').options).toEqual({})
  })

  test.each([
    ['statistics', 'statistics'],
    ['EXPIRED', 'expired'],
    ['Delete', 'expired'],
    ['Version', 'versions'],
    ['Active', 'versions'],
  ])('BDScheduler.exe /C:%s does %s', (word, task) => {
    expect(parseLegacyArguments(`BDScheduler.exe /S:a /D:b /C:${word}`).options).toEqual({ tasks: [task] })
  })

  test('report types and the Exchange server pass as they are', () => {
    expect(parseLegacyArguments('HRMail.exe /S:a /D:b /X:BA').options).toEqual({ reportTypes: ['BA'] })
    expect(parseLegacyArguments('SynergyExchange.exe /S:a /D:b /E:EXCH01').options).toEqual({ exchangeServer: 'EXCH01' })
  })
})

describe('Exact.Process.exe', () => {
  test('the documented examples', () => {
    expect(parseLegacyArguments('Exact.Process.exe /DBCONFIG:Deltabike /ASSEMBLY:Exact.Jobs.FinCheck /CLASS:FinCheck /C:001,300')).toEqual({
      job: 'compareFinancials',
      program: 'Exact.Process.exe',
      connection: { configName: 'Deltabike' },
      options: { divisions: ['001', '300'] },
      switches: { DBCONFIG: 'Deltabike', ASSEMBLY: 'Exact.Jobs.FinCheck', CLASS: 'FinCheck', C: '001,300' },
    })
    const documents = 'Exact.Process.exe /DBCONFIG:SynergyNET /ASSEMBLY:Exact.Jobs.Documents /CLASS:DocScheduler'
    expect(parseLegacyArguments(documents)).toMatchObject({ job: 'maintainDocuments', options: {} })
  })

  test.each(legacyPrograms.filter(({ successor }) => successor))('$successor is $job', ({ job, successor, switches }) => {
    const required = switches.some((known) => known.required === 'always') ? '/C:001' : ''
    const line = `/class:${successor?.class.toUpperCase()} /assembly:${successor?.assembly}.dll /dbconfig:Syn ${required}`
    expect(parseLegacyArguments(line)).toMatchObject({ job, program: 'Exact.Process.exe', connection: { configName: 'Syn' } })
    expect(parseLegacyArguments(`exact.process ${line}`).job).toBe(job)
  })

  test('says what is missing or unknown', () => {
    expect(refusalOf('Exact.Process.exe /DBCONFIG:a').details).toEqual({ program: 'Exact.Process.exe', missing: ['ASSEMBLY', 'CLASS'] })
    expect(refusalOf('Exact.Process.exe /DBCONFIG:a /ASSEMBLY:Exact.Jobs.CRM /CLASS:Rating').message).toContain(
      'The job /ASSEMBLY:Exact.Jobs.CRM /CLASS:Rating is unknown; known are /ASSEMBLY:Exact.Jobs.FinExcel /CLASS:FinExcel, ',
    )
    expect(refusalOf('/DBCONFIG:a /ASSEMBLY:Exact.Jobs.CRM /CLASS:CRMRating /S:srv').details).toEqual({
      program: 'Exact.Process.exe with this class',
      switch: 'S',
      known: ['DBCONFIG', 'ASSEMBLY', 'CLASS'],
    })
  })
})

describe('refuses', () => {
  test.each([
    ['LogHandler.exe /S:a', 'LogHandler.exe needs /D: (database).'],
    ['LogHandler.exe', 'LogHandler.exe needs /S: (database server), /D: (database).'],
    ['RPFinancialCheck.exe /S:a /D:b', 'RPFinancialCheck.exe needs /C: (divisions, with commas).'],
    ['BDScheduler.exe /S:a /D:b', 'BDScheduler.exe needs /C: (function).'],
    ['LogHandler.exe /S:a /D:b /C:001', 'LogHandler.exe does not know the switch /C:; it knows /S: (database server), /D: (database).'],
    ['LogHandler.exe /S:a /D:b /s:c', 'The switch /S: stands there twice; keep one.'],
    ['LogHandler.exe /S: /D:b', 'The switch /S: has no value.'],
    ['LogHandler.exe /S:a /D:"  "', 'The switch /D: has no value.'],
    ['LogHandler.exe /S:a /D:My Synergy', 'Argument 4 of the command line is not of the form /NAME:value.'],
    ['LogHandler.exe -S:a /D:b', 'Argument 2 of the command line is not of the form /NAME:value.'],
    ['LogHandler.exe /S=a /D:b', 'Argument 2 of the command line is not of the form /NAME:value.'],
    ['BacoImporter.exe /S:a /D:b /C:,', 'The value "," of the switch /C: names no division.'],
    [
      'BacoImporter.exe /S:a /D:b /C:001,1234',
      'The value "1234" of the switch /C: is no division: it has 4 characters, and divisions have at most 3.',
    ],
    [
      'BDScheduler.exe /S:a /D:b /C:Pictur',
      'The value "Pictur" of the switch /C: is none of Picture, Statistics, Expired, Delete, Version, Active.',
    ],
    ['ExactFullText.exe /S:a /D:b /O:3', 'The value "3" of the switch /O: is none of 1, 2.'],
    ['Unknown.exe /S:a /D:b', 'The program "Unknown.exe" is unknown; known are RPExcelImport.exe, '],
    ['/S:a /D:b', 'The command line names no program; begin it with one'],
    ['', 'The command line names no program; begin it with one'],
    ['LogHandler.exe /S:a /D:"b', 'Argument 3 of the command line opens a double quote and does not close it.'],
    ['LogHandler.exe /S:a /D:b /CONSTRUCTOR:x', 'does not know the switch /CONSTRUCTOR:'],
  ])('%s', (line, message) => {
    expect(refusalOf(line).message).toContain(message)
  })

  test('names of the original programs and classes that it does not know', () => {
    expect(refusalOf('Unknown.exe /S:a /D:b').details['known']).toHaveLength(19)
    expect(refusalOf('/DBCONFIG:a /ASSEMBLY:b /CLASS:c').details['known']).toHaveLength(12)
  })

  test.each(['P', 'p', 'PWD', 'Password', 'PASSWD', 'U', 'USER', 'TOKEN'])('/%s: without repeating its value', (name) => {
    const forms = [
      `/${name}:hunter2`,
      `"/${name}:hunter2"`,
      `/${name}:"hunter2 x"`,
      `/${name} hunter2`,
      `-${name} hunter2`,
      `--${name}=hunter2`,
    ]
    for (const form of forms) {
      const error = refusalOf(`LogHandler.exe ${form} /S:a /D:b`)
      expect(error.details).toEqual({ switch: name.toUpperCase() })
      expect(`${error.stack} ${JSON.stringify(error)}`).not.toContain('hunter2')
    }
  })
})

test('order and case of the switches do not matter', () => {
  const switches = fc.shuffledSubarray(['/S:srv', '/d:"My Synergy"', '/C:001,002'], { minLength: 3 })
  const expected = parseLegacyArguments('BacoReplicator2.exe /S:srv /D:"My Synergy" /C:001,002')
  fc.assert(
    fc.property(switches, (shuffled) => {
      expect(parseLegacyArguments(`BacoReplicator2.exe ${shuffled.join('  ')}`)).toEqual(expected)
    }),
  )
})

test('any text gives arguments or an invalid-command-line error, and no stray text is repeated', () => {
  const piece = fc.oneof(
    fc.constantFrom('LogHandler.exe', '/S:a', '/D:"b c"', '/C:1', '"', '/', '-x', ' '),
    fc.string({ unit: 'binary', maxLength: 8 }),
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      try {
        expect(parseLegacyArguments(`LogHandler.exe /S:a ${pieces.join(' ')} hunter2`).job).toBe('never')
      } catch (error) {
        if (!JobError.isInstance(error)) throw error
        expect(error.code).toBe('invalid-command-line')
        expect(JSON.stringify(error)).not.toContain('hunter2')
      }
    }),
    { numRuns: 1000 },
  )
})
