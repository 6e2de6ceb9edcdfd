import type { Emit } from '../../core/emit'
import type { GuardedFetch } from '../../network/guardedFetch'

/** What {@link linkCards} needs to know. */
export type LinkCardsOptions = {
  /** Folder of the pictures when no object storage is configured; absolute. */
  directory: string
  /** The one way out. */
  fetch: GuardedFetch
  /** The clock. */
  now: () => Date
  /** In [0, 1): spreads the attempts that failed. */
  random: () => number
  /** Hexadecimal digits that nobody guesses, twice as many as bytes. */
  randomHex: (bytes: number) => string
  /** Says that a text shows addresses. */
  emit: Emit
  /** Collections whose `html` shows addresses on lines of their own, and their GraphQL types. */
  shownIn: readonly { slug: string; type: string }[]
  /** Does everybody see this document? Nothing is asked of anybody for a text that is held. */
  isVisible: (document: Readonly<Record<string, unknown>>) => boolean
  /** Hosts that are never asked, their subdomains included: the hub itself. */
  refusedHosts: readonly string[]
}

/** An address is asked about unless its host is refused. Pure. */
export const isAsked = (address: string, refusedHosts: readonly string[]): boolean => {
  if (address.length > 2_000 || !URL.canParse(address)) return false
  const { hostname, protocol, username } = new URL(address)
  return (
    /^https?:$/.test(protocol) &&
    username === '' &&
    !refusedHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))
  )
}
