/** The form in which codes are compared, as SQL Server compares them: without blanks around it and in one case. */
export function codeKey(code: string): string {
  return code.trim().toUpperCase()
}
