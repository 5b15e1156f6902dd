import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect, createServer as createTcpServer } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { describe, expect, it } from 'vitest'
import { makeErrors } from '../../../test/system/make-errors.ts'
import { openTestContext } from '../../testing/open-test-context.ts'
import { checkErrorLog } from './check-error-log.ts'
import { mailNotification } from './mail-notification.ts'
import { webhookNotification } from './webhook-notification.ts'

const token = 'T0ken-geheim'

/** A web server on this machine that notes what it is sent. */
async function openWebServer(answer: (request: IncomingMessage) => number | undefined) {
  const requests: { url: string; headers: IncomingMessage['headers']; body: unknown }[] = []
  const server: Server = createServer(async (request, response) => {
    requests.push({ url: request.url ?? '', headers: request.headers, body: JSON.parse(await text(request)) })
    const status = answer(request)
    if (status !== undefined) response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end('fine')
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    requests,
    url: () => `http://127.0.0.1:${port}/hooks/${token}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => {
        server.close(resolve)
      })
    },
  }
}

/** A mail server on this machine: real SMTP, with a log-in and, if asked for, without TLS. */
async function openMailServer() {
  const mails: { from: string; to: readonly string[]; data: string }[] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    authMethods: ['PLAIN'],
    onAuth: ({ username, password }, _, done) =>
      username === 'alerts' && password === token ? done(null, { user: username }) : done(new Error('no such user')),
    async onData(stream, { envelope }, done) {
      const data = await text(stream)
      mails.push({
        from: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
        to: envelope.rcptTo.map(({ address }) => address),
        data,
      })
      done()
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.server.address() as AddressInfo
  return { mails, port, [Symbol.asyncDispose]: () => new Promise<void>((resolve) => void server.close(resolve)) }
}

/** A server that takes connections and never says a word. */
async function openSilentServer() {
  let open = 0
  const server = createTcpServer((socket) => {
    open++
    socket
      .on('close', () => open--)
      .on('error', () => undefined)
      .resume()
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    connections: () => open,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  }
}

const mail = {
  host: '127.0.0.1',
  secure: false,
  requireTls: false,
  user: 'alerts',
  from: 'synergy@example.com',
  to: ['ops@example.com', 'night@example.com'],
}

describe('a webhook', () => {
  it('gets the alert as JSON, with headers by reference', async () => {
    await using context = await openTestContext()
    await using server = await openWebServer(() => 200)
    const [id] = await makeErrors(context, [{ secondsAgo: 20, text: 'System.OutOfMemoryException “quoted” 😀' }])
    const notify = [webhookNotification({ url: server.url, headers: { authorization: () => `Bearer ${token}` } })]

    const result = await checkErrorLog(context, { patterns: ['dotnet'], notify })

    expect(result.status).toBe('succeeded')
    expect(server.requests).toMatchObject([
      {
        url: `/hooks/${token}`,
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: {
          text: `WEB1: 1 out-of-memory error, nothing was restarted (error-log entry ${id}).`,
          machine: 'WEB1',
          action: 'reported',
          entry: { logId: id, text: 'System.OutOfMemoryException “quoted” 😀' },
        },
      },
    ])
  })

  it.each([
    [500, /The webhook answered 500 Internal Server Error\./],
    [302, /The webhook could not be reached/],
  ])('that answers %s is a rejection, without its address, and the errors are told again', async (status, reason) => {
    await using context = await openTestContext()
    await using server = await openWebServer(() => status)
    await makeErrors(context, [{ secondsAgo: 20 }])
    const notify = [{ kind: 'webhook' as const, url: server.url }]

    const result = await checkErrorLog(context, { notify })
    const again = await checkErrorLog(context)

    expect(result).toMatchObject({ status: 'failed', counts: { rejected: 1 }, alerts: [{ action: 'failed' }] })
    expect(result.rejections).toMatchObject([{ code: 'E_NOTIFY', where: { machine: 'WEB1', notification: 1 } }])
    expect(result.rejections[0]?.text).toMatch(reason)
    expect(JSON.stringify(result)).not.toContain(token)
    expect(again.alerts).toMatchObject([{ action: 'reported' }])
  })

  it('that is not there does not undo a restart', async () => {
    await using context = await openTestContext()
    await makeErrors(context, [{ secondsAgo: 20 }])
    const restart = (): void => undefined
    const notify = [webhookNotification({ url: () => `http://127.0.0.1:1/${token}` })]

    const result = await checkErrorLog(context, { restart, notify })

    expect(result).toMatchObject({ status: 'partial', counts: { written: 1, rejected: 0 }, alerts: [{ action: 'restarted' }] })
    expect(result.rejections[0]?.text).toContain('could not be reached')
    expect(JSON.stringify(result)).not.toContain(token)
  })

  it('refuses an address that is no reference', () => {
    const url = `https://hooks.example/${token}` as 'env:X'
    expect(() => webhookNotification({ url })).toThrow(/webhookNotification .*url .*must say where it is/)
  })
})

describe('mail', () => {
  it('goes to everybody, logged in, as plain text', async () => {
    await using context = await openTestContext()
    await using server = await openMailServer()
    const [id] = await makeErrors(context, [{ secondsAgo: 20, machine: 'WEB1\r\nBcc: x@y.example' }])

    const result = await checkErrorLog(context, { notify: [mailNotification({ ...mail, port: server.port, password: () => token })] })

    expect(result.status).toBe('succeeded')
    expect(server.mails).toMatchObject([{ from: 'synergy@example.com', to: ['ops@example.com', 'night@example.com'] }])
    const { data } = server.mails[0]!
    expect(data).toMatch(/^Subject: Out of memory on WEB1 .*Bcc/m)
    expect(data).not.toMatch(/^Bcc:/m)
    expect(data).toContain(`entry ${id}`)
  })

  it.each([
    ['a wrong password', { password: (): string => 'wrong' }, /Invalid login/],
    ['a server without TLS, unless it may be', { password: (): string => token, requireTls: true }, /TLS/],
  ])('is not sent with %s', async (_, settings, reason) => {
    await using context = await openTestContext()
    await using server = await openMailServer()
    await makeErrors(context, [{ secondsAgo: 20 }])

    const result = await checkErrorLog(context, { notify: [{ kind: 'mail', ...mail, port: server.port, ...settings }] })

    expect(result.status).toBe('failed')
    expect(result.rejections[0]?.text).toMatch(reason)
    expect(server.mails).toEqual([])
    expect(JSON.stringify(result)).not.toContain(token)
  })
})

describe('P4: a server that never answers', () => {
  it.each(['webhook', 'mail'] as const)('a run is stopped at once, and leaves no connection behind (%s)', async (kind) => {
    await using context = await openTestContext()
    await using silent = await openSilentServer()
    await makeErrors(context, [{ secondsAgo: 20 }])
    const controller = new AbortController()
    const url = (): string => `http://127.0.0.1:${silent.port}/`
    const notify = kind === 'mail' ? mailNotification({ ...mail, port: silent.port, password: () => token }) : webhookNotification({ url })
    const stop = setInterval(() => (silent.connections() > 0 ? controller.abort() : undefined), 5)

    const result = await checkErrorLog(context, { notify: [notify], signal: controller.signal })
    clearInterval(stop)

    expect(result.status).toBe('cancelled')
    await expect.poll(() => silent.connections(), { timeout: 5_000 }).toBe(0)
  })

  it('costs a run its callTimeoutMs', async () => {
    await using context = await openTestContext()
    await using silent = await openSilentServer()
    await makeErrors(context, [{ secondsAgo: 20 }])

    const notify = [{ kind: 'mail' as const, ...mail, port: silent.port, password: () => token }]
    const result = await checkErrorLog(context, { notify, callTimeoutMs: 100 })

    expect(result.rejections[0]?.text).toMatch(/it did not return within 100 ms/)
    await expect.poll(() => silent.connections(), { timeout: 5_000 }).toBe(0)
  })
})

it('the silent server takes connections at all', async () => {
  await using silent = await openSilentServer()
  const socket = connect(silent.port, '127.0.0.1')
  await expect.poll(() => silent.connections()).toBe(1)
  socket.destroy()
})
