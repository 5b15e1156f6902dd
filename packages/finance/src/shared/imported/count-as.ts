/** `1 row`, `2 rows`: a number with the word it counts, for messages. */
export function countAs(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`
}
