import type { PayloadRequest, Where } from 'payload'
import type { Id } from '../../core/related'
import type { Target } from '../../core/target'
import type { ForumReading } from './reading'

/** What the forums slice needs to know. */
export type ForumsOptions = {
  /** Which topics and replies everybody sees, for counts. @default all */
  visible?: Where
  /** The same asked of a document. @default all */
  isVisible?: (document: Readonly<Record<string, unknown>>) => boolean
  now: () => Date
  /** What the asker may read, as {@link forumReading} answers it. */
  reading: ForumReading
  /**
   * Has this topic a place of its own that a merge would take away? @default none has
   */
  isBound?: (topic: Readonly<Record<string, unknown>>) => boolean
  /** Told when texts change their place or their row, in the same transaction. @default nobody */
  listeners?: readonly ForumListener[]
}

/** Replies that go from one topic to another, those of one shift in a row. */
export type Passage = {
  /** Numbers in the topic that they leave; 0 is the text that opens it. */
  first: number
  last: number
  /** Added to a number, it is that in the topic where they arrive; there, 0 is the text that opens it. */
  shift: number
}

/** Who keeps something beside the texts of the forum, and wants it to stay right. */
export type ForumListener = {
  /** A text has another row: a reply opens a topic now, or what opened one is a reply. The old row is still there. */
  carried?: (args: { from: Target; to: Target; req: PayloadRequest }) => Promise<void>
  /** Replies went from one topic to another, by a split or a merge (`isWhole`: nothing is left of `from`). */
  relocated?: (args: {
    from: Id
    into: Id
    passages: readonly Passage[]
    isWhole: boolean
    req: PayloadRequest
  }) => Promise<void>
  /** Rows changed past Payload's hooks; one may be gone by then. Whoever keeps a copy of texts looks at them again. */
  rewritten?: (args: {
    collection: 'topics' | 'replies'
    ids: readonly Id[]
    req: PayloadRequest
  }) => Promise<void>
}

/** {@link ForumsOptions} with its defaults filled in. */
export type ForumsSettings = { [Key in keyof ForumsOptions]-?: NonNullable<ForumsOptions[Key]> }

/** Fills in the defaults. */
export const resolveOptions = (options: ForumsOptions): ForumsSettings => ({
  visible: {},
  isVisible: () => true,
  isBound: () => false,
  listeners: [],
  ...options,
})
