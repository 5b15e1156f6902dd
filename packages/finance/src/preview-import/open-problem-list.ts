import type { ImportCode, ImportProblem } from '../shared/import-sheet/import-problem.ts'

/** Gathers problems: counts all, keeps the first. */
export interface ProblemList {
  /** Adds problems of a row. */
  add(problems: readonly ImportProblem[]): void
  /** Puts the problems of the file in front and ends the list. */
  finish(ofFile: readonly ImportProblem[]): {
    readonly problems: readonly ImportProblem[]
    readonly problemCounts: Readonly<Partial<Record<ImportCode, number>>>
  }
}

/** Opens a list that keeps at most `max` problems. */
export function openProblemList(max: number): ProblemList {
  const problems: ImportProblem[] = []
  const counts = new Map<ImportCode, number>()
  const count = (more: readonly ImportProblem[]): void => {
    for (const { code } of more) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  return {
    add(more) {
      count(more)
      problems.push(...more.slice(0, Math.max(0, max - problems.length)))
    },
    finish(ofFile) {
      count(ofFile)
      return { problems: [...ofFile, ...problems].slice(0, max), problemCounts: Object.fromEntries(counts) }
    },
  }
}
