/** The path of a document's page: `('blog', 'bonjour')` → `/blog/bonjour`. Slugs may hold any letter. */
export const readablePath = (...parts: readonly (string | null | undefined)[]): string =>
  `/${parts.map((part) => encodeURIComponent(part ?? '')).join('/')}`
