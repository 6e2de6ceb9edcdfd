import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/** What a link to decide by is bound to: one case as it stood, one moderator, a time. */
export type LinkTarget = {
  case: number | string
  version: number
  member: number | string
  /** Milliseconds since 1970: from then on it opens nothing. */
  until: number
}

/** How long a mail's link decides, in milliseconds: two days, a week-end away from the desk. */
export const linkLivesMs = 48 * 3_600_000

/**
 * The token of a link that decides: signed, not stored. It is good for one version of one case, so the decision that it
 * takes, or anybody's, uses it up; and for one moderator, who must still be one.
 */
export const linkToken = ({ case: id, version, member, until }: LinkTarget, secret: string): string => {
  const about = Buffer.from(JSON.stringify([id, version, member, until])).toString('base64url')
  return `${about}.${signature(about, secret).toString('base64url')}`
}

/** Reads a token, expired or not; null when it is not one of ours. */
export const readLinkToken = (token: string, secret: string): LinkTarget | null => {
  const [about = '', signed = '', ...rest] = token.split('.')
  const given = Buffer.from(signed, 'base64url')
  const right = signature(about, secret)
  if (rest.length > 0 || given.length !== right.length || !timingSafeEqual(given, right)) return null
  const [id, version, member, until] = JSON.parse(Buffer.from(about, 'base64url').toString()) as [
    number | string,
    number,
    number | string,
    number,
  ]
  return { case: id, version, member, until }
}

const signature = (about: string, secret: string): Buffer =>
  createHmac('sha256', Buffer.from(hkdfSync('sha256', secret, '', 'community-hub/decide-by-link/1', 32)))
    .update(about)
    .digest()
