import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/** Whose choice about which group a link changes. */
export type UnsubscribeTarget = { member: number | string; group: string }

/**
 * The token of an unsubscribe link: signed, not stored, good for as long as the hub's secret, because a mail is kept for
 * years. It names a member by id, never by address, and can do nothing but switch one group's mail off and on again.
 */
export const unsubscribeToken = ({ member, group }: UnsubscribeTarget, secret: string): string => {
  // The type goes along: a number on SQLite, a string on MongoDB.
  const about = Buffer.from(JSON.stringify([member, group])).toString('base64url')
  return `${about}.${signature(about, secret).toString('base64url')}`
}

/** Reads a token; null when it is not one of ours. */
export const readUnsubscribeToken = (token: string, secret: string): UnsubscribeTarget | null => {
  const [about = '', signed = '', ...rest] = token.split('.')
  const given = Buffer.from(signed, 'base64url')
  const right = signature(about, secret)
  if (rest.length > 0 || given.length !== right.length || !timingSafeEqual(given, right)) return null
  const [member, group] = JSON.parse(Buffer.from(about, 'base64url').toString()) as [number | string, string]
  return { member, group }
}

const signature = (about: string, secret: string): Buffer =>
  createHmac('sha256', Buffer.from(hkdfSync('sha256', secret, '', 'community-hub/unsubscribe/1', 32)))
    .update(about)
    .digest()
