import type { PayloadRequest, Where } from 'payload'
import type { Passage } from '../../core/passages'
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
