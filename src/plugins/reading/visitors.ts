import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { userOf } from '../../access'
import { clientHeader } from '../../config/clientHeader'

/**
 * Programs that read for search engines, previews, archives and checks. They name themselves by one of these words
 * (https://github.com/monperrus/crawler-user-agents lists them by the thousand); a browser has none of them.
 */
const robots =
  /bot|crawl|spider|slurp|preview|archiv|fetch|scan|monitor|check|feed|curl|wget|python|java\/|go-http|okhttp|axios|headless|lighthouse|facebookexternalhit|embedly/i

/** Pure: does nobody look at what this program asks for? One that does not say what it is counts as none. */
export const isRobot = (userAgent: string | null): boolean =>
  userAgent === null || userAgent.trim() === '' || robots.test(userAgent)

/**
 * Who looks: a digest that is the same for the same visitor until the process ends, and says nothing about them. Null:
 * nobody who counts.
 *
 * @param salt - random, of this process alone.
 */
export const visitorOf = (req: PayloadRequest, salt: string): string | null => {
  const userAgent = req.headers.get('user-agent')
  const user = userOf(req)
  if (user) return digest(`member:${user.id}`, salt)
  if (isRobot(userAgent)) return null
  return strangerOf({ ip: req.headers.get(clientHeader) ?? '', userAgent, salt })
}

/** The same of somebody who is not logged in. */
export const strangerOf = (args: { ip: string; userAgent: string | null; salt: string }): string =>
  digest(`${args.ip} ${args.userAgent ?? ''}`, args.salt)

const digest = (who: string, salt: string): string =>
  createHash('sha256').update(`${salt} ${who}`).digest('base64url').slice(0, 16)
