/**
 * Writes a wall-clock time without a zone, as it stands in the database: `'2026-01-01'`, `'2026-01-01T10:00:00'` or
 * `'2026-01-01T10:00:00.123'`.
 */
export function wallText(wall: Date, to: 'day' | 'second' | 'millisecond'): string {
  return wall.toISOString().slice(0, { day: 10, second: 19, millisecond: 23 }[to])
}
