import type { CompareOptions } from './compare-options.ts'
import type { ComparedDivision } from './compare-result.ts'
import type { CompareState } from './compare-state.ts'

/** stub replaced below */
export async function writeReport(
  _state: CompareState,
  _divisions: readonly ComparedDivision[],
  _output: NonNullable<CompareOptions['output']>,
): Promise<void> {}
