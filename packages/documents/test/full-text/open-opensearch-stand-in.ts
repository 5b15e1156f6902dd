import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { apiOperations, clauseProperties, queryClauses } from './opensearch-api.ts'

/** A server that speaks a little of OpenSearch's language. */
export interface OpenSearchStandIn extends AsyncDisposable {
  readonly url: string
  /** What requests had that the published description of the API does not know. */
  readonly faults: readonly string[]
  /** Requests by operation, e.g. `POST /_bulk`. */
  readonly requests: ReadonlyMap<string, number>
}

type Source = Readonly<Record<string, unknown>>
type Json = Record<string, unknown>

interface State {
  readonly indexes: Map<string, Map<string, Source>>
  readonly aliases: Map<string, string>
  readonly faults: string[]
  readonly requests: Map<string, number>
}

/**
 * Starts a stand-in for an OpenSearch server on loopback. It checks each request against the published description of the API,
 * and answers queries by looking at every word, so that the test sees whether our queries say what we mean. It proves that
 * the official client sends what we intend; it does not prove how a real server analyses, ranks or fails.
 */
export async function openOpenSearchStandIn(): Promise<OpenSearchStandIn> {
  const state: State = { indexes: new Map(), aliases: new Map(), faults: [], requests: new Map() }
  const server = createServer((request, response) => {
    void read(request).then((text) => {
      const { status, body } = answer(state, request, text)
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(request.method === 'HEAD' ? undefined : JSON.stringify(body))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    faults: state.faults,
    requests: state.requests,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function read(request: IncomingMessage): Promise<string> {
  return Buffer.concat(await Array.fromAsync(request)).toString()
}

function answer(
  state: State,
  { method = '', url = '' }: IncomingMessage,
  text: string,
): { readonly status: number; readonly body: unknown } {
  const { pathname, searchParams } = new URL(url, 'http://stand.in')
  const path = pathname.split('/').slice(1).map(decodeURIComponent)
  const operation = apiOperations.find((one) => one.method === method && fits(one.path, path))
  if (operation === undefined) {
    state.faults.push(`${method} ${pathname} is no operation`)
    return { status: 405, body: {} }
  }
  const name = `${method} ${operation.path}`
  state.requests.set(name, (state.requests.get(name) ?? 0) + 1)
  for (const key of searchParams.keys()) if (!operation.query.includes(key)) state.faults.push(`${name} has no parameter ${key}`)
  const body = operation.path === '/_bulk' || text === '' ? {} : (JSON.parse(text) as Json)
  if (operation.body !== undefined) checkKeys(state, name, body, operation.body)
  switch (operation.path) {
    case '/{index}/_search':
      return found(state, path[0], (docs) => search(state, docs, body))
    case '/{index}/_mget':
      return found(state, path[0], (docs) => ({
        docs: (body['ids'] as string[]).map((_id) => ({ _id, found: docs.has(_id), ...optional('_source', docs.get(_id)) })),
      }))
    case '/{index}/_doc/{id}':
      return found(state, path[0], (docs) => {
        docs.set(path[2] ?? '', body)
        return { result: 'updated' }
      })
    case '/{index}/_refresh':
      return found(state, path[0], () => ({ _shards: {} }))
    case '/_bulk':
      return bulk(state, text)
    case '/_alias/{name}': {
      const index = state.aliases.get(path[1] ?? '')
      return index === undefined ? { status: 404, body: {} } : { status: 200, body: { [index]: { aliases: {} } } }
    }
    case '/_aliases':
      for (const action of body['actions'] as Json[]) applyAlias(state, action)
      return { status: 200, body: { acknowledged: true } }
    default:
      if (method === 'HEAD') return { status: docsOf(state, path[0]) === undefined ? 404 : 200, body: undefined }
      state.indexes.set(path[0] ?? '', new Map())
      return { status: 200, body: { acknowledged: true } }
  }
}

function fits(template: string, path: readonly string[]): boolean {
  const parts = template.split('/').slice(1)
  return parts.length === path.length && parts.every((part, n) => (part.startsWith('{') ? !path[n]?.startsWith('_') : part === path[n]))
}

function optional(name: string, value: unknown): Json {
  return value === undefined ? {} : { [name]: value }
}

function docsOf({ indexes, aliases }: State, name = ''): Map<string, Source> | undefined {
  return indexes.get(aliases.get(name) ?? name)
}

function found(
  state: State,
  name: string | undefined,
  work: (docs: Map<string, Source>) => unknown,
): { readonly status: number; readonly body: unknown } {
  const docs = docsOf(state, name)
  return docs === undefined ? { status: 404, body: {} } : { status: 200, body: work(docs) }
}

function checkKeys({ faults }: State, where: string, value: Json, allowed: readonly string[]): void {
  for (const key of Object.keys(value)) if (!allowed.includes(key)) faults.push(`${where} has no property ${key}`)
}

function applyAlias({ aliases, indexes }: State, action: Json): void {
  const { add, remove_index: removed } = action as { add?: { index: string; alias: string }; remove_index?: { index: string } }
  if (add !== undefined) aliases.set(add.alias, add.index)
  if (removed !== undefined) indexes.delete(removed.index)
}

function bulk(state: State, text: string): { readonly status: number; readonly body: unknown } {
  const lines = text.split('\n').filter((line) => line !== '')
  const items: Json[] = []
  for (let n = 0; n < lines.length; n++) {
    const action = JSON.parse(lines[n] ?? '') as Record<string, { _index: string; _id: string }>
    const [[kind, { _index, _id }]] = Object.entries(action) as [[string, { _index: string; _id: string }]]
    const docs = docsOf(state, _index)
    if (kind === 'index') docs?.set(_id, JSON.parse(lines[++n] ?? '') as Source)
    else docs?.delete(_id)
    items.push({ [kind]: { _index, _id, status: 200 } })
  }
  return { status: 200, body: { took: 1, errors: false, items } }
}

const fieldNames = ['subject', 'summary', 'body', 'attachments']

function search(state: State, docs: Map<string, Source>, body: Json): unknown {
  if (body['suggest'] !== undefined)
    return { hits: { hits: [] }, suggest: suggest(docs, body['suggest'] as Record<string, { text: string; term: { field: string } }>) }
  const sort = body['sort'] as Record<string, string>[]
  const after = (body['search_after'] as readonly string[] | undefined)?.[0]
  const hits = [...docs]
    .map(([_id, source]) => ({ _id, _source: source, _score: score(state, body['query'] as Json, source) }))
    .filter((hit) => hit._score !== undefined && (after === undefined || String(hit._source['id']) > after))
  const key = (hit: (typeof hits)[number], name: string): string | number =>
    name === '_score' ? -(hit._score ?? 0) : String(hit._source[name])
  hits.sort((a, b) => {
    for (const name of sort.flatMap((part) => Object.keys(part)))
      if (key(a, name) !== key(b, name)) return key(a, name) < key(b, name) ? -1 : 1
    return 0
  })
  const from = Number(body['from'] ?? 0)
  return { hits: { hits: hits.slice(from, from + Number(body['size'])).map((hit) => ({ ...hit, sort: [hit._source['id']] })) } }
}

/** The score of a document that matches; undefined for one that does not. */
function score(state: State, query: Json, source: Source): number | undefined {
  const [[clause, value]] = Object.entries(query) as [[string, Json]]
  if (!queryClauses.includes(clause)) state.faults.push(`there is no query ${clause}`)
  const allowed = clauseProperties[clause]
  if (allowed !== undefined && clause !== 'range') checkKeys(state, clause, value, allowed)
  switch (clause) {
    case 'bool':
      return boolScore(state, value, source)
    case 'multi_match':
      return textScore(value, source)
    case 'prefix': {
      const [[field, { value: prefix }]] = Object.entries(value) as [[string, { value: string }]]
      return textsOf(source, field).some((words) => words.some((word) => word.startsWith(prefix))) ? 1 : undefined
    }
    case 'terms': {
      const [[field, values]] = Object.entries(value) as [[string, readonly string[]]]
      return values.includes(String(source[field])) ? 0 : undefined
    }
    case 'range': {
      const [[field, range]] = Object.entries(value) as [[string, { lte: number }]]
      checkKeys(state, clause, range, clauseProperties['range'] ?? [])
      return Number(source[field]) <= range.lte ? 0 : undefined
    }
    default:
      throw new TypeError(`The stand-in does not know ${clause}.`)
  }
}

function boolScore(state: State, value: Json, source: Source): number | undefined {
  const parts = (name: string): readonly (number | undefined)[] =>
    ((value[name] ?? []) as Json[]).map((inner) => score(state, inner, source))
  const must = [...parts('must'), ...parts('filter')]
  const should = parts('should')
  if (must.includes(undefined) || parts('must_not').some((one) => one !== undefined)) return undefined
  if (value['should'] !== undefined && should.filter((one) => one !== undefined).length < Number(value['minimum_should_match'] ?? 0))
    return undefined
  return [...must, ...should].reduce<number>((sum, one) => sum + (one ?? 0), 0)
}

function textScore({ query, fields, type }: Json, source: Source): number | undefined {
  const looked = String(query).split(' ')
  const scores = (fields as string[]).map((weighted) => {
    const [field = '', boost] = weighted.split('^')
    const times = textsOf(source, field).flatMap((words) => words.filter((_, at) => looked.every((word, n) => words[at + n] === word)))
    return times.length * Number(boost)
  })
  if (type === 'best_fields' && looked.length > 1) throw new TypeError('Only single words are asked for so.')
  const best = Math.max(...scores)
  return best > 0 ? best : undefined
}

/** Texts of a field as the analyser `words` splits them: at blanks. */
function textsOf(source: Source, field: string): readonly (readonly string[])[] {
  return fieldNames.includes(field) ? ((source[field] ?? []) as readonly string[]).map((text) => text.split(' ')) : []
}

function suggest(docs: Map<string, Source>, asked: Record<string, { text: string; term: { field: string } }>): unknown {
  const parts = Object.entries(asked).map(([name, { text, term }]) => {
    const words = new Set([...docs.values()].flatMap((source) => textsOf(source, term.field).flat()))
    return [name, [{ text, options: [...words].filter((word) => word !== text).map((word) => ({ text: word })) }]] as const
  })
  return Object.fromEntries(parts)
}
