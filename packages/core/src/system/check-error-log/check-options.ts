import { z } from 'zod'
import type { NotifyCallback, RestartCallback } from './error-log-alert.ts'
import { mailSettings, webhookSettings } from './notification-settings.ts'

const isFunction = (value: unknown): boolean => typeof value === 'function'

/** Options of `checkErrorLog`, beside those that every job has. */
export const checkOptions = z.strictObject({
  /** Where new rows begin: so many seconds back, or after the last row that an earlier run saw. */
  since: z.enum(['window', 'lastSeen']).default('window').describe('look a number of seconds back, or on from the last row seen'),
  /** Seconds that a run looks back, by the clock of the database server. */
  windowSeconds: z.int().min(1).max(86_400).default(60).describe('seconds that a run looks back'),
  /** Texts that tell an error worth a restart: names of sets, or patterns of your own. */
  patterns: z
    .array(
      z.union([
        z.enum(['vbscript', 'dotnet']),
        z.strictObject({ name: z.string().min(1).max(60), contains: z.string().max(2_000).regex(/\S/, 'must hold more than blanks') }),
      ]),
    )
    .min(1)
    .readonly()
    .default(['vbscript'])
    .describe('texts that tell an error worth a restart'),
  /** Restarts the web server of a machine. There is none built in: without it errors are only reported. */
  restart: z.custom<RestartCallback>(isFunction, 'must be a function').optional().describe('restarts the web server of a machine'),
  /** Who is told: functions, or settings of a webhook or of mail. */
  notify: z
    .array(z.union([z.custom<NotifyCallback>(isFunction, 'must be a function'), webhookSettings, mailSettings]))
    .readonly()
    .default([])
    .describe('who is told: webhooks, mail'),
  /** Seconds during which a machine is not dealt with again. */
  cooldownSeconds: z.int().min(0).max(604_800).default(300).describe('seconds during which a machine is not dealt with again'),
  /** Machines that may be restarted. @default every machine */
  allowedMachines: z.array(z.string().min(1).max(30)).readonly().optional().describe('machines that may be restarted'),
  /** Milliseconds that one call of `restart` or `notify` may take. */
  callTimeoutMs: z.int().min(1).max(600_000).default(30_000).describe('milliseconds that one call may take'),
  /** Text in the process log: ours, or that of the original with its doubled words, for tools that search for it. */
  wording: z.enum(['plain', 'original']).default('plain').describe('text in the process log: ours, or that of the original'),
})

/** The options with their defaults filled in. */
export type CheckOptions = z.output<typeof checkOptions>
