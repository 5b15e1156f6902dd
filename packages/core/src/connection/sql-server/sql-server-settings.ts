import type { SecretRef } from '../../context/resolve-secret.ts'

/** Which SQL Server database to use. How to log in is said apart, see {@link SqlServerCredentials}. */
export interface SqlServerSettings {
  /** Name or address of the server, without instance and port. */
  readonly server: string
  /** @default 1433, or what the server's browser service says when an instance is named */
  readonly port?: number
  /** Named instance; not together with a port. */
  readonly instance?: string
  readonly database: string
  /** @default true */
  readonly encrypt?: boolean
  /**
   * Whether to take any certificate. Only for a server on this machine or a closed test network.
   * @default false
   */
  readonly trustServerCertificate?: boolean
  /** Path of a PEM file with the certificate authority that signed the server's certificate, when the system does not know it. */
  readonly certificateAuthority?: string
  /** Milliseconds. @default 15_000 */
  readonly connectTimeoutMs?: number
  /** How many connections statements share at most; each session, and so each running job, has one more of its own. @default 8 */
  readonly poolSize?: number
  /** What the server's administrator sees. @default 'synergy-jobs' */
  readonly applicationName?: string
}

/**
 * How to log in.
 *
 * - `sql`: a login of SQL Server
 * - `ntlm`: a Windows account, by its password
 * - `entra-token`: an access token for `https://database.windows.net/`; a function is asked again for each new connection
 * - `entra-default`: whatever Entra identity this machine offers (managed identity, environment, Azure command line)
 * - `entra-service-principal`: an application with a client secret
 */
export type SqlServerCredentials =
  | { readonly kind: 'sql'; readonly user: string; readonly password: SecretRef }
  | { readonly kind: 'ntlm'; readonly domain: string; readonly user: string; readonly password: SecretRef }
  | { readonly kind: 'entra-token'; readonly token: SecretRef }
  | { readonly kind: 'entra-default'; readonly clientId?: string }
  | { readonly kind: 'entra-service-principal'; readonly tenantId: string; readonly clientId: string; readonly clientSecret: SecretRef }
