import { stat } from 'node:fs/promises'
import { JobError } from '../../errors/job-error.ts'
import { type CreateSchemaOptions, createSchema } from '../../schema/create-schema.ts'
import type { ConnectionSource } from '../connection-source.ts'
import { embeddedFile } from './embedded-file.ts'
import type { EmbeddedOptions, EmbeddedSettings } from './embedded-settings.ts'
import { sourceOnFile } from './embedded-source.ts'

/** What {@link createEmbeddedDatabase} makes. */
export interface CreateEmbeddedDatabaseOptions extends EmbeddedOptions, Pick<CreateSchemaOptions, 'tables'> {}

/**
 * Makes an embedded database with the tables of Synergy in it, for trying out and for tests.
 *
 * @returns a source on it; disposing it closes the database, and removes it when it is a private one
 * @throws JobError `invalid-options` when the file is there already; it is left as it is
 * @throws JobError `invalid-connection` when the file cannot be made
 *
 * @example
 * ```ts
 * await using source = await createEmbeddedDatabase({ file: '.data/demo.sqlite' })
 * ```
 */
export async function createEmbeddedDatabase(
  settings: EmbeddedSettings,
  options: CreateEmbeddedDatabaseOptions = {},
): Promise<ConnectionSource> {
  const { tables, ...sourceOptions } = options
  const place = embeddedFile(settings, true)
  await refuseExisting(place.file)
  const source = sourceOnFile(place, sourceOptions)
  try {
    await createSchema(source.connect(), tables === undefined ? {} : { tables })
    return source
  } catch (error) {
    await source[Symbol.asyncDispose]()
    throw error
  }
}

async function refuseExisting(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined)
  if (found === undefined || found.size === 0) return
  const message = `The file '${file}' exists; open it with embeddedSource, or name a file that does not exist yet.`
  throw new JobError('invalid-options', message, { details: { option: 'file', value: file } })
}
