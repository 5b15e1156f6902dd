import type { ConnectionAuthentication } from 'tedious'
import { resolveSecret, type SecretSources } from '../../context/resolve-secret.ts'
import type { SqlServerCredentials } from './sql-server-settings.ts'

/** Turns credentials into what the protocol library logs in with. */
export async function authenticationOf(
  credentials: SqlServerCredentials,
  secrets: SecretSources | undefined,
): Promise<ConnectionAuthentication> {
  switch (credentials.kind) {
    case 'sql':
      return { type: 'default', options: { userName: credentials.user, password: await password(credentials, secrets) } }
    case 'ntlm':
      return {
        type: 'ntlm',
        options: { userName: credentials.user, password: await password(credentials, secrets), domain: credentials.domain },
      }
    case 'entra-token':
      return tokenLogin(credentials.token, secrets)
    case 'entra-default':
      return {
        type: 'azure-active-directory-default',
        options: credentials.clientId === undefined ? {} : { clientId: credentials.clientId },
      }
    case 'entra-service-principal':
      return {
        type: 'azure-active-directory-service-principal-secret',
        options: {
          tenantId: credentials.tenantId,
          clientId: credentials.clientId,
          clientSecret: await resolveSecret(credentials.clientSecret, 'credentials.clientSecret', secrets),
        },
      }
  }
}

function password(
  credentials: { readonly password: Parameters<typeof resolveSecret>[0] },
  secrets: SecretSources | undefined,
): Promise<string> {
  return resolveSecret(credentials.password, 'credentials.password', secrets)
}

/** Tokens live about an hour and the pool opens connections all day, so the token is fetched for each one. */
function tokenLogin(token: Parameters<typeof resolveSecret>[0], secrets: SecretSources | undefined): ConnectionAuthentication {
  const getToken = async () => ({
    token: await resolveSecret(token, 'credentials.token', secrets),
    expiresOnTimestamp: Number.MAX_SAFE_INTEGER,
  })
  return { type: 'token-credential', options: { credential: { getToken } } }
}
