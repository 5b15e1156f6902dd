/** Makes the error of a plan that no scheduler could run as it is meant; its message says what to change. */
export function scheduleError(message: string): RangeError {
  return new RangeError(message)
}
