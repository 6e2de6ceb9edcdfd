import type { Payload } from 'payload'
import { globalSlugs } from '../../slugs'
import { withoutControls } from '../html'
import type { Feed, FeedEntry, FeedPicture } from './feed'

/** Entries of one page. What readers keep is theirs; a feed is for what is new. */
export const entriesOfPage = 30

/** What every feed says of the hub. */
export const hubOf = async (
  payload: Payload,
  locale: 'en' | 'fr',
): Promise<{ name: string; tagline: string | null; webSubHub: string | null }> => {
  const hub = await payload.findGlobal({ slug: globalSlugs.hub, locale, depth: 0, overrideAccess: false })
  return {
    name: withoutControls(hub.name),
    tagline: hub.tagline ? withoutControls(hub.tagline) : null,
    webSubHub: hub.webSubHub || null,
  }
}

/** An identifier that no change of address touches (RFC 4151): the hub, the day it was written, what it is. */
export const tagURI = (args: { siteURL: string; createdAt: string; path: string }): string =>
  `tag:${new URL(args.siteURL).hostname},${args.createdAt.slice(0, 10)}:${args.path}`

/** Pure: when something among the entries last changed. */
export const newestChange = (entries: readonly FeedEntry[]): Feed['updated'] => {
  const times = entries.map(({ updated, published }) => Math.max(updated.getTime(), published.getTime()))
  return times.length > 0 ? new Date(Math.max(...times)) : null
}

/** Members as a byline names them; one who is not read with the document is left out. */
export const bylineOf = (people: readonly unknown[], siteURL: string): FeedEntry['authors'] =>
  people.flatMap((each) =>
    typeof each === 'object' && each !== null && 'displayName' in each && 'handle' in each
      ? [
          {
            name: withoutControls(String(each.displayName)),
            link: `${siteURL}/members/${encodeURIComponent(String(each.handle))}`,
          },
        ]
      : [],
  )

/** A picture that was read with its document, by its absolute address. */
export const pictureOf = (media: unknown, siteURL: string): FeedPicture | null => {
  if (typeof media !== 'object' || media === null) return null
  const { url, mimeType, filesize, width, height, alt } = media as Partial<Record<string, unknown>>
  if (typeof url !== 'string') return null
  return {
    url: new URL(url, siteURL).href,
    type: typeof mimeType === 'string' ? mimeType : 'image/jpeg',
    size: typeof filesize === 'number' ? filesize : 0,
    width: typeof width === 'number' ? width : null,
    height: typeof height === 'number' ? height : null,
    alt: typeof alt === 'string' ? withoutControls(alt) : '',
  }
}
