/**
 * How a text writes numbers: `'decimal-comma'` is `1.234,56` (Dutch, German, French …), `'decimal-point'`
 * is `1,234.56` (English; Swiss `1'234.56`).
 */
export type AmountLocale = 'decimal-comma' | 'decimal-point'
