import type { Locale, SiteItem } from './item'

/** Where an item is found in the hub. */
export const pathOf = (kind: SiteItem['kind'], locale: Locale, slug: string): string =>
  `${locale === 'fr' ? '/fr' : ''}${kind === 'posts' ? '/blog' : ''}/${encodeURIComponent(slug)}`

/** An old address and the new one. */
export type Redirect = { from: string; to: string }

/** Pure: what has to lead to the new address: every old one that is another. */
export const redirectsTo = (oldPaths: readonly string[], to: string): Redirect[] => {
  const plain = (path: string): string => decoded(path).replace(/\/+$/, '')
  const unique = new Map(
    oldPaths
      .filter((from) => from.startsWith('/') && plain(from) !== '' && plain(from) !== plain(to))
      .map((from) => [plain(from), { from, to }]),
  )
  return [...unique.values()]
}

const decoded = (path: string): string => {
  try {
    return decodeURI(path)
  } catch {
    // A stray per cent sign: then the path is meant as it is written.
    return path
  }
}

/** Pure: path and query of an old address, as {@link SiteItem.oldPaths} wants them; nothing for what is none. */
export const oldPath = (address: string | null | undefined): string[] => {
  if (!address || !URL.canParse(address)) return []
  const { protocol, pathname, search } = new URL(address)
  return /^https?:$/.test(protocol) ? [`${pathname}${search}`] : []
}

/**
 * Pure: where a picture was on the old site, when it does not lie beside the text: the same way from the text's address.
 *
 * @returns null when the text has no address, or the picture was never a local one.
 */
export const pictureElsewhere = (
  address: string,
  { base, pictureBase }: Pick<SiteItem, 'base' | 'pictureBase'>,
): string | null => {
  if (base === null || pictureBase === null || !address.startsWith('local:')) return null
  const relative = address.startsWith(pictureBase)
    ? address.slice(pictureBase.length)
    : address.replace(/^local:\/*/, '/')
  return URL.canParse(relative, base) ? new URL(relative, base).href : null
}
