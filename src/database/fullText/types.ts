import type { Id } from '../../core/related'
import type { PayloadRequest } from 'payload'

/** Words that stand one after the other, in the form in which they were indexed. */
export type Phrase = {
  /** Letters and digits alone; at least one. */
  words: readonly string[]
  /** Is the last of them only the beginning of a word? */
  isPrefix: boolean
}

/** Alternatives: one of them has to be there. */
export type Clause = readonly Phrase[]

/** A document in one language, as it is found. */
export type IndexEntry = {
  /** Null: the words are nobody's language, and there is one entry. */
  language: 'en' | 'fr' | null
  /** A document has one entry for each place: 0, and 1 for a second language. */
  place: 0 | 1
  /** Words in the form in which they are compared, a space between. */
  title: string
  body: string
  authors: readonly Id[]
  tags: readonly Id[]
  /** The forum that says who may read it; null: everybody. */
  forum: Id | null
  /** What it stands under: forum, tags and whether it is solved are that document's, and it is found only while that is. */
  under: { kind: string; id: Id } | null
  /** Milliseconds. */
  at: number
  isSolved: boolean
  /** Does the hub itself speak? */
  isOfficial: boolean
}

/** What is looked for in one kind. */
export type FullTextQuery = {
  kind: string
  /** Each has to be met; with `isAny`, one of them. */
  clauses: readonly Clause[]
  isAny: boolean
  /** None may be met. */
  without: readonly Clause[]
  isTitleOnly: boolean
  /** One of them wrote it; null: whoever. */
  authors: readonly Id[] | null
  /** None of them did. */
  notBy: readonly Id[]
  /** It bears each of them. */
  tags: readonly Id[]
  /** It stands in one of them; null: wherever. */
  forums: readonly Id[] | null
  /** What the one who asks may not read is not counted and not ranked. */
  notIn: readonly Id[]
  isSolved: boolean | null
  /** Milliseconds: earlier than. */
  before: number | null
  /** Milliseconds: not earlier than. */
  after: number | null
}

/** A document that fits. */
export type Found = {
  id: Id
  language: 'en' | 'fr' | null
  /** How well it fits the words, more is better; 0 where no words were asked for. */
  relevance: number
  /** Milliseconds. */
  at: number
  isSolved: boolean
  isOfficial: boolean
}

/** How far the index of a kind has been built. */
export type BuildState = {
  /** Of the form of words that it was built with. */
  version: string
  /** The last document that was looked at; null: none yet. */
  position: Id | null
  isDone: boolean
}

/**
 * The full-text index of a database, kept in tables of its own: it holds nothing that could not be built again from the
 * documents. Words come and are asked for in one form, so that either database finds the same.
 */
export type FullText = {
  /** Makes the tables of these kinds where they are missing. */
  prepare: (kinds: readonly string[]) => Promise<void>
  /** What is found of a document from now on: these entries and no others. In the transaction of the request. */
  replace: (
    document: { kind: string; id: Id },
    entries: readonly IndexEntry[],
    req: PayloadRequest,
  ) => Promise<void>
  /** The newest that fit, {@link mostRanked} at most, in no order. */
  search: (query: FullTextQuery) => Promise<{ found: Found[]; isAll: boolean }>
  /** Forgets a kind and how far it was built. */
  clear: (kind: string, req: PayloadRequest) => Promise<void>
  /**
   * Takes out of the file what is no longer found by anybody, a bounded part at a time: what somebody who was erased wrote
   * must not be read there either.
   *
   * @param isFirst - the first part; the others go on from it.
   * @returns is nothing left to do?
   */
  purge: (kind: string, isFirst: boolean, req: PayloadRequest) => Promise<boolean>
  state: (kind: string, req: PayloadRequest) => Promise<BuildState | null>
  setState: (kind: string, state: BuildState, req: PayloadRequest) => Promise<void>
}

/** Of one kind, so many of the newest that fit are ranked: what a search costs does not grow with the hub. */
export const mostRanked = 1_000

/** Where a filter may leave out many, so many of the newest that hold the words are looked through. */
export const mostLookedThrough = 20_000
