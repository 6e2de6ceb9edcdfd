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
   * A text took another row: a reply opens a topic now, or what opened one is a reply. Whoever keeps something beside
   * texts (reactions, cases, history) carries it over, in the same transaction. @default nobody
   */
  carry?: readonly ((args: { from: Target; to: Target; req: PayloadRequest }) => Promise<void>)[]
  /**
   * Rows changed past Payload's hooks: moved, removed, restored. Whoever keeps a copy of texts (an index) looks at them
   * again, in the same transaction; a row may be gone by then. @default nobody
   */
  rewritten?: readonly ((args: {
    collection: 'topics' | 'replies'
    ids: readonly Id[]
    req: PayloadRequest
  }) => Promise<void>)[]
}
