import { type Context, readProcessLog } from '@synergy-jobs/core'

/** Characters of a text that fit a terminal. */
const textWidth = 96

/** Prints the process log as a table. */
export async function showLog(context: Context): Promise<void> {
  const rows: Record<string, string>[] = []
  for await (const entry of readProcessLog(context, {})) {
    rows.push({
      at: entry.at.toISOString().slice(0, 19).replace('T', ' '),
      process: entry.process,
      type: entry.type ?? String(entry.rawType),
      text: cut(entry.text),
    })
  }
  console.table(rows)
}

function cut(text: string): string {
  return text.length > textWidth ? `${text.slice(0, textWidth - 1)}…` : text
}
