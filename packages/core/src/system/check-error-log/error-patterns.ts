/** A text that tells an error worth a restart. */
export interface ErrorPattern {
  /** Short, for results and notifications. */
  readonly name: string
  /** Part of `BacoErrorLog.LogText`; case and the number of blanks between words do not matter. */
  readonly contains: string
}

/** The sets of patterns that come with the job. */
export type PatternSet = 'vbscript' | 'dotnet'

/**
 * The patterns of each set. `vbscript`: the two texts of the classic product, to the letter (spec documents-and-system §C2.2.2).
 * `dotnet`: what its successor on .NET raises, inferred (§C2.4).
 */
export const errorPatterns: Readonly<Record<PatternSet, readonly ErrorPattern[]>> = {
  vbscript: [
    {
      name: 'vbscript-compilation',
      contains: 'Synergy runtime error: Category = Microsoft VBScript compilation , Code = -2146827287, Description = Out of memory',
    },
    {
      name: 'vbscript-runtime',
      contains: 'Synergy runtime error: Category = Microsoft VBScript runtime , Code = -2146828281, Description = Out of memory',
    },
  ],
  dotnet: [{ name: 'dotnet', contains: 'System.OutOfMemoryException' }],
}
