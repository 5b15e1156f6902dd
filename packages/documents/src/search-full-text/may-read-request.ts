import type { Reader } from './find-reader.ts'

/** What a request says about who may see it. */
export interface RequestRights {
  /** `SecurityLevel`. */
  readonly level: number
  readonly isPrivate: boolean
  /** Everybody who has to do with it: whom it is for, who made it, who approves, processes and realises it. */
  readonly involved: readonly (number | null)[]
}

/** Tells whether a person may see a request: by its security level, and a private one only when involved in it (inferred). */
export function mayReadRequest(request: RequestRights, reader: Reader): boolean {
  return request.level <= reader.level && (!request.isPrivate || request.involved.includes(reader.resId))
}
