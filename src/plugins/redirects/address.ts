/** Longest former address that is kept: what browsers and search engines still follow, with room to spare. */
export const longestAddress = 1000

// Read against a host that nobody has: an address that leaves it was none of this site.
const nowhere = 'http://site.invalid'

/**
 * An address of this site as redirects know it: decoded, composed (NFC), without a slash at the end, and with its
 * query. Two spellings of one address have one key.
 *
 * @param address - path with or without query, as it stands in a link: `/2019/05/%C3%A9t%C3%A9/?p=3`.
 * @returns null when it is no address within the site.
 */
export const addressKey = (address: string): string | null => {
  // Browsers read `//host` and `/\host` as another site.
  if (!/^\/(?![/\\])/.test(address) || address.length > longestAddress) return null
  // A URL is read without them; a header would be ended by some.
  if (/\p{Cc}/u.test(address)) return null
  if (!URL.canParse(address, nowhere)) return null
  const { origin, pathname, search } = new URL(address, nowhere)
  if (origin !== nowhere) return null
  try {
    const path = decodeURIComponent(pathname).normalize('NFC').replace(/\/+$/, '')
    return /[\p{Cc}\p{Zl}\p{Zp}]/u.test(path) ? null : (path || '/') + search
  } catch {
    // A broken escape.
    return null
  }
}

/** Pure: the path, query and fragment of an absolute or relative address when it is one of this site, else null. */
export const localAddress = (url: string, siteURL: string): string | null => {
  if (url.startsWith('/')) return addressKey(url) === null ? null : url
  if (!URL.canParse(url)) return null
  const { origin, pathname, search, hash } = new URL(url)
  return origin === new URL(siteURL).origin ? pathname + search + hash : null
}

/** Pure: may somebody be sent there? A path of this site, or a web address without credentials. */
export const isTarget = (url: string): boolean => {
  if (url.startsWith('/')) return addressKey(url) !== null
  if (!URL.canParse(url) || /[\s\p{Cc}]/u.test(url)) return false
  const { protocol, username, password } = new URL(url)
  return /^https?:$/.test(protocol) && username === '' && password === ''
}

/** Pure: is it answered by the server before any redirect could be? */
export const isReserved = (key: string): boolean =>
  /^\/(?:admin|api|_next|healthz|readyz|metrics)(?:[/?]|$)/.test(key)

/** Pure: may the address lead elsewhere? A path of this site that is not the home page and that no part of the hub answers. */
export const isFormerAddress = (address: string): boolean => {
  const key = addressKey(address)
  return key !== null && key !== '/' && !isReserved(key)
}
