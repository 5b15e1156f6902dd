import { z } from 'zod'
import { secretOption } from './secret-option.ts'

const name = z.string().min(1).max(256)

/** An option of a job that says how to log in to a SQL Server beside the context's own; secrets by reference, as `SqlServerCredentials`. */
export const credentialsOption = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sql'), user: name, password: secretOption }),
  z.strictObject({ kind: z.literal('ntlm'), domain: name, user: name, password: secretOption }),
  z.strictObject({ kind: z.literal('entra-token'), token: secretOption }),
  z.strictObject({ kind: z.literal('entra-default'), clientId: name.exactOptional() }),
  z.strictObject({ kind: z.literal('entra-service-principal'), tenantId: name, clientId: name, clientSecret: secretOption }),
])
