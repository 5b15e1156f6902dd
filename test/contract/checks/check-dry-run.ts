import { isDeepStrictEqual } from 'node:util'
import type { JobResult, TableColumns } from '@synergy-jobs/core'
import { openStage } from '../open-stage.ts'
import type { Subject } from '../subject.ts'
import { changedPlaces, differences, takeFiles, takeSnapshot } from '../take-snapshot.ts'
import { jsonFaults } from './json-faults.ts'
import { trailTables } from './trail-tables.ts'
import { withoutIncidentals } from './without-incidentals.ts'

/**
 * P1: a dry run returns the report of the real run and changes nothing: no row, number, watermark, lock or file is left
 * behind. Beside it: results are plain data, counts add up, and a run writes no table that its definition does not name.
 */
export async function checkDryRun(subject: Subject): Promise<readonly string[]> {
  await using stage = await openStage(subject, { faults: 3 })
  const before = await takeSnapshot(stage.context)
  const files = await takeFiles(stage.directory)
  const dry = await stage.run({ dryRun: true })
  const left = differences(before, await takeSnapshot(stage.context))
  const leftFiles = differences(files, withoutArtefacts(await takeFiles(stage.directory), dry))
  // A real run takes the lock: a dry run that kept it makes this one give way.
  const real = await stage.run()
  const written = changedPlaces(before, await takeSnapshot(stage.context))
  return [
    ...left.map((change) => `the dry run changed ${change}`),
    ...leftFiles.map((change) => `the dry run changed ${change}`),
    ...(dry.dryRun && !real.dryRun ? [] : ['the results do not tell the dry run from the real one']),
    ...reportDifferences(subject, dry, real),
    ...jsonFaults(dry),
    ...jsonFaults(real),
    ...countFaults(dry),
    ...countFaults(real),
    ...undeclared(subject, stage.options(), written),
  ]
}

function withoutArtefacts(files: ReadonlyMap<string, readonly string[]>, result: JobResult): ReadonlyMap<string, readonly string[]> {
  const lines = files.get('files') ?? []
  return new Map([['files', lines.filter((line) => !result.artefacts.some((artefact) => line.startsWith(`${artefact.path} `)))]])
}

function reportDifferences({ fixture }: Subject, dry: JobResult, real: JobResult): readonly string[] {
  const comparable = fixture.comparable?.bind(fixture) ?? withoutIncidentals
  const [expected, actual] = [comparable(real), comparable(dry)] as [Record<string, unknown>, Record<string, unknown>]
  const names = [...new Set([...Object.keys(expected), ...Object.keys(actual)])].filter(
    (name) => !isDeepStrictEqual(actual[name], expected[name]),
  )
  const show = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 1_000)
  return names.map((name) => `the dry run reports ${name} ${show(actual[name])} where the real run reports ${show(expected[name])}`)
}

function countFaults({ counts, dryRun }: JobResult): readonly string[] {
  const { read, written, skipped, rejected } = counts
  return read === written + skipped + rejected ? [] : [`the counts do not add up (dry run: ${dryRun}): ${JSON.stringify(counts)}`]
}

function undeclared({ job, fixture }: Subject, options: object, written: readonly string[]): readonly string[] {
  const { writes } = job.definition as unknown as { readonly writes: TableColumns | ((options: object) => TableColumns) }
  const product = written.filter((table) => !trailTables.has(table))
  const named = typeof writes === 'function' ? writes(options) : writes
  const undeclaredTables = product.filter((table) => !lowered(Object.keys(named)).has(table.toLowerCase()))
  const unlisted = product.filter((table) => !lowered(fixture.businessTables).has(table.toLowerCase()))
  return [
    ...undeclaredTables.map((table) => `the job wrote ${table}, which its definition does not name in writes`),
    ...unlisted.map((table) => `the job wrote ${table}, which its fixture does not name in businessTables`),
  ]
}

function lowered(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => name.toLowerCase()))
}
