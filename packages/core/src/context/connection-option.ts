import { z } from 'zod'
import { secretOption } from './secret-option.ts'

const text = z.string().min(1).max(260)

/** How to reach a SQL Server, beside its name and database; see `SqlServerSettings`. */
export const serverOptions = z.strictObject({
  /** @default 1433, or what the server's browser service says when an instance is named */
  port: z.int().min(1).max(65_535).exactOptional(),
  /** @default true */
  encrypt: z.boolean().exactOptional(),
  /** @default false */
  trustServerCertificate: z.boolean().exactOptional(),
  /** Path of a PEM file. */
  certificateAuthority: text.exactOptional(),
  /** Milliseconds. @default 15_000 */
  connectTimeoutMs: z.int().min(1).max(600_000).exactOptional(),
})

/**
 * An option of a job that names a database beside the context's own, as plain data: SQL Server settings, the file of an embedded
 * database, or a reference to a connection string (`'env:GLOBE_001'`, `'file:/run/secrets/globe'`).
 */
export const connectionOption = z.union([
  z.strictObject({ ...serverOptions.shape, server: text, instance: text.exactOptional(), database: z.string().min(1).max(128) }),
  z.strictObject({ file: z.string().min(1) }),
  secretOption,
])
