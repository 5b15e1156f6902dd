import { z } from 'zod'
import type { SecretRef } from './resolve-secret.ts'

/** An option that says where a secret is; the secret itself is refused and not repeated in the message. */
export const secretOption = z.custom<SecretRef>(
  (value) => typeof value === 'function' || (typeof value === 'string' && /^(?:env|file):./s.test(value)),
  "must say where the secret is, not what it is: 'env:<variable>', 'file:<path>' or a function that returns it",
)
