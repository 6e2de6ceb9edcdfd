/** The languages of the hub. */
export type Locale = 'en' | 'fr'

/** What an import cannot keep, or had to decide: one line of the report. */
export type Note = {
  /** `lost`: it is not in the hub afterwards. `unclear`: it is, by a decision that somebody may want to look at. */
  kind: 'lost' | 'unclear'
  /** Which field or thing; notes with the same `what` and `why` are counted together. */
  what: string
  why: string
  /** Which one of them: an address, a value. */
  about?: string
}

/** Somebody who wrote something elsewhere. */
export type SiteAuthor = {
  /** Tells them from namesakes of the same site; null when the site names people only. */
  key: string | null
  name: string
  /** Only to find the member who has proven it; never kept. */
  email: string | null
}

/** A category or tag. */
export type Term = { title: string; slug: string | null }

/** A picture that belongs to the whole text. */
export type SitePicture = { address: string; alt: string | null; title: string | null }

/** What search engines and networks are told of a text. */
export type SiteSearch = {
  title: string | null
  description: string | null
  picture: SitePicture | null
  /** Where it was published first, when that is not the site itself. */
  canonical: string | null
  noindex: boolean
}

/** A site that tells search engines nothing of its own. */
export const noSearch: SiteSearch = {
  title: null,
  description: null,
  picture: null,
  canonical: null,
  noindex: false,
}

/** What somebody said under a text. */
export type SiteComment = {
  /** As its site numbers it. */
  id: string
  /** The comment it answers, or null. */
  parent: string | null
  author: SiteAuthor
  at: string
  /** HTML. */
  html: string
}

/** A post or page of another site, whatever the format it came in. */
export type SiteItem = {
  kind: 'posts' | 'pages'
  /** Tells it from all others of all sites; kept in `importedFrom`. Texts of one group share it. */
  key: string
  locale: Locale
  title: string
  /** Null: made from the title. */
  slug: string | null
  /** Null: the first words of the text. */
  excerpt: string | null
  html: string
  /** Address that relative links are relative to; null when there is none. */
  base: string | null
  /** The same for pictures. */
  pictureBase: string | null
  isPublic: boolean
  /** Instants in ISO 8601, UTC; null when the site does not say. */
  publishedAt: string | null
  createdAt: string | null
  updatedAt: string | null
  authors: readonly SiteAuthor[]
  categories: readonly Term[]
  tags: readonly Term[]
  cover: SitePicture | null
  /** What search engines and networks were told; null where the site said nothing of its own. */
  search: SiteSearch
  comments: readonly SiteComment[]
  /** Where it was found: path and query of its old addresses, each with the slash in front. */
  oldPaths: readonly string[]
  notes: readonly Note[]
}

/** One thing that a site's file holds. */
export type SiteReading = {
  /** Where it stands, for messages: `export.xml:120`, `content/a.md`. */
  at: string
} & (
  | { item: SiteItem }
  /** Nothing for the hub, and why: an attachment, a menu, the bin. `kind` is what it is counted under. */
  | { passedOver: { kind: string; title: string; why: string } }
  /** Something that texts refer to, such as an author; it is made with the first that does. */
  | { about: { kind: string; title: string; notes: readonly Note[] } }
  /** It cannot be read. */
  | { fault: string }
)
