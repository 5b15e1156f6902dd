import { type Dialect, type Driver, Kysely, MssqlAdapter, MssqlIntrospector, MssqlQueryCompiler, SqliteIntrospector } from 'kysely'
import type { Database } from '../schema/database.ts'
import { EmbeddedAdapter } from './embedded/embedded-adapter.ts'
import { EmbeddedQueryCompiler } from './embedded/embedded-query-compiler.ts'
import type { Engine } from './engine.ts'

/** Makes a Kysely of an engine's adapter, compiler and introspector on a driver of ours. */
export function createKysely(engine: Engine, driver: Driver): Kysely<Database> {
  return new Kysely<Database>({ dialect: { ...parts[engine], createDriver: () => driver } })
}

const parts: Readonly<Record<Engine, Omit<Dialect, 'createDriver'>>> = {
  'sql-server': {
    createAdapter: () => new MssqlAdapter(),
    createQueryCompiler: () => new MssqlQueryCompiler(),
    createIntrospector: (db) => new MssqlIntrospector(db),
  },
  embedded: {
    createAdapter: () => new EmbeddedAdapter(),
    createQueryCompiler: () => new EmbeddedQueryCompiler(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  },
}
