import { isIP } from 'node:net'

/** Longest link in characters. */
const longest = 2_000

/** Names that lead to no public page, whatever stands before them (RFC 2606, RFC 6761, RFC 6762, RFC 8375). */
const inner = ['localhost', 'local', 'internal', 'test', 'example', 'invalid', 'home.arpa', 'onion']

/**
 * Pure: is it a link that the hub may show to everybody? By https, to a page of a public name: no address of a machine,
 * no port, no password. The hub itself fetches nothing from it.
 */
export const isPublicLink = (link: string): boolean => {
  if (link.length > longest) return false
  let url: URL
  try {
    url = new URL(link)
  } catch {
    return false
  }
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  return (
    url.protocol === 'https:' &&
    url.username === '' &&
    url.password === '' &&
    url.port === '' &&
    isIP(host) === 0 &&
    host.includes('.') &&
    !inner.some((name) => host === name || host.endsWith(`.${name}`))
  )
}
