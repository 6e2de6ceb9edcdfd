import type { Payload, PayloadRequest } from 'payload'
import type { Id } from '../../core/related'

/** A document as it is stored or read: relationships are ids. */
export type SearchedDocument = { readonly id: Id; readonly [field: string]: unknown }

/** What a document says, for the index and for those who find it. */
export type Searchable = {
  title: string
  /** Found like the title, and not shown in it. */
  alsoTitle?: string
  /** Plain words. */
  body: string
  authors?: readonly Id[]
  tags?: readonly Id[]
  /** The forum that says who may read it. */
  forum?: Id | null
  /** Where no forum does: the circle of people who may read it, a number that {@link SearchOptions.closedTo} answers to. */
  circle?: number | null
  /** The document of another kind that it stands under. */
  under?: { kind: string; id: Id } | null
  /** When it was said, as stored. */
  at: string
  /** The language it is written in; of kinds that are `translated`, that of the reading. */
  language?: 'en' | 'fr' | null
  isSolved?: boolean
  /** Does the hub itself speak? */
  isOfficial?: boolean
  /** Within the page of what it stands under: the number of a reply. */
  number?: number | null
}

/** One kind of document that can be found. */
export type SearchedKind = {
  /** Slug of the collection, and name of the kind. */
  collection: string
  /** What it is called in a question (`kind:topic`), folded, besides its slug. */
  names: readonly string[]
  /** Is every document one for each language, public by itself? @default false */
  isTranslated?: boolean
  /**
   * Is it read as the hub reads it, and not as a stranger does? Then `toSearchable` leaves out what is not public, and says
   * which circle the rest is for. @default false
   */
  isReadWhole?: boolean
  /** Fields whose change may change what is found. */
  fields: readonly string[]
  /**
   * Given: rows are judged as they are stored, and this says whether whoever may read their forum may read them. Left
   * out: what a stranger reads is found.
   */
  isShown?: (document: SearchedDocument) => boolean
  /** What it says; null: nothing that can be found. */
  toSearchable: (document: SearchedDocument) => Searchable | null
  /** Path of its page, without the language's prefix; null: it has none. */
  path: (document: SearchedDocument, around: Around) => string | null
}

/** What stands around a document that was found, as far as the one who asks may read it. */
export type Around = { forum: SearchedDocument | null; under: SearchedDocument | null }

/** What {@link search} needs to know. */
export type SearchOptions = {
  /** What can be found, in the order of the tabs; a kind stands before those that stand under it. */
  kinds: readonly SearchedKind[]
  /** The forums that the one who asks may not read, and the circles that they are not of. @default none */
  closedTo?: (req: PayloadRequest) => Promise<readonly Id[]>
  /** The forums within these, and these. @default these */
  withinForums?: (ids: readonly Id[], req: PayloadRequest) => Promise<readonly Id[]>
  /** Members whom the one who asks keeps at a distance: what they wrote is not shown to them. @default none */
  keptAway?: (req: PayloadRequest) => Promise<readonly Id[]>
  /** A path of the site in a language. */
  pathIn: (language: Language, path: string) => string
  now: () => Date
}

/** The languages of the hub, with the place that each has in the index. */
export const languages = ['en', 'fr'] as const
/** One of {@link languages}. */
export type Language = (typeof languages)[number]

/** Where the settings live in a configuration, so that the operator's tool finds those of the Payload it works for. */
export const settingsKey = 'search'

/** The settings of a running hub; undefined: it has no search. */
export const settingsOf = (payload: Pick<Payload, 'config'>): SearchOptions | undefined =>
  payload.config.custom?.[settingsKey] as SearchOptions | undefined
