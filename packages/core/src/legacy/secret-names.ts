const shortNames = new Set(['P', 'PW', 'PASS', 'U', 'UID', 'USER', 'USERID', 'USERNAME', 'LOGIN', 'CREDENTIALS'])

/** Pattern of what the name of a password or key has in it, for use without regard to case. */
export const secretNameParts = 'passw|passphrase|pwd|secret|token|(?:api|account|access|private)[-_ ]?key'

const parts = new RegExp(secretNameParts, 'i')

/**
 * Tells whether a switch of this name carries a password, a key or a login, in any case and spelling:
 * P, PWD, Password, client-secret, access_token, User …
 */
export function isSecretName(name: string): boolean {
  return shortNames.has(name.toUpperCase()) || parts.test(name)
}
