import type { JobError } from '../errors/job-error.ts'
import { systemCodeOf } from './system-code-of.ts'
import { invalidFile } from './workbook-error.ts'

/** Makes the JobError for a file that the operating system does not let us open or read. */
export function unreadableFile(file: string, cause: unknown): JobError {
  const systemCode = systemCodeOf(cause)
  const more = { details: { systemCode }, cause }
  if (systemCode === 'ENOENT') return invalidFile(file, 'not-found', 'there is no such file.', more)
  return invalidFile(file, 'unreadable', `the file cannot be read (${systemCode}). Check its rights and that it is a file.`, more)
}
