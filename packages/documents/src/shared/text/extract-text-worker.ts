import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import type { ExtractedText } from './extracted-text.ts'
import type { ExtractionAnswer, ExtractionTask, ExtractionWorkerData } from './extraction-message.ts'
import { readFileText } from './read-file-text.ts'

// The thread in which files are read, one after the other. Its owner keeps the time and ends it when a file costs too much.

const { limits, fallbackEncoding } = workerData as ExtractionWorkerData

parentPort?.on('message', (task: ExtractionTask) => void answer(task))
parentPort?.postMessage('ready')

async function answer({ content, fileName }: ExtractionTask): Promise<void> {
  const bytes = typeof content === 'string' ? readWhole(content) : Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  const result: ExtractionAnswer = Buffer.isBuffer(bytes) ? await readFileText({ bytes, fileName }, { limits, fallbackEncoding }) : bytes
  parentPort?.postMessage(result)
}

function readWhole(path: string): Buffer | ExtractedText {
  try {
    return readFileSync(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    return { status: 'failed', reason: code === 'ENOENT' ? 'not-found' : 'unreadable', detail: `The file cannot be read (${code}).` }
  }
}
