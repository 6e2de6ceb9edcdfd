/** `server`: the origin of the account's server. */
export type MastodonSettings = { server: string; visibility: 'public' | 'unlisted' | 'private' }
/** A token with the scopes `write:statuses`, `write:media`, `read:statuses`, `profile` (`read:accounts` before 4.3). */
export type MastodonCredentials = { accessToken: string }
