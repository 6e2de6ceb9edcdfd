import type { PayloadRequest } from 'payload'

/** What {@link seo} takes. */
export type SeoOptions = {
  /** Public origin of the site, without a slash at the end. */
  siteURL: string
  /** Whose documents say how they are found: what stands before a slug in their address, by collection. */
  prefixes: Readonly<Record<string, string>>
  /** Collection of the pictures. */
  pictures: string
  /** The hub's name, for titles. */
  hubName: (req: PayloadRequest) => Promise<string | null>
}
