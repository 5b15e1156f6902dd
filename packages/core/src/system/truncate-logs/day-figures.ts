/** Page views by kind of visitor; `total` is their sum. */
export interface ViewCounts {
  readonly total: number
  readonly employees: number
  readonly resellers: number
  readonly customers: number
  readonly public: number
}

/** One application on one day. */
export interface AppFigures {
  /** At most 40 characters, the width of `BacoAppLogApps.App`. */
  readonly app: string
  readonly views: number
  /** Milliseconds; of views that have a duration, 0 where none has. */
  readonly averageDuration: number
  readonly maxDuration: number
}

/** The page-view history of one day (spec documents-and-system §C1.3.2–6). */
export interface DayFigures {
  readonly views: ViewCounts
  /** Different persons that viewed as employees. */
  readonly resources: number
  /** Different accounts. */
  readonly resellers: number
  readonly customers: number
  /** Milliseconds, rounded; null when no view has a duration. */
  readonly averageDuration: number | null
  /** By hour, 0 to 23. */
  readonly hours: readonly ViewCounts[]
  /** By number of views, ties by name. */
  readonly apps: readonly AppFigures[]
}

/** No view at all. */
export const noViews: ViewCounts = Object.freeze({ total: 0, employees: 0, resellers: 0, customers: 0, public: 0 })

/** Adds up page views. */
export function sumViews(all: readonly ViewCounts[]): ViewCounts {
  return all.reduce(
    (sum, one) => ({
      total: sum.total + one.total,
      employees: sum.employees + one.employees,
      resellers: sum.resellers + one.resellers,
      customers: sum.customers + one.customers,
      public: sum.public + one.public,
    }),
    noViews,
  )
}
