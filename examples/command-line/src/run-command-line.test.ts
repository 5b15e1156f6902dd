import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { commonOptions, createContext, createEmbeddedDatabase, installJobTables, readProcessLog } from '@synergy-jobs/core'
import { openTemporaryDirectory } from '@synergy-jobs/core/internal'
import { createDemoCompany } from '@synergy-jobs/core/testing'
import { describe, expect, test } from 'vitest'
import { allJobs } from './all-jobs.ts'
import { kebabName } from './kebab-name.ts'
import { describeOptions } from './options/describe-options.ts'
import { optionNode } from './options/option-node.ts'
import { call } from './testing/call.ts'
import { sampleJobs } from './testing/sample-jobs.ts'

const workbook = join(import.meta.dirname, '..', '..', 'demo', 'workbooks', '2026-with-mistakes.xlsx')

/** A folder with a demo company in `demo.db`, and a configuration that puts it in the place of an old server. */
async function openSite() {
  const directory = await openTemporaryDirectory()
  const file = join(directory.path, 'demo.db')
  {
    await using source = await createEmbeddedDatabase({ file })
    await createDemoCompany(source.connect())
    await using context = await createContext({ connection: source, runAs: 'jobs' })
    await installJobTables(context)
  }
  const config = join(directory.path, 'synergy-jobs.json')
  const connection = { file }
  const replaces = { server: 'srv', database: 'My Synergy' }
  await writeFile(
    config,
    JSON.stringify({ runAs: 'jobs', connections: { SynergyNET: { connection, replaces } }, jobs: { truncateLogs: { steps: 2 } } }),
  )
  return {
    directory,
    file,
    config,
    async [Symbol.asyncDispose]() {
      await directory[Symbol.asyncDispose]()
    },
  }
}

const secret = 'Hunter2-geheim'

describe('refuses, with exit code 64 and what to do', () => {
  test.each<[string, string[], string]>([
    ['/D: missing', ['LogHandler.exe', '/S:srv'], 'LogHandler.exe needs /D: (database).'],
    ['an unknown switch', ['RPExcelImport.exe', '/S:a', '/D:b', '/Q:c'], 'RPExcelImport.exe does not know the switch /Q:'],
    ['an unknown option', ['import-financials', '--atomcity', 'file'], "unknown option '--atomcity' (Did you mean --atomicity?)"],
    ['an unknown job', ['import-financals'], "unknown command 'import-financals' (Did you mean import-financials?)"],
    ['an unknown program', ['RPExcelImprt.exe', '/S:a', '/D:b'], "unknown command 'RPExcelImprt.exe' (Did you mean RPExcelImport.exe?)"],
    ['no job', [], 'No job is named.'],
    ['a stray argument', ['list', 'x'], 'too many arguments'],
    ['no database', ['import-financials'], 'No database is named.'],
    ['half a database', ['import-financials', '--server', 'a'], '--server needs --database'],
    ['two databases', ['RPExcelImport.exe', '/S:a', '/D:b', '--database', 'c.db'], 'The database stands there twice'],
    ['a connection without configuration', ['undo-import', '--connection', 'x'], 'The configuration has no connection "x"'],
    [
      'an entry that is not configured',
      ['Exact.Process.exe', '/DBCONFIG:x', '/ASSEMBLY:Exact.Jobs.FinExcel', '/CLASS:FinExcel'],
      'no connection "x"',
    ],
    ['half a login', ['undo-import', '--server', 'a', '--database', 'b', '--user', 'c'], 'A login needs both --user and --password'],
    ['a wrong value', ['undo-import', '--database', 'x.db', '--run-id', 'no guid'], 'runId ("no guid")'],
    ['a number that is none', ['undo-import', '--database', 'x.db', '--chunk-size', 'many'], 'chunkSize ("many")'],
    ['a missing configuration', ['undo-import', '--config', 'no-such-file.json'], 'no-such-file.json cannot be read'],
  ])('%s', async (_, given, message) => {
    const { code, stdout, stderr } = await call(given)
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' })
    expect(stderr).toContain(message)
    const json = await call([...given, '--json'])
    expect(json).toMatchObject({ code: 64, stderr: '' })
    expect(JSON.parse(json.stdout)).toMatchObject({ error: { message: expect.stringContaining(message) as string } })
  })

  test.each<[string[]]>([
    [['import-financials', '--password', secret]],
    [['import-financials', `--password=${secret}`]],
    [['import-financials', '--client-secret', secret]],
    [['LogHandler.exe', '/S:a', '/D:b', `/P:${secret}`]],
    [['LogHandler.exe', '/S:a', '/D:b', `/PASSWORD:${secret}`]],
    [['import-financials', '--server', `Server=a;Password=${secret}`]],
  ])('a password on the command line, without repeating it: %j', async (given) => {
    for (const json of [[], ['--json']]) {
      const { code, stdout, stderr } = await call([...given, ...json])
      expect([code, (stdout + stderr).includes(secret), (stdout + stderr).includes('no command line may carry')]).toEqual([64, false, true])
    }
  })

  test('a configuration with a secret in it, or with a name that does not exist, without repeating it', async () => {
    await using site = await openSite()
    for (const [content, message] of [
      [{ credentials: { kind: 'sql', user: 'a', password: secret } }, 'credentials.password: must say where the secret is'],
      [{ conection: {} }, 'conection'],
      [secret, 'the file'],
    ] as const) {
      await writeFile(site.config, JSON.stringify(content))
      const { code, stderr } = await call(['undo-import', '--config', site.config])
      expect([code, stderr.includes(message), stderr.includes(secret)]).toEqual([64, true, false])
    }
    await writeFile(site.config, `{ "password": "${secret}`)
    expect((await call(['undo-import', '--config', site.config])).stderr).toMatch(/is no JSON\.\n$/)
  })
})

describe('help', () => {
  test.each(allJobs.map((job) => [job.definition.name, job] as const))(
    'of %s names each option with its default',
    async (name, { definition }) => {
      const { code, stdout } = await call([kebabName(name), '--help'])
      const help = stdout.replaceAll(/\s+/g, ' ')
      expect(code).toBe(0)
      expect(help).toContain(definition.summary)
      for (const program of definition.replaces) expect(help).toContain(program)
      const common = ['dryRun', 'timeoutMs', 'onOverlap', 'key', 'resume', 'chunkSize', 'maxRejections'] as const
      const described = [
        ...describeOptions(optionNode(definition.options)).filter(({ isHidden }) => !isHidden),
        ...describeOptions(optionNode(commonOptions)).filter(({ name: option }) => common.some((known) => kebabName(known) === option)),
      ]
      const missing = described.filter(
        ({ name: option, help: text }) => !help.includes(`${option} `) || !help.includes(text.replaceAll(/\s+/g, ' ')),
      )
      expect(missing.map(({ name: option }) => option)).toEqual([])
    },
  )

  test('of the whole names every job and command', async () => {
    const { code, stdout } = await call(['--help'])
    expect(code).toBe(0)
    for (const { definition } of allJobs) expect(stdout).toContain(kebabName(definition.name))
    for (const name of ['list', 'report', 'install', 'schedule']) expect(stdout).toContain(name)
  })
})

describe('runs', () => {
  test('a job by each of its names, with options from its schema, and prints its result', async () => {
    await using site = await openSite()
    const options = ['--database', site.file, '--mode', 'actual', '--files', workbook, '--atomicity', 'entry', '--dry-run']
    for (const name of ['import-financials', 'importFinancials', 'IMPORT-FINANCIALS']) {
      const { code, stdout } = await call([name, ...options])
      expect([code, stdout.split('\n')[0]]).toEqual([2, '   partial (dry run): 1800 rows read, 600 written, 0 skipped, 1200 rejected'])
    }
  })

  test('as JSON: one document on standard output and nothing else', async () => {
    await using site = await openSite()
    const made = join(site.directory.path, 'out')
    const given = [
      'import-financials',
      '--database',
      site.file,
      '--mode',
      'actual',
      '--files',
      workbook,
      '--output.directory',
      made,
      '--no-output.rejects',
    ]
    const { code, stdout } = await call([...given, '--output.annotated', '--maxRejections', '3', '--json'])
    const result = JSON.parse(stdout) as {
      readonly status: string
      readonly rejections: unknown[]
      readonly artefacts: { readonly kind: string }[]
    }
    expect([code, result.status, result.rejections.length, result.artefacts.map(({ kind }) => kind)]).toEqual([
      1,
      'failed',
      3,
      ['annotated'],
    ])
  })

  test('an original command line from an old schedule, on the database that has taken the place of the old one', async () => {
    await using site = await openSite()
    const line = ['LogHandler.exe', '/S:SRV', '/D:My Synergy']
    const { code, stdout } = await call([...line, '--config', site.config], { jobs: sampleJobs })
    expect([code, stdout]).toEqual([0, '   succeeded: 2 rows read, 2 written, 0 skipped, 0 rejected\n'])
    const successor = [
      'Exact.Process.exe',
      '/DBCONFIG:SynergyNET',
      '/ASSEMBLY:Exact.Jobs.FinExcel',
      '/CLASS:FinExcel',
      '--config',
      site.config,
    ]
    expect((await call([...successor, '--files', 'missing.xlsx', '--mode', 'actual'])).stderr).not.toContain('no connection')
    await using context = await createContext({ connection: { file: site.file }, runAs: 'jobs' })
    const [start] = await Array.fromAsync(readProcessLog(context))
    expect(start).toMatchObject({ process: 'LogHandler.exe', commandLine: `LogHandler.exe /S:SRV "/D:My Synergy" --config ${site.config}` })
  })

  test('with what the configuration says of the job, unless the command line says otherwise', async () => {
    await using site = await openSite()
    const given = ['run', 'truncate-logs', '--connection', 'SynergyNET', '--json']
    const env = { SYNERGY_JOBS_CONFIG: site.config }
    const read = async (more: string[]) =>
      (JSON.parse((await call([...given, ...more], { jobs: sampleJobs, env })).stdout) as { counts: { read: number } }).counts.read
    expect([await read([]), await read(['--steps', '3'])]).toEqual([2, 3])
  })

  test('install, and tells what is missing without it', async () => {
    await using directory = await openTemporaryDirectory()
    const file = join(directory.path, 'new.db')
    {
      await using source = await createEmbeddedDatabase({ file })
      await createDemoCompany(source.connect())
    }
    const job = ['truncate-logs', '--steps', '1', '--database', file]
    const refused = await call([...job, '--json'], { jobs: sampleJobs })
    expect([refused.code, JSON.parse(refused.stdout)]).toMatchObject([1, { error: { code: 'invalid-schema' } }])
    expect((await call(['install', '--database', file])).stdout).toBe('Made SynergyJobsRuns and SynergyJobsUnits.\n')
    expect((await call(['install', '--database', file])).stdout).toBe('Both tables are there already.\n')
    expect((await call(job, { jobs: sampleJobs })).code).toBe(0)
  })

  test('report: writes the page, or the report as JSON', async () => {
    await using site = await openSite()
    await call(['truncate-logs', '--steps', '1', '--database', site.file], { jobs: sampleJobs })
    const output = join(site.directory.path, 'report.html')
    const place = ['report', '--database', site.file]
    expect(await call([...place, '--output', output])).toEqual({ code: 0, stdout: '', stderr: `1 runs in ${output}\n` })
    expect(await readFile(output, 'utf8')).toContain('<h1>Processes</h1>')
    expect((await call([...place, '--output', '-'])).stdout).toMatch(/^<!doctype html>/)
    const { stdout } = await call([...place, '--json', '--job', 'truncateLogs', '--person', '1'])
    expect(JSON.parse(stdout)).toMatchObject({ runs: [{ job: 'truncateLogs', outcome: 'succeeded' }] })
    expect(await call([...place, '--from', 'yesterday'])).toMatchObject({
      code: 64,
      stderr: expect.stringContaining('from ("yesterday")') as string,
    })
  })

  test('list: every job with its original', async () => {
    const { stdout } = await call(['list'])
    expect(stdout).toMatch(/^import-financials +RPExcelImport\.exe +Imports /)
    const rows = JSON.parse((await call(['list', '--json'])).stdout) as { readonly name: string }[]
    expect(rows.map(({ name }) => name)).toEqual(allJobs.map(({ definition }) => definition.name))
  })
})
