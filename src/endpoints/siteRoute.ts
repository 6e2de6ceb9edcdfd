import type { Payload } from 'payload'

/** What an address outside of the API and of Next answers to everybody alike. */
export type SiteAnswer = {
  /** Media type, with its charset. */
  type: string
  body: string | Buffer
}

/** One such address: feeds, calendars, cards, sitemap, robots. The server mounts it, keeps its answer and adds an ETag. */
export type SiteRoute = {
  /** Absolute path, with parameters as Express writes them. */
  path: string
  /** Reads as a visitor who is not signed in. Null: there is no such thing. */
  answer: (args: {
    payload: Payload
    siteURL: string
    params: Readonly<Record<string, string | undefined>>
  }) => Promise<SiteAnswer | null>
}
