import { randomUUID } from 'node:crypto'
import { access, copyFile, mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { JobError } from '../../errors/job-error.ts'
import type { EmbeddedSettings } from './embedded-settings.ts'

/** The file behind an embedded database. */
export interface EmbeddedFilePlace {
  readonly file: string
  /** What messages call the database. */
  readonly name: string
  /**
   * Makes sure that the file is there; of a private database it makes the folder.
   *
   * @throws JobError `invalid-connection` when it is not
   */
  prepare(): Promise<void>
  /** Removes a private database. */
  remove(): Promise<void>
}

/**
 * Decides where an embedded database lies.
 *
 * @param create - whether a missing file is to be made
 * @throws JobError `invalid-options` when the settings name neither a file nor memory
 */
export function embeddedFile(settings: EmbeddedSettings, create: boolean): EmbeddedFilePlace {
  if ('memory' in settings && settings.memory) return privateFile(settings.template)
  if (!('file' in settings) || typeof settings.file !== 'string' || settings.file === '') {
    throw new JobError('invalid-options', "An embedded database needs { file: '<path>' } or { memory: true }.", {
      details: { option: 'connection' },
    })
  }
  const file = resolve(settings.file)
  return {
    file,
    name: basename(file),
    prepare: () => (create ? mkdir(dirname(file), { recursive: true }).then(() => {}) : checkFile(file)),
    remove: () => Promise.resolve(),
  }
}

function privateFile(template: string | undefined): EmbeddedFilePlace {
  const folder = join(tmpdir(), `synergy-jobs-${randomUUID()}`)
  const file = join(folder, 'memory.sqlite')
  return {
    file,
    name: 'memory',
    async prepare() {
      if (template !== undefined) await checkFile(template)
      await mkdir(folder, { recursive: true, mode: 0o700 })
      if (template !== undefined) await copyFile(template, file)
    },
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }),
  }
}

async function checkFile(file: string): Promise<void> {
  try {
    await access(file)
  } catch (cause) {
    const message = `There is no database file '${basename(file)}' in '${dirname(file)}'; name another one, or make it with createEmbeddedDatabase.`
    throw new JobError('invalid-connection', message, { details: { file, reason: 'not-found' }, cause })
  }
}
