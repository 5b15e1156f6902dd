import type { JobRun, ParsedCommonOptions } from '@synergy-jobs/core'
import type { DivisionTally } from './division-tally.ts'
import type { Rules } from './judge-lines.ts'
import type { ValidateOptions } from './validate-options.ts'
import type { ValidateFields } from './validate-result.ts'

/** What every step of one run works with. */
export interface ValidateState {
  readonly run: JobRun<ValidateFields>
  readonly options: ValidateOptions & ParsedCommonOptions
  readonly rules: Rules
  readonly tally: DivisionTally
}

/** The rules that follow from the options. */
export function rulesOf(options: ValidateOptions): Rules {
  const { codes, closedPeriods, requireCorporateLink, onDuplicateEntry, centralCurrency, defaultCostUnit } = options
  return {
    facts: {
      ...(centralCurrency === undefined ? {} : { centralCurrency }),
      ...(defaultCostUnit === undefined ? {} : { defaultCostUnit }),
      periodClosedValue: codes.periodClosedValue,
      rateNotation: options.rateNotation,
      onDuplicateEntry,
    },
    checks: {
      severities: {
        ...(closedPeriods === 'allow' ? { V03: 'off' } : {}),
        ...(requireCorporateLink ? { V07: 'error' } : {}),
        ...options.severities,
      },
      balanceTolerance: options.balanceTolerance,
      centralTolerance: options.centralTolerance,
      rateTolerance: options.rateTolerance,
      excessDecimals: options.excessDecimals,
      onDuplicateEntry,
      transtypes: codes.transtypes,
      noVatCode: codes.vatCode,
    },
  }
}
