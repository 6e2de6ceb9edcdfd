import type { PayloadRequest } from 'payload'
import { parseCookies } from 'payload/shared'
import { type LoginCookie, loginCookieName } from '../../../core/loginCookies'
import { settingsOf } from '../options'

/** Reads a cookie of the log-in. */
export const readLoginCookie = (cookie: LoginCookie, req: PayloadRequest): string | undefined =>
  parseCookies(req.headers).get(loginCookieName(cookie, settingsOf(req.payload).siteURL))

/**
 * A `Set-Cookie` header: no script reads it, no other site sends it along but by a link.
 *
 * @param args.value - null takes the cookie away.
 * @param args.ttlMs - milliseconds that the browser keeps it.
 */
export const loginCookie = (args: {
  cookie: LoginCookie
  value: string | null
  ttlMs: number
  siteURL: string
}): string => {
  const { cookie, value, ttlMs, siteURL } = args
  const attributes = [
    `${loginCookieName(cookie, siteURL)}=${value ?? ''}`,
    'Path=/',
    `Max-Age=${value === null ? 0 : Math.floor(ttlMs / 1000)}`,
    'HttpOnly',
    'SameSite=Lax',
    ...(siteURL.startsWith('https:') ? ['Secure'] : []),
  ]
  return attributes.join('; ')
}
