import type { AlertAction } from './error-log-alert.ts'
import type { MachineErrors } from './gather-errors.ts'
import type { MachineMark } from './machine-marks.ts'

/** What is to be done about a machine. */
export type Judgement = 'due' | Exclude<AlertAction, 'restarted' | 'reported' | 'failed'>

/**
 * Decides about the new errors of a machine (spec documents-and-system §C2.2.6–7). A mark from after now was made before the clock
 * was set back, and cools nothing down.
 *
 * @param now - wall-clock time of the database server
 */
export function judgeMachine(
  { machine }: Pick<MachineErrors, 'machine'>,
  mark: MachineMark | undefined,
  rules: { readonly now: Date; readonly cooldownSeconds: number; readonly allowedMachines?: readonly string[] | undefined },
): Judgement {
  const { now, cooldownSeconds, allowedMachines } = rules
  if (machine === '') return 'no-machine'
  if (allowedMachines?.every((allowed) => allowed.trim().toLowerCase() !== machine.toLowerCase()) === true) return 'not-allowed'
  const sinceMs = mark === undefined ? Number.POSITIVE_INFINITY : now.getTime() - mark.at
  return sinceMs >= 0 && sinceMs < cooldownSeconds * 1000 ? 'cooling-down' : 'due'
}
