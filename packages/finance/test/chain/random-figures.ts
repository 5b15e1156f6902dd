import fc from 'fast-check'
import type { SheetLine } from '../import/write-sheet.ts'

/** A random figure of a workbook: an amount on an account, against the bank. */
interface Figure {
  readonly division: string
  readonly period: number
  readonly cents: number
  readonly account: string
  /** A credit note or a correction: the account on the credit side. */
  readonly reversed: boolean
  readonly costCentre: string | null
}

/** Random period-end figures: two divisions of different currencies, thirteen periods, reversals, cost centres. */
export const randomFigures: fc.Arbitrary<readonly Figure[]> = fc.array(
  fc.record({
    division: fc.constantFrom('001', '300'),
    period: fc.integer({ min: 1, max: 13 }),
    cents: fc.integer({ min: 1, max: 1_000_000_000 }),
    account: fc.constantFrom('4000', '4100', '8000'),
    reversed: fc.boolean(),
    costCentre: fc.constantFrom('SALES', 'GENERAL', null),
  }),
  { minLength: 1, maxLength: 20 },
)

/** A line of a sheet, and what the ledger must hold for it. */
export interface FigureLine {
  readonly sheet: SheetLine
  readonly division: string
  readonly period: number
  readonly account: string
  readonly costCentre: string
  /** Debit positive. */
  readonly cents: number
}

/** The two lines of each figure. */
export function figureLines(figures: readonly Figure[]): readonly FigureLine[] {
  return figures.flatMap((figure) => {
    const cents = figure.reversed ? -figure.cents : figure.cents
    return [figureLine(figure, figure.account, cents), figureLine(figure, '1000', -cents)]
  })
}

function figureLine({ division, period, costCentre }: Figure, account: string, cents: number): FigureLine {
  const side = cents > 0 ? { debit: cents / 100 } : { credit: -cents / 100 }
  return {
    sheet: { division, year: 2026, period, account, ...(costCentre === null ? {} : { costCentre }), ...side },
    ...{ division, period, account, cents },
    costCentre: costCentre ?? 'GENERAL',
  }
}
