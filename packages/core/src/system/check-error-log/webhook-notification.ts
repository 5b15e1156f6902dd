import { parseOptions } from '../../run/parse-options.ts'
import { describeAlert } from './describe-alert.ts'
import type { NotifyCallback } from './error-log-alert.ts'
import { type WebhookSettings, webhookSettings } from './notification-settings.ts'

/**
 * Makes a callback that posts an alert as JSON to a webhook: the whole alert, and its sentence as `text`, which is what Slack,
 * Mattermost and Teams show. Redirects are not followed. Neither the address nor headers ever stand in an error.
 *
 * @throws JobError `invalid-options` when a setting is wrong, for example the address itself instead of a reference
 *
 * @example
 * ```ts
 * await checkErrorLog(context, { notify: [webhookNotification({ url: 'env:ALERT_WEBHOOK' })] })
 * ```
 */
export function webhookNotification(settings: WebhookSettings): NotifyCallback {
  const { url, headers } = parseOptions('webhookNotification', webhookSettings, { ...settings, kind: 'webhook' })
  return async (alert, { signal, secret }) => {
    const address = await secret(url, 'notify.url')
    const given: [string, string][] = []
    for (const [name, value] of Object.entries(headers)) given.push([name, await secret(value, `notify.headers.${name}`)])
    const response = await post(address, {
      method: 'POST',
      redirect: 'error',
      headers: { ...Object.fromEntries(given), 'content-type': 'application/json' },
      body: JSON.stringify({ text: describeAlert(alert), ...alert }),
      signal,
    })
    await response.body?.cancel()
    if (!response.ok) throw new Error(`The webhook answered ${response.status} ${response.statusText}.`.replace(' .', '.'))
  }
}

async function post(address: string, request: RequestInit & { readonly signal: AbortSignal }): Promise<Response> {
  try {
    return await fetch(address, request)
  } catch (error) {
    request.signal.throwIfAborted()
    // What fetch says names the address; only the reason below it is told.
    const cause = error instanceof Error && error.cause instanceof Error && 'code' in error.cause ? ` (${String(error.cause.code)})` : ''
    throw new Error(`The webhook could not be reached${cause}.`)
  }
}
