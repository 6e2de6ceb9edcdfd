import type { PayloadRequest } from 'payload'
import type { Emit } from '../../core/emit'

/** A document as it was read: for the world, with every public language in each localised field. */
export type SubjectDocument = Readonly<Record<string, unknown>>

/** What the world is told of a text, in one language. */
export type SubjectText = { title: string; excerpt: string | null; url: string }

/** A collection whose documents are discussed. */
export type DiscussedCollection = {
  /** Its slug, and the name of its setting at the hub. */
  slug: string
  /** What the admin calls it. */
  label: { en: string; fr: string }
  /** Fields that `since` and `isHeldFor` read. */
  reads: readonly string[]
  /**
   * Given: a document is discussed by those who read it, where it passes this. Left out: what the world reads is
   * discussed. Pure.
   */
  isHeldFor?: (document: SubjectDocument) => boolean
  /** From when on the days until closing are counted; null: its discussion does not close by itself. Pure. */
  since: (document: SubjectDocument) => string | null
  /** How a topic is opened about a document; left out: its discussions stand in comments alone. */
  topics?: {
    /** What to say of a document, as it was read in this language; null when it has no words there. */
    textOf: (document: SubjectDocument, language: 'en' | 'fr') => SubjectText | null
  }
}

/** What {@link discussions} needs to know. */
export type DiscussionsOptions = {
  /** The clock. */
  now: () => Date
  /** Says that a document with a topic may have changed. */
  emit: Emit
  collections: readonly DiscussedCollection[]
  /** Are there forums to open topics in? */
  forums: boolean
}

/** Where the settings live in a configuration, so that consumers find those of the Payload they work for. */
export const settingsKey = 'discussions'

/** The settings of a running hub. */
export const settingsOf = (req: Pick<PayloadRequest, 'payload'>): DiscussionsOptions =>
  req.payload.config.custom?.[settingsKey] as DiscussionsOptions
