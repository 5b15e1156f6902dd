import { parseOptions } from '../../run/parse-options.ts'
import { describeAlert } from './describe-alert.ts'
import type { ErrorLogAlert, NotifyCallback } from './error-log-alert.ts'
import { type MailSettings, mailSettings } from './notification-settings.ts'

/**
 * Makes a callback that sends an alert as plain text mail by SMTP. Without `requireTls: false` it sends only over TLS.
 *
 * @throws JobError `invalid-options` when a setting is wrong, for example a password instead of a reference
 *
 * @example
 * ```ts
 * const mail = mailNotification({
 *   host: 'smtp.example.com',
 *   user: 'alerts',
 *   password: 'env:MAIL_PASSWORD',
 *   from: 'synergy@example.com',
 *   to: ['operations@example.com'],
 * })
 * await checkErrorLog(context, { notify: [mail] })
 * ```
 */
export function mailNotification(settings: MailSettings): NotifyCallback {
  const parsed = parseOptions('mailNotification', mailSettings, { ...settings, kind: 'mail' })
  const { host, port, secure, requireTls, user, password, certificateAuthority, from, to } = parsed
  return async (alert, { signal, secret }) => {
    const { createTransport } = await import('nodemailer')
    const ca = certificateAuthority === undefined ? undefined : await secret(certificateAuthority, 'notify.certificateAuthority')
    const pass = password === undefined ? '' : await secret(password, 'notify.password')
    const transport = createTransport({
      host,
      port,
      secure,
      requireTLS: requireTls && !secure,
      // A server that does not answer must not keep the process alive after the run has given up.
      socketCloseTimeout: 0,
      ...(user === undefined ? {} : { auth: { user, pass } }),
      ...(ca === undefined ? {} : { tls: { ca } }),
    })
    await transport.sendMail({ from, to: [...to], subject: `Out of memory on ${alert.machine}`, text: mailText(alert), signal })
  }
}

function mailText(alert: ErrorLogAlert): string {
  const { entry, pattern, entries } = alert
  return [
    describeAlert(alert),
    '',
    `Errors:    ${entries} (${pattern})`,
    `Latest:    entry ${entry.logId} of ${entry.logDate.replace('T', ' ')}`,
    `Machine:   ${entry.machine}`,
    `Web server: ${entry.webServer}`,
    `Program:   ${entry.app}`,
    '',
    entry.text,
  ].join('\n')
}
