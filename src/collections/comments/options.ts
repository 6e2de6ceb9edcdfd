import type { PayloadRequest, Where } from 'payload'
import type { Label } from '../../config/label'
import type { Emit } from '../../core/emit'
import type { Target } from '../../core/target'

/** A collection whose documents are commented on. */
export type CommentSubject = {
  /** Its slug. */
  slug: string
  /** Field of a comment that points to it. */
  field: string
  label: Label
  /** The condition under which the one who asks reads its documents once they are published, in any of their languages. */
  isOpen: (req: PayloadRequest) => Where | Promise<Where>
}

/** How things stand with the discussion of a document. */
export type DiscussionState = {
  /** Are comments how it is discussed? */
  isHeld: boolean
  /** Does it take new ones? */
  isOpen: boolean
}

/** What {@link comments} needs to know. */
export type CommentsOptions = {
  /** The clock. */
  now: () => Date
  /** Says that everybody can read a comment. */
  emit: Emit
  /** What is commented on; one at least. */
  subjects: readonly CommentSubject[]
  /** How things stand with a document's discussion; null when the one who asks cannot read the document. */
  discussion: (target: Target, req: PayloadRequest) => Promise<DiscussionState | null>
  /** Throws when the member of the request may not take part yet: they have a code of conduct to accept. */
  admit: (req: PayloadRequest) => Promise<void>
  /** Which comments everybody sees, for counts. */
  visible: Where
  /** Does everybody see this one? As `visible`, asked of a document. */
  isVisible: (comment: Readonly<Record<string, unknown>>) => boolean
  /** Is told that somebody has written under a document: they may want to hear how it goes on. */
  joined: (args: { target: Target; member: number | string; req: PayloadRequest }) => Promise<void>
  /** Minutes within which an author may change a comment; staff always may. @default 1440: Discourse's `post_edit_time_limit` */
  editMinutes?: number
}

/** {@link CommentsOptions} with its defaults filled in. */
export type CommentsSettings = Required<CommentsOptions>

/** Fills in the defaults. */
export const resolveOptions = (options: CommentsOptions): CommentsSettings => ({
  editMinutes: 1440,
  ...options,
})
