import { parentPort, workerData } from 'node:worker_threads'
import { openTestContext } from '@synergy-jobs/core/testing'
import { importFinancials } from '../../src/import-financials/import-financials.ts'
import { leftBehind } from './left-behind.ts'

/** What the worker thread says in the end. */
export interface LittleMemoryMessage {
  readonly result: Awaited<ReturnType<typeof importFinancials>>
  readonly left: Awaited<ReturnType<typeof leftBehind>>
}

// Runs in a worker thread whose heap is limited; more than that ends it.
const { files } = workerData as { readonly files: readonly string[] }
await using context = await openTestContext()
const result = await importFinancials(context, { files, mode: 'actual' })
const message: LittleMemoryMessage = { result, left: await leftBehind(context) }
parentPort?.postMessage(message)
