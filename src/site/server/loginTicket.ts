import { cookies } from 'next/headers'
import { siteOrigin } from '../../core/inProcess'
import { loginCookieName } from '../../core/loginCookies'

const name = (): string => loginCookieName('ticket', siteOrigin())

/** The ticket that a log-in through a provider left with this browser; empty when there is none. */
export const loginTicket = async (): Promise<string> => (await cookies()).get(name())?.value ?? ''

/** Takes it away once it is used. In server actions only. */
export const dropLoginTicket = async (): Promise<void> => {
  const secure = siteOrigin().startsWith('https:')
  // With the attributes it came with: browsers refuse to change a `__Host-` cookie otherwise.
  ;(await cookies()).set(name(), '', { path: '/', maxAge: 0, httpOnly: true, sameSite: 'lax', secure })
}
