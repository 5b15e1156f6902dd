import { type Details, JobError } from '../errors/job-error.ts'

/**
 * Why a workbook was refused, in `details.reason` of the JobError `invalid-file`:
 *
 * - `not-found`, `unreadable`: there is no such file, or the operating system does not let us read it
 * - `empty`: the file has no bytes
 * - `not-a-workbook`: neither .xlsx, .xlsm nor .xls, whatever its name says
 * - `truncated`: the end of the file is missing
 * - `damaged`: the archive, or the XML or records in it, contradict themselves
 * - `encrypted`: the workbook asks for a password
 * - `zip-bomb`, `too-large`, `too-many-rows`: beyond a limit of {@link WorkbookLimits}
 * - `too-slow`: an .xls file took longer than its time limit
 * - `no-worksheet`: no visible worksheet, or not the one asked for
 * - `forbidden-xml`: the XML holds a document type declaration
 * - `changed-while-reading`: the file was written to while it was copied
 */
export type InvalidFileReason =
  | 'not-found'
  | 'unreadable'
  | 'empty'
  | 'not-a-workbook'
  | 'truncated'
  | 'damaged'
  | 'encrypted'
  | 'zip-bomb'
  | 'too-large'
  | 'too-many-rows'
  | 'too-slow'
  | 'no-worksheet'
  | 'forbidden-xml'
  | 'changed-while-reading'

/** Makes the JobError `invalid-file` for a file; `problem` says what is wrong and what to do, without the file's name. */
export function invalidFile(
  file: string,
  reason: InvalidFileReason,
  problem: string,
  more: { readonly details?: Details; readonly cause?: unknown } = {},
): JobError {
  return new JobError('invalid-file', `${file}: ${problem}`, {
    details: { file, reason, ...more.details },
    ...(more.cause === undefined ? {} : { cause: more.cause }),
  })
}
