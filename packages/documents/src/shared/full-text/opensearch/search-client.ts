/**
 * What an OpenSearch index needs of a client: a part of the official one, `new Client(…)` of `@opensearch-project/opensearch`. The
 * caller makes it, with nodes, login and certificates; nothing of that passes through here.
 */
export interface SearchClient {
  search(request: { readonly index: string; readonly body: object }): Promise<SearchAnswer>
  mget(request: { readonly index: string; readonly body: object; readonly _source_includes?: string[] }): Promise<SearchAnswer>
  index(request: { readonly index: string; readonly id: string; readonly body: object; readonly refresh?: 'true' }): Promise<SearchAnswer>
  readonly indices: {
    exists(request: { readonly index: string }): Promise<SearchAnswer>
    getAlias(request: { readonly name: string }): Promise<SearchAnswer>
    create(request: { readonly index: string; readonly body: object }): Promise<SearchAnswer>
    updateAliases(request: { readonly body: object }): Promise<SearchAnswer>
  }
  readonly helpers: {
    bulk(options: {
      readonly datasource: BulkDocument[]
      readonly onDocument: (document: BulkDocument) => BulkAction
      readonly onDrop: (dropped: { readonly error: { readonly reason: string }; readonly document: BulkDocument }) => void
      readonly refreshOnCompletion: string
    }): PromiseLike<unknown>
  }
}

/** An answer of the client; what is in it is checked where it is used. */
export interface SearchAnswer {
  readonly body: unknown
}

/** A document of a bulk load, or the id of one to delete. */
export interface BulkDocument {
  readonly id: string
  /** Undefined for a deletion. */
  readonly source: object | undefined
}

/** What the bulk helper is to do with a document. */
export type BulkAction = [{ index: { _index: string; _id: string } }, object] | { delete: { _index: string; _id: string } }
