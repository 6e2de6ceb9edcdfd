import type { Payload } from 'payload'

/** What an address outside of the API and of Next answers to everybody alike. */
export type SiteAnswer = {
  /** Media type, with its charset. */
  type: string
  body: string
}

/** One such address: feeds, sitemap, robots. The server mounts it, keeps its answer and adds an ETag. */
export type SiteRoute = {
  /** Absolute path. */
  path: string
  /** Reads as a visitor who is not signed in. */
  answer: (args: { payload: Payload; siteURL: string }) => Promise<SiteAnswer>
}
