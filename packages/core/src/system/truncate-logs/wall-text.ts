/** Writes a wall-clock time as the result shows it: `'2026-01-01T10:00:00'`. */
export function wallText(wall: Date): string {
  return wall.toISOString().slice(0, 19)
}
