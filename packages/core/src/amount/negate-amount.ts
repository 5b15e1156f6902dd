import type { Amount } from './amount.ts'

/** Changes the sign of an amount: debit to credit and back. Zero stays zero; there is no negative zero. */
export function negateAmount(amount: Amount): Amount {
  return { units: -amount.units, decimals: amount.decimals }
}
