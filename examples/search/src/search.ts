// Searches the documents of a demo company from the command line, as two people with different rights:
//
//   node --conditions=@synergy-jobs/source examples/search/src/search.ts [--as clerk] ["payroll OR lease"]
import { parseArgs } from 'node:util'
import { openTestContext } from '@synergy-jobs/core/testing'
import { indexFullText, searchFullText } from '@synergy-jobs/documents'
import { makeDemoDocuments } from './make-demo-documents.ts'
import { showHits } from './show-hits.ts'

const { values, positionals } = parseArgs({ options: { as: { type: 'string', multiple: true } }, allowPositionals: true })
const query = positionals.join(' ') || 'salar* OR "lease contract"'

await using context = await openTestContext()
await makeDemoDocuments(context)
const { counts, kinds } = await indexFullText(context, { attachments: true })
const attachments = kinds.reduce((sum, kind) => sum + kind.attachments.read, 0)
console.log(`Indexed ${counts.written} documents and requests with ${attachments} attached files.`)

for (const as of values.as ?? ['clerk', 'jobs']) {
  const result = await searchFullText(context, { query, as, attachments: true, snippetLength: 90 })
  console.log(`\n${as} looks for ${query}: ${result.total} found`)
  showHits(result)
}
