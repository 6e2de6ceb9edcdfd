import type { Source } from './source'
import type { Target } from './target'

/** What writing Markdown needs to know. */
export type MarkdownExport = {
  source: Source
  target: Target
  /** Public address of the hub, without a slash at the end. */
  siteURL: string
  /** Address of a document of the hub, in a language; null when it is not public there. */
  pathOf: (
    document: { collection: string; id: number | string },
    language: 'en' | 'fr',
  ) => Promise<string | null>
  onDone: () => void
}
