import type { PayloadRequest } from 'payload'
import type { Id } from '../../core/related'

/** A collection whose texts members write. */
export type WrittenCollection = {
  slug: string
  /** The GraphQL type of its documents. */
  type: string
  /** Fields with words, whose changes make a version; `body` is Markdown. */
  texts: readonly ('title' | 'body')[]
  /**
   * Does this slice say until when its author changes it, and mark it as changed? Comments see to it themselves.
   * @default true
   */
  guarded?: boolean
}

/** What {@link writing} needs to know. */
export type WritingOptions = {
  /** The clock. */
  now: () => Date
  collections: readonly WrittenCollection[]
  /** Does everybody see this document? @default all */
  isVisible: (document: Readonly<Record<string, unknown>>) => boolean
  /** The trust level of a member, 0 to 4: the longer one has been around, the longer one may change one's words. */
  levelOf: (member: Id, req: PayloadRequest) => Promise<number>
  /**
   * Who writes in a topic that the asker can read, the last voices first, and whether everybody may read it; null when
   * there is no such topic for them. @default nobody is suggested first
   */
  voicesIn?: (topic: Id, req: PayloadRequest) => Promise<{ voices: readonly Id[]; isOpen: boolean } | null>
  /** Which of these members keep another at a distance. */
  away: (args: { owners: readonly Id[]; other: Id; req: PayloadRequest }) => Promise<readonly Id[]>
}
