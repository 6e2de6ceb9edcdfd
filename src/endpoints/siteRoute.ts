import type { Payload } from 'payload'

/** What an address outside of the API and of Next answers to everybody alike. */
export type SiteAnswer = {
  /** Media type, with its charset. */
  type: string
  body: string | Buffer
  /** When it last became another. @default said by the ETag alone */
  lastModified?: Date
  /** More headers, by their lower-case names. @default none */
  headers?: Readonly<Record<string, string>>
}

/** One such address: feeds, calendars, cards, sitemap, robots. The server mounts it, keeps its answer and adds an ETag. */
export type SiteRoute = {
  /** Absolute path, with parameters as Express writes them. */
  path: string
  /** Comes in pages (`?page=2`). @default false */
  paged?: boolean
  /** Reads as a visitor who is not signed in. Null: there is no such thing. */
  answer: (args: {
    payload: Payload
    siteURL: string
    params: Readonly<Record<string, string | undefined>>
    /** From 1. */
    page: number
  }) => Promise<SiteAnswer | null>
}
