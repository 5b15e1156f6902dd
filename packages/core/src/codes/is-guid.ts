const hex = '[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}'
const pattern = new RegExp(`^(?:${hex}|\\{${hex}\\})$`, 'i')

/** Tells whether a text is a GUID, in either case, with or without braces around it. */
export function isGuid(text: string): boolean {
  return pattern.test(text)
}
