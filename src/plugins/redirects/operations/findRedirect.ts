import type { Payload } from 'payload'
import { addressKey, localAddress } from '../address'
import { settingsOf } from '../options'
import { rowAt } from '../rows'

/** Where an old address leads. */
export type Redirect = {
  /** Absolute address. */
  location: string
  status: 301 | 308
  /** Named with its query: it goes before any page, because pages do not mind what else an address asks. */
  first: boolean
}

// More redirects behind each other than any move of a site makes.
const mostSteps = 20

/**
 * Where an address leads, in one step: redirects behind redirects are followed here. Null when it leads nowhere, in a
 * ring, or to a document that not everybody may read.
 *
 * @param address - path and query as they were asked for.
 */
export const findRedirect = async (payload: Payload, address: string): Promise<Redirect | null> => {
  const settings = settingsOf(payload)
  const key = addressKey(address)
  if (!settings || key === null) return null
  const bare = key.replace(/\?.*$/, '')
  const whole = key === bare ? null : await rowAt(payload, key)
  const start = whole ?? (await rowAt(payload, bare))
  if (!start) return null
  const answer = (location: string): Redirect => ({
    location: new URL(location, settings.siteURL).href,
    status: start.status === '308' ? 308 : 301,
    first: whole !== null,
  })
  const seen = new Set([start.from])
  for (let row = start; seen.size <= mostSteps;) {
    if (row.document) {
      const { relationTo: collection, value: id } = row.document
      const path = await settings.pathOf(payload, { collection, id }, row.language ?? 'en')
      return path === null ? null : answer(path)
    }
    if (!row.url) return null
    const local = localAddress(row.url, settings.siteURL)
    const next = local === null ? null : addressKey(local)
    if (next === null) return answer(row.url)
    if (seen.has(next)) return null
    seen.add(next)
    const behind = await rowAt(payload, next)
    if (!behind) return answer(row.url)
    row = behind
  }
  return null
}
