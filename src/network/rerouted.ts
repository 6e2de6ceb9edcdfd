import type { GuardedFetch } from './guardedFetch'

/**
 * The same fetch with the world behind one door: `https://api.example.org/a?b` is asked of
 * `<through>/api.example.org/a?b`. For tests and demonstrations, where simulators stand for networks whose addresses
 * are no setting. What is on this machine already is asked as it is.
 *
 * @param through - origin of the simulators, without a slash at its end.
 * @param door - the fetch that goes there: simulators live at private addresses, which `fetch` may refuse.
 * @default fetch
 */
export const rerouted =
  (fetch: GuardedFetch, through: string, door: GuardedFetch = fetch): GuardedFetch =>
  (request) => {
    const url = reroutedAddress(request.url, through)
    return url === request.url ? fetch(request) : door({ ...request, url })
  }

/** Where the world behind one door has an address; what is on this machine already stays where it is. Pure. */
export const reroutedAddress = (address: string, through: string): string => {
  if (!URL.canParse(address)) return address
  const { host, hostname, pathname, search } = new URL(address)
  return hostname === '127.0.0.1' || hostname === 'localhost'
    ? address
    : `${through}/${host}${pathname}${search}`
}
