import type { CheckOptions } from './check-options.ts'
import type { NotifyCallback } from './error-log-alert.ts'
import { mailNotification } from './mail-notification.ts'
import { webhookNotification } from './webhook-notification.ts'

/** Makes callbacks of the settings among the notifications, which is how a configuration file writes them. */
export function toNotify(notify: CheckOptions['notify']): readonly NotifyCallback[] {
  return notify.map((one) => {
    if (typeof one === 'function') return one
    if (one.kind === 'webhook') return webhookNotification({ url: one.url, headers: one.headers })
    const { kind: _, ...mail } = one
    return mailNotification(mail)
  })
}
