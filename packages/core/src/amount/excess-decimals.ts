/**
 * What happens to decimals beyond the precision of the currency: `'refuse'` throws, `'round'` rounds half
 * away from zero. Zeros at the end are never beyond it.
 */
export type ExcessDecimals = 'refuse' | 'round'
