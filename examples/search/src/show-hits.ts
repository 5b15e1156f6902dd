import type { SearchHit, SearchResult } from '@synergy-jobs/documents'

/** Prints results, the words that were found between brackets. */
export function showHits({ hits, suggestions, problem }: SearchResult): void {
  if (problem !== undefined) console.log(`  There is nothing to look for (${problem}).`)
  for (const { word, instead } of suggestions) console.log(`  "${word}" is nowhere. Do you mean ${instead.join(' or ')}?`)
  for (const { kind, number, subject, securityLevel, snippet } of hits) {
    console.log(`  ${kind === 'documents' ? 'document' : 'request'} ${number}, level ${securityLevel}: ${subject}`)
    if (snippet !== undefined) console.log(`    ${marked(snippet)}`)
  }
}

function marked({ text, marks }: NonNullable<SearchHit['snippet']>): string {
  return marks.toReversed().reduce((line, [from, to]) => `${line.slice(0, from)}[${line.slice(from, to)}]${line.slice(to)}`, text)
}
