/** The person a job works as: its number goes into `syscreator`, `sysmodifier` and the process log. */
export interface Person {
  /** `humres.res_id`; 0 for a service account outside `humres`. */
  readonly resId: number
  /** `humres.usr_id` as stored, trimmed; the given name for a service account. */
  readonly userId: string
  readonly fullName: string
}

/**
 * Who a job works as:
 * - a text: the Synergy user id (`humres.usr_id`), with or without its Windows domain
 * - a number: the person number (`humres.res_id`)
 * - `{ serviceAccount }`: a name outside `humres`; no role is checked and 0 is written as modifier
 */
export type RunAs = string | number | { readonly serviceAccount: string }
