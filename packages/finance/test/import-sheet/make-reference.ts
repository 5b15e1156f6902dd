import { codeKey } from '../../src/shared/import-sheet/code-key.ts'
import { periodKey } from '../../src/shared/import-sheet/period-key.ts'
import type {
  Account,
  CostCode,
  Division,
  DivisionReference,
  Divisions,
  Period,
  Scenario,
} from '../../src/shared/import-sheet/reference-data.ts'

const division = (code: string, more: Partial<Division> = {}): Division => {
  return {
    code,
    name: `Division ${code}`,
    active: true,
    currency: 'EUR',
    number: Number(code),
    costCentre: 'GENERAL',
    scenario: 'B2026',
    ...more,
  }
}

/** Divisions 001 and 300, and 900 which is not active. */
export const divisions: Divisions = byCode([division('001'), division('300'), division('900', { active: false })])

const account = (code: string, more: Partial<Account> = {}): Account => {
  return { code, description: code, blocked: false, type: 'B', side: 'D', needsCostCentre: false, needsCostUnit: false, ...more }
}

const costCode = (code: string, enabled = true): CostCode => ({ code, description: code, enabled })

/**
 * What division 001 has: accounts 1000, 8000, 0100, 00200 and 0200, 9999 (blocked), 4000 (needs a cost unit); cost centres
 * GENERAL, SALES, 0010, OLD (disabled); cost units U1, 007; the open year 2026 with 13 periods and the closed year 2025;
 * scenarios B2026, HALF26 (to June), B2025 (blocked), OPEN (no limits).
 */
export function makeReference(more: Partial<DivisionReference> = {}): DivisionReference {
  return {
    division: division('001'),
    decimals: 2,
    accounts: byCode([
      ...['1000', '8000', '0100', '0200', '00200'].map((code) => account(code)),
      account('9999', { blocked: true }),
      account('4000', { needsCostCentre: true, needsCostUnit: true }),
    ]),
    costCentres: byCode([costCode('GENERAL'), costCode('SALES'), costCode('0010'), costCode('OLD', false)]),
    costUnits: byCode([costCode('U1'), costCode('007')]),
    scenarios: byCode(scenarios),
    periods: new Map(
      [2025, 2026]
        .flatMap((year) => Array.from({ length: 13 }, (_, index) => period(year, index + 1)))
        .map((made) => [periodKey(made), made]),
    ),
    transactionType: 5,
    ...more,
  }
}

const scenarios: readonly Scenario[] = [
  { code: 'B2026', description: 'Budget', blocked: false, from: { year: 2026, period: 1 }, to: { year: 2026, period: 12 } },
  { code: 'HALF26', description: 'Half', blocked: false, from: { year: 2026, period: 1 }, to: { year: 2026, period: 6 } },
  { code: 'B2025', description: 'Old', blocked: true },
  { code: 'OPEN', description: 'Open', blocked: false },
]

function period(year: number, number: number): Period {
  const month = Math.min(number, 12)
  return {
    year,
    period: number,
    start: new Date(Date.UTC(year, month - 1, 1)),
    end: new Date(Date.UTC(year, month, 0)),
    status: year === 2025,
  }
}

function byCode<T extends { readonly code: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [codeKey(entry.code), entry]))
}
