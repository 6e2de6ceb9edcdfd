/** `server`: the origin of the account's server. */
export type MastodonSettings = { server: string; visibility: 'public' | 'unlisted' | 'private' }
/** A token with the scopes `write:statuses` and `profile` (or `read:accounts` before Mastodon 4.3). */
export type MastodonCredentials = { accessToken: string }
