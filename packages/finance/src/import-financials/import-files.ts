import { z } from 'zod'
import { openBatch } from './import-batch.ts'
import { importFile } from './import-file.ts'
import type { ImportState } from './import-state.ts'
import { listFiles } from './list-files.ts'

/** Where a run over files has come to: how many of them are done. */
const position = z.object({ files: z.number() })

/** Imports the files of the options, one after the other; a resumed run leaves out those that are done. */
export async function importFiles(state: ImportState): Promise<void> {
  const { files = [], mode = 'actual' } = state.options
  const done = position.safeParse(state.run.checkpoint).data?.files ?? 0
  const sources = listFiles(files, mode, { signal: state.run.signal })
  for (const [index, source] of sources.entries()) {
    if (index < done) continue
    const batch = openBatch(`file ${source.name}`, state.run.localNow())
    await importFile(state, batch, source, { last: true, before: { files: index }, after: { files: index + 1 } })
  }
  if (done > 0) {
    state.run.message('info', 'I_RESUMED', `${done} files were dealt with before the run was interrupted; they are not listed again.`, {
      files: done,
    })
  }
}
