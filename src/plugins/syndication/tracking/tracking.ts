import type { Content } from '../channels/channel'
import { withAddress } from '../channels/withAddress'
import type { ChannelRow } from '../rows'

/** How the links of an account's posts tell where readers came from; set by its manager. */
export type Tracking = {
  /** Names the network in the link (`utm_source` and the like), for whoever measures the site. */
  utm: boolean
  /** `utm_campaign`; null: the last part of the page's address. */
  campaign: string | null
  /** Leads through a short address of the hub, which counts. */
  counted: boolean
}

/** What a channel was told; nothing where it was told nothing. */
export const trackingOf = ({ tracking }: Pick<ChannelRow, 'tracking'>): Tracking => ({
  utm: tracking?.utm ?? false,
  campaign: tracking?.campaign?.trim() || null,
  counted: tracking?.counted ?? false,
})

/**
 * Pure: the address with the parameters that analytics read (`utm_source`, `utm_medium`, `utm_campaign`; the names are
 * Google Analytics' and everybody's since). What the address says already stays.
 *
 * @param args.source - the kind of the channel, for example `mastodon`.
 */
export const withUtm = (url: string, args: { source: string; campaign: string | null }): string => {
  const address = new URL(url)
  const page = address.pathname.split('/').findLast((part) => part !== '') ?? 'home'
  const parameters = {
    utm_source: args.source,
    utm_medium: 'social',
    utm_campaign: args.campaign ?? page,
  }
  for (const [name, value] of Object.entries(parameters))
    if (!address.searchParams.has(name)) address.searchParams.set(name, value)
  return address.href
}

/** Where short addresses live (`/go/<code>`). */
export const shortPath = '/go/'

/** Hexadecimal digits of a code: 40 bits. */
export const codeLength = 10

/** Pure: could this be a code of the hub? */
export const isCode = (text: string): boolean => text.length === codeLength && /^[0-9a-f]+$/.test(text)

/** Pure: the short address of a code. */
export const shortAddress = (siteURL: string, code: string): string => `${siteURL}${shortPath}${code}`

/** Where a post leads: to an address as it stands, or to a path of the hub through a short one, which has no code yet. */
export type Target = { kind: 'plain'; url: string } | { kind: 'counted'; path: string }

/** Pure: where a post leads, as its account was told. What is not of the hub is neither marked nor counted. */
export const targetOf = (args: {
  url: string
  tracking: Tracking
  source: string
  siteURL: string
}): Target => {
  const { url, tracking, source, siteURL } = args
  if (!URL.canParse(url) || new URL(url).origin !== new URL(siteURL).origin) return { kind: 'plain', url }
  const marked = tracking.utm ? withUtm(url, { source, campaign: tracking.campaign }) : url
  if (!tracking.counted) return { kind: 'plain', url: marked }
  const { pathname, search, hash } = new URL(marked)
  return { kind: 'counted', path: `${pathname}${search}${hash}` }
}

/** Pure: the address as a preview shows it: at its true length, its code not chosen yet. */
export const previewAddress = (args: Parameters<typeof targetOf>[0]): string => {
  const target = targetOf(args)
  return target.kind === 'plain' ? target.url : shortAddress(args.siteURL, '0'.repeat(codeLength))
}

/** Pure: the content with another address, in the words of an editor too. */
export const leadingTo = (content: Content, url: string): Content => {
  const { url: page, words } = content
  return { ...content, url, ...(words === undefined ? {} : { words: withAddress(words, page, url) }) }
}
