import type { Writable } from 'node:stream'
import ExcelJS from 'exceljs'
import { JobError } from '../errors/job-error.ts'
import { addChartParts, type PartArchive } from './chart-parts.ts'
import { drained } from './drained.ts'
import { openSheetWriter, type SheetWriter } from './open-sheet-writer.ts'
import { openWriteTarget, type WriteTarget } from './open-write-target.ts'
import type { WrittenSheet } from './written-sheet.ts'

/** What a written workbook says of itself, and what it may hold. */
export interface WorkbookWriterOptions {
  /** Author in the properties of the file. @default 'synergy-jobs' */
  readonly creator?: string | undefined
  readonly title?: string | undefined
  /** Time in the properties of the file; the same rows and time give the same bytes in the parts. @default now */
  readonly created?: Date | undefined
  /** Notes that are written at most, since they wait in memory until their sheet ends; {@link WorkbookWriter.notesLeftOut} counts the rest. @default 10000 */
  readonly maxNotes?: number | undefined
  /** Names of ranges, for lists of values. */
  readonly definedNames?: readonly { readonly name: string; readonly range: string }[] | undefined
  /** Stops writing; its reason is thrown. */
  readonly signal?: AbortSignal | undefined
  /** The name of the file in messages. @default its path, or `workbook` for a stream */
  readonly fileName?: string | undefined
}

/** A workbook that is being written. Disposing it before `commit` has ended removes what was written. */
export interface WorkbookWriter extends AsyncDisposable {
  /** How many notes did not fit. */
  readonly notesLeftOut: number
  /** Ends the sheet before and begins the next; sheets are written one after the other. */
  addSheet(sheet: WrittenSheet): Promise<SheetWriter>
  /**
   * Ends the workbook and gives the file its name.
   *
   * @throws {@link JobError} `write-failed`; nothing is left behind then
   */
  commit(): Promise<void>
}

/**
 * Opens a workbook for writing by stream, to a file or to a stream of the caller. Memory does not grow with the rows.
 *
 * A file appears under its name only when it is whole: it is written as `<name>.partial`, and a run that is killed leaves that behind at
 * most, for the next one to overwrite.
 *
 * @throws {@link JobError} `write-failed` when the file cannot be made, and from every method once the target has failed, for example because the disk is full
 *
 * @example
 * ```ts
 * await using workbook = await openWorkbookWriter('rejects.xlsx')
 * const sheet = await workbook.addSheet({ name: 'Rejects', columns: [{ header: 'Account', style: 'code' }] })
 * await sheet.writeRow([{ value: '1000', mark: 'error', note: 'This account is blocked.' }])
 * await workbook.commit()
 * ```
 */
export async function openWorkbookWriter(target: string | Writable, options: WorkbookWriterOptions = {}): Promise<WorkbookWriter> {
  options.signal?.throwIfAborted()
  const output = await openWriteTarget(target, options.fileName)
  const workbook = openExcelWriter(output, options)
  const chartParts = addChartParts(workbook.zip)
  const stop = options.signal ? AbortSignal.any([options.signal, output.failed]) : output.failed
  const state = { sheet: undefined as SheetWriter | undefined, names: [] as string[], firstVisible: -1, notes: 0, ended: false }
  const drop = async (): Promise<void> => {
    if (state.ended) return
    state.ended = true
    await output.drop()
  }
  /** Whatever goes wrong, what was written so far goes away. */
  const guarded = async <Value>(step: () => Promise<Value>): Promise<Value> => {
    try {
      stop.throwIfAborted()
      return await step()
    } catch (error) {
      await drop()
      throw error
    }
  }
  const step = (sheet: ExcelJS.Worksheet, write: () => void): Promise<void> =>
    guarded(() => {
      write()
      return drained(sheet, stop)
    })
  const admitNote = (): boolean => ++state.notes <= (options.maxNotes ?? 10_000)
  return {
    get notesLeftOut() {
      return Math.max(0, state.notes - (options.maxNotes ?? 10_000))
    },
    addSheet: (sheet) =>
      guarded(async () => {
        checkName(sheet.name, state.names)
        await state.sheet?.close()
        if ((sheet.visibility ?? 'visible') === 'visible' && state.firstVisible < 0) state.firstVisible = state.names.length
        state.names.push(sheet.name.toLowerCase())
        if (sheet.charts !== undefined && sheet.charts.length > 0) chartParts.announce(state.names.length, sheet.charts)
        state.sheet = await openSheetWriter(sheet, { workbook, step, admitNote })
        return state.sheet
      }),
    commit: () =>
      guarded(async () => {
        await state.sheet?.close()
        workbook.views = [
          { x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, activeTab: Math.max(0, state.firstVisible), visibility: 'visible' },
        ]
        await unless(stop, workbook.commit())
        await output.keep()
        state.ended = true
      }),
    [Symbol.asyncDispose]: drop,
  }
}

function openExcelWriter(output: WriteTarget, options: WorkbookWriterOptions): ExcelWriter {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream: output.stream,
    useStyles: true,
    useSharedStrings: false,
    zip: { zlib: { level: 6 } },
  })
  Object.assign(workbook, { creator: options.creator ?? 'synergy-jobs', lastModifiedBy: options.creator ?? 'synergy-jobs' })
  if (options.title !== undefined) workbook.title = options.title
  if (options.created !== undefined) Object.assign(workbook, { created: options.created, modified: options.created })
  for (const { name, range } of options.definedNames ?? []) workbook.definedNames.add(range, name)
  // exceljs listens to its archive only at the end; an error before that would end the process.
  const open = workbook as ExcelWriter
  open.zip.on('error', output.fail)
  return open
}

/** The writer of exceljs with its archive, which its types leave out. */
type ExcelWriter = ExcelJS.stream.xlsx.WorkbookWriter & { readonly zip: NodeJS.EventEmitter & PartArchive }

/** Waits for work that never ends when the target has failed. */
async function unless(stop: AbortSignal, work: Promise<unknown>): Promise<void> {
  const { promise, reject } = Promise.withResolvers<never>()
  const onAbort = (): void => reject(stop.reason)
  stop.addEventListener('abort', onAbort, { once: true })
  try {
    stop.throwIfAborted()
    await Promise.race([work, promise])
  } finally {
    stop.removeEventListener('abort', onAbort)
    work.catch(() => undefined)
  }
}

function checkName(name: string, others: readonly string[]): void {
  if (/^[^[\]:*?/\\]{1,31}$/.test(name) && !/^'|'$/.test(name) && !others.includes(name.toLowerCase())) return
  throw new JobError(
    'invalid-options',
    `"${name}" cannot be the name of a sheet: 1 to 31 characters without [ ] : * ? / \\, no quote at its ends, no name twice.`,
    { details: { option: 'name', value: name } },
  )
}
