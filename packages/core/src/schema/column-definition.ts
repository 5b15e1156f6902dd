/** The physical column types that occur in Synergy databases, by their T-SQL name. */
export type ColumnType =
  | 'int'
  | 'smallint'
  | 'tinyint'
  | 'bigint'
  | 'bit'
  | 'float'
  | 'decimal'
  | 'nchar'
  | 'nvarchar'
  | 'char'
  | 'varchar'
  | 'xml'
  | 'datetime'
  | 'smalldatetime'
  | 'datetime2'
  | 'uniqueidentifier'
  | 'varbinary'
  | 'binary'
  | 'timestamp'

/** One physical column: of a product table, of a table of ours, or of a staging table. */
export interface ColumnDefinition {
  readonly name: string
  readonly type: ColumnType
  /** Characters or bytes; `'max'` for large values. Only for text and binary types. */
  readonly length?: number | 'max'
  readonly precision?: number
  readonly scale?: number
  readonly nullable: boolean
  readonly identity?: boolean
  /** The T-SQL default expression, e.g. `getdate()` or `'N'`. */
  readonly default?: string
  readonly collation?: string
}

/** One physical table with its keys and indexes. */
export interface TableDefinition {
  readonly name: string
  readonly columns: readonly ColumnDefinition[]
  readonly primaryKey?: { readonly columns: readonly string[]; readonly clustered: boolean }
  readonly indexes: readonly IndexDefinition[]
}

/** One index of a table. */
export interface IndexDefinition {
  readonly name: string
  readonly columns: readonly string[]
  readonly unique: boolean
  readonly clustered: boolean
  readonly descending?: readonly string[]
}
