/** The form in which a year and period are looked up and named as unit: `2026/3`. */
export function periodKey(period: { readonly year: number; readonly period: number }): string {
  return `${period.year}/${period.period}`
}
