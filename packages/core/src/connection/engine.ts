/**
 * The two database engines behind one set of types: Microsoft SQL Server (production) and an embedded SQLite file or
 * memory database (trying out, tests).
 */
export type Engine = 'sql-server' | 'embedded'
