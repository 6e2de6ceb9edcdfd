import * as oidc from 'openid-client'
import type { GuardedFetch } from '../../../network/guardedFetch'
import { ProviderError } from './problems'
import { defaultScopes, type LoginProvider } from './provider'
import { providerFetch, ProviderUnreachable } from './providerFetch'

/** What one log-in must find again in the answer; it stays with the browser that began, see `flow.ts`. */
export type Checks = { state: string; nonce: string; verifier: string }

/** What a provider has proved of a person. */
export type Proof = {
  issuer: string
  /** The person's name with the issuer; never shown. */
  subject: string
  email: string | null
  /** The provider says that the address is this person's own. */
  emailVerified: boolean
  /** What the person may want to be called here. */
  name: string | null
  username: string | null
}

/** One provider, ready to be talked to. */
export type ProviderClient = {
  /**
   * Where the browser goes to log in.
   *
   * @throws ProviderError
   */
  begin: (args: { redirectURI: string; checks: Checks }) => Promise<URL>
  /**
   * Changes the code of the answer for what it proves: state, `iss` (RFC 9207), PKCE, signature, audience and nonce
   * checked.
   *
   * @param args.answer - the whole address that the browser came back to.
   * @throws ProviderError
   */
  finish: (args: { answer: URL; checks: Checks }) => Promise<Proof>
}

// Metadata and keys change rarely; the library renews keys by itself when it meets an unknown one.
const metadataMs = 3600_000

/** Makes the clients of all providers; each provider's metadata is asked for once an hour, and not kept when it fails. */
export const providerClients = (args: {
  fetch: GuardedFetch
  now: () => Date
}): ((provider: LoginProvider) => ProviderClient) => {
  const known = new Map<string, { until: number; configuration: Promise<oidc.Configuration> }>()
  const discovered = (provider: LoginProvider): Promise<oidc.Configuration> => {
    const kept = known.get(provider.id)
    if (kept && kept.until > args.now().getTime()) return kept.configuration
    const configuration = discover(provider, args.fetch)
    known.set(provider.id, { until: args.now().getTime() + metadataMs, configuration })
    configuration.catch(() => known.delete(provider.id))
    return configuration
  }
  return (provider) => ({
    begin: ({ redirectURI, checks }) =>
      asProblem(async () =>
        oidc.buildAuthorizationUrl(await discovered(provider), {
          redirect_uri: redirectURI,
          scope: [...new Set(['openid', ...(provider.scopes ?? defaultScopes)])].join(' '),
          state: checks.state,
          nonce: checks.nonce,
          code_challenge: await oidc.calculatePKCECodeChallenge(checks.verifier),
          code_challenge_method: 'S256',
        }),
      ),
    finish: ({ answer, checks }) =>
      asProblem(async () => {
        const configuration = await discovered(provider)
        const tokens = await oidc.authorizationCodeGrant(configuration, answer, {
          expectedState: checks.state,
          expectedNonce: checks.nonce,
          pkceCodeVerifier: checks.verifier,
          idTokenExpected: true,
        })
        const claims = tokens.claims()
        if (!claims) throw new Error('No ID token.')
        // Many providers put address and name there only.
        if (claims.email !== undefined || configuration.serverMetadata().userinfo_endpoint === undefined)
          return proofOf(claims)
        const more = await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub)
        return proofOf({ ...more, iss: claims.iss, sub: claims.sub })
      }),
  })
}

const discover = (provider: LoginProvider, fetch: GuardedFetch): Promise<oidc.Configuration> => {
  const issuer = new URL(provider.issuer)
  return oidc.discovery(
    issuer,
    provider.clientId,
    undefined,
    provider.clientSecret === null ? oidc.None() : oidc.ClientSecretBasic(provider.clientSecret),
    {
      [oidc.customFetch]: providerFetch(fetch),
      execute: [
        // The signature is checked too, though the token came from the provider itself.
        oidc.enableNonRepudiationChecks,
        // Only loopback simulators have no TLS; the guarded fetch and the environment refuse them elsewhere.
        ...(issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : []),
      ],
    },
  )
}

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null

/** Pure: what a provider's claims come to. An address counts as proven by the boolean `true` only (OIDC Core, 5.1). */
export const proofOf = (claims: {
  iss: string
  sub: string
  email?: unknown
  email_verified?: unknown
  name?: unknown
  preferred_username?: unknown
}): Proof => {
  const email = textOf(claims.email)?.toLowerCase() ?? null
  return {
    issuer: claims.iss,
    subject: claims.sub,
    email,
    emailVerified: email !== null && claims.email_verified === true,
    name: textOf(claims.name),
    username: textOf(claims.preferred_username),
  }
}

const asProblem = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (cause) {
    throw new ProviderError(problemOf(cause), { cause })
  }
}

// RFC 6749, 4.1.2.1; OIDC Core, 3.1.2.6.
const answeredNo = new Set(['access_denied', 'login_required', 'consent_required', 'interaction_required'])
const answeredNotNow = new Set(['server_error', 'temporarily_unavailable'])

const problemOf = (error: unknown): ProviderError['problem'] => {
  if (error instanceof oidc.AuthorizationResponseError) {
    if (answeredNo.has(error.error)) return 'denied'
    return answeredNotNow.has(error.error) ? 'unavailable' : 'untrusted'
  }
  // The code was used, or is too old.
  if (error instanceof oidc.ResponseBodyError)
    return error.error === 'invalid_grant' ? 'expired' : 'unavailable'
  return causes(error).some((each) => each instanceof ProviderUnreachable) ? 'unavailable' : 'untrusted'
}

const causes = (error: unknown): unknown[] =>
  error instanceof Error ? [error, ...causes(error.cause)] : error === undefined ? [] : [error]
