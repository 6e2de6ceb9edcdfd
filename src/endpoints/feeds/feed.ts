/** Formats of a feed, and what their files are called. */
export const formats = {
  rss: { file: 'feed.xml', type: 'application/rss+xml' },
  atom: { file: 'atom.xml', type: 'application/atom+xml' },
  json: { file: 'feed.json', type: 'application/feed+json' },
} as const
/** One of {@link formats}. */
export type Format = keyof typeof formats

/** A feed as every format says it. Addresses are absolute, texts free of what XML forbids. */
export type Feed = {
  title: string
  description: string
  language: 'en' | 'fr' | null
  /** The page that it follows. */
  link: string
  /** Address of its folder: where its three files lie. */
  folder: string
  /** When something in it last changed; null while it is empty. */
  updated: Date | null
  /** This page of it, from 1, and how many there are (RFC 5005, section 3). */
  page: number
  pages: number
  /** Who is told of changes, and tells those who subscribed (WebSub). */
  hub: string | null
  entries: readonly FeedEntry[]
}

/** One entry. */
export type FeedEntry = {
  /** The same for ever, whatever becomes of the address (RFC 4151). */
  id: string
  title: string
  link: string
  /** Where search engines should find it, if not here. */
  canonical: string | null
  summary: string | null
  html: string
  published: Date
  updated: Date
  language: 'en' | 'fr'
  authors: readonly { name: string; link: string }[]
  /** Name, address of the page that lists its kind, and word that a machine knows it by. */
  categories: readonly { name: string; link: string | null; term: string }[]
  picture: FeedPicture | null
}

/** The picture of an entry. */
export type FeedPicture = {
  url: string
  type: string
  /** Bytes. */
  size: number
  width: number | null
  height: number | null
  alt: string
}

/** Address of one page of a feed in a format. */
export const feedAddress = ({ folder }: Pick<Feed, 'folder'>, format: Format, page = 1): string =>
  `${folder}/${formats[format].file}${page > 1 ? `?page=${page}` : ''}`
