/** One original background job: its names, its switches, and the job of this SDK that replaces it. */
export interface LegacyProgram {
  /** Name of the function that replaces it. */
  readonly job: string
  /** File names of the classic program, the usual one first; empty where none is known. */
  readonly programs: readonly string[]
  /** How `Exact.Process.exe` of Synergy Enterprise names it; absent where no successor is known. */
  readonly successor?: LegacyClass
  /** Its switches besides those that name the database. */
  readonly switches: readonly LegacySwitch[]
}

/** The library and class by which `Exact.Process.exe` finds a job. */
export interface LegacyClass {
  readonly assembly: string
  readonly class: string
  /** True where no page shows the whole name and it follows from its neighbours. */
  readonly inferred?: true
}

/** One switch of an original program and the option that it becomes. */
export interface LegacySwitch {
  /** Letters in upper case, without slash and colon. */
  readonly name: string
  /** Option of the job that the value becomes. */
  readonly option: string
  /** What it means, for messages. */
  readonly meaning: string
  readonly value: LegacyValue
  /** Whether it must be there: in every form, or in that of the classic program only. */
  readonly required?: 'always' | 'classic'
}

/**
 * How the text of a switch becomes the value of its option.
 *
 * - `divisions`: a list with commas, each code of at most three characters
 * - `text`: the text as it is
 * - `texts`: a list of that one text
 * - otherwise one of the words on the left, in any case, which stands for the list on the right
 */
export type LegacyValue = 'divisions' | 'text' | 'texts' | { readonly [word: string]: readonly string[] }
