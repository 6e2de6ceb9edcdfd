/** Cookies of a log-in through a provider. With https their names bind them to this very host, the whole of it. */
export type LoginCookie = 'flow' | 'ticket'

/**
 * The name of a cookie. `__Host-` (RFC 6265bis, 4.1.3.2) makes browsers refuse one that another subdomain, a narrower
 * path or an unencrypted page tries to plant.
 *
 * @param siteURL - public origin.
 */
export const loginCookieName = (cookie: LoginCookie, siteURL: string): string =>
  `${siteURL.startsWith('https:') ? '__Host-' : ''}hub-login-${cookie}`
