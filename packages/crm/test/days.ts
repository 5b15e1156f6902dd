/** Today in tests: the clock of a test context stands at 31 March 2026. */
export const today = new Date(Date.UTC(2026, 2, 31))

/** A day counted from today. */
export function day(offset: number): Date {
  return new Date(today.getTime() + offset * 86_400_000)
}
