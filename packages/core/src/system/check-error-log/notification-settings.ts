import { z } from 'zod'
import type { SecretRef } from '../../context/resolve-secret.ts'

const secret = z.custom<SecretRef>(
  (value) => typeof value === 'function' || (typeof value === 'string' && /^(?:env|file):./s.test(value)),
  "must say where it is, not what it is: 'env:<variable>', 'file:<path>' or a function",
)

const address = z
  .string()
  .min(3)
  .max(254)
  .regex(/^[^\s@]+@[^\s@]+$/, 'must be a mail address')

/** Settings of a webhook. */
export const webhookSettings = z.strictObject({
  kind: z.literal('webhook'),
  /** The address; a reference, since those of chat services are secrets. */
  url: secret,
  /** Further headers, by reference. */
  headers: z.record(z.string().regex(/^[\w-]+$/, 'must be the name of a header'), secret).default({}),
})

/** Settings of mail. */
export const mailSettings = z.strictObject({
  kind: z.literal('mail'),
  host: z.string().min(1),
  port: z.int().min(1).max(65_535).default(587),
  /** TLS from the first byte, as on port 465. */
  secure: z.boolean().default(false),
  /** Refuses to send where the server does not offer STARTTLS. */
  requireTls: z.boolean().default(true),
  user: z.string().min(1).optional(),
  password: secret.optional(),
  /** Certificates (PEM) that are trusted beside those of Node, e.g. `'file:/etc/ssl/mail-ca.pem'`. */
  certificateAuthority: secret.optional(),
  from: address,
  to: z.array(address).min(1).readonly(),
})

/** Settings of {@link webhookNotification}. */
export type WebhookSettings = Omit<z.input<typeof webhookSettings>, 'kind'>

/** Settings of {@link mailNotification}. */
export type MailSettings = Omit<z.input<typeof mailSettings>, 'kind'>
