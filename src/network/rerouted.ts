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
    if (!URL.canParse(request.url)) return fetch(request)
    const { host, hostname, pathname, search } = new URL(request.url)
    if (hostname === '127.0.0.1' || hostname === 'localhost') return fetch(request)
    return door({ ...request, url: `${through}/${host}${pathname}${search}` })
  }
