import type { Role } from '../../../access'
import type { Label } from '../../../config/label'
import type { Json } from '../../../core/emit'
import type { Letter, LetterLanguage } from '../../../core/letter'
import type { DelivererId, Reader } from '../deliverers/deliverer'

/** What members choose together: one row of their preferences, with a box for each channel its kinds can take. */
export type KindGroup = {
  /** Name of the row. */
  title: Label
  /** What comes under it, in a sentence. */
  hint: Label
  /** Shown to holders of these roles only. @default everybody */
  roles?: readonly Role[]
}

/**
 * One kind of notification: where it goes, whether its member chooses, and what it says. How to add one:
 * docs/notifications.md.
 */
export type Kind = {
  /** The ways it goes unless the member chose otherwise. Only what goes by `inApp` shows in their list. */
  via: readonly DelivererId[]
  /**
   * The group of preferences that it belongs to: its members choose the channels, and quiet hours, digest and the cap
   * hold for it.
   * @default none: mandatory. It goes by `via`, at once, whatever the preferences say
   */
  group?: string
  /**
   * May its mail wait for the digest, for members who have one? `urgent` never does: it waits for the end of quiet
   * hours at most. Without meaning for a mandatory kind.
   * @default 'urgent'
   */
  urgency?: 'urgent' | 'canWait'
  /**
   * Where its mail goes instead of to the member's own address: one that is to be confirmed, or was left.
   *
   * @param data - what was stored with the notification.
   * @returns null for the member's own.
   * @default always the member's own
   */
  address?: (data: { [key: string]: Json }) => string | null
  /**
   * For a kind that goes to people without an account: whom a notification of nobody is for, from what was stored with
   * it. Such a kind is mandatory and goes by e-mail alone.
   *
   * @returns null when there is nobody to write to any more.
   * @default a notification of nobody goes nowhere
   */
  reader?: (data: { [key: string]: Json }) => Reader | null
  /**
   * Is it told only to who may read its subject, also at the moment of sending? A text may be hidden, deleted or moved
   * into a closed forum while its mail waits.
   * @default false
   */
  ofSubject?: boolean
  /** What the preview in the admin and the test of all kinds show: facts as they would be stored, an invented account. */
  sample?: KindSample
  /**
   * Pure: the words, written when it is read or sent, in the reader's language.
   *
   * @param about.data - what was stored with the notification.
   * @param about.account - the member's account when a letter is sent, with its secret tokens; empty otherwise.
   * @returns null when there is nothing to say any more, or nothing to say without the account.
   */
  write: (about: {
    data: { [key: string]: Json }
    language: LetterLanguage
    account: Record<string, unknown>
    now: Date
  }) => Letter | null
}

/** See {@link Kind.sample}. */
export type KindSample = {
  /** @default {} */
  data?: { [key: string]: Json }
  /** @default {} */
  account?: Record<string, unknown>
}
