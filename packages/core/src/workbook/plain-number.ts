/**
 * A number in plain decimal notation with up to 15 significant digits, as Excel shows it, and never with an exponent:
 * `12345678901234567000` becomes `'12345678901234600000'`, `1e-7` becomes `'0.0000001'`, `0.1 + 0.2` becomes `'0.3'`.
 */
export function plainNumber(value: number): string {
  const shortest = String(value)
  if (shortest.length <= 15 && !shortest.includes('e')) return shortest
  const nearest = Number(value.toPrecision(15))
  // The very largest numbers round to infinity.
  const rounded = String(Number.isFinite(nearest) ? nearest : value)
  const [digits = '', exponent] = rounded.split('e')
  return exponent === undefined ? rounded : moved(digits, Number(exponent))
}

/** Writes `digits × 10^exponent` without the exponent. */
function moved(digits: string, exponent: number): string {
  const sign = digits.startsWith('-') ? '-' : ''
  const [whole = '', fraction = ''] = digits.replace('-', '').split('.')
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - whole.length)}${whole}${fraction}`
  return sign + whole + fraction.padEnd(exponent, '0')
}
