/** A provider of OpenID Connect that members may log in with. */
export type LoginProvider = {
  /** In addresses and in stored identities: a–z, 0–9 and hyphen. It stays when the rest changes. */
  id: string
  /** Its name, on buttons: a proper name, the same in every language. */
  label: string
  /** Issuer identifier, an https address: `<issuer>/.well-known/openid-configuration` says everything else. */
  issuer: string
  clientId: string
  /** Null: a public client, which PKCE alone protects. */
  clientSecret: string | null
  /** What is asked for; `openid` always is. @default openid, email and profile */
  scopes?: readonly string[]
}

/** What a provider is asked for unless its option says otherwise. */
export const defaultScopes = ['openid', 'email', 'profile'] as const

/** As much of a provider as anybody may know. */
export type PublicProvider = Pick<LoginProvider, 'id' | 'label'>

/** Where a provider sends people back to; it has to be registered there as it stands. */
export const callbackURL = (args: { siteURL: string; api: string; id: string }): string =>
  `${args.siteURL}${args.api}/members/oidc/${args.id}/callback`
