import type { Json } from '../../../core/emit'
import type { Letter, LetterLanguage } from '../../../core/letter'
import type { DelivererId } from '../deliverers/deliverer'

/** One kind of notification: where it goes, and what it says. */
export type Kind = {
  /** How it reaches the member. Only what goes by `inApp` shows in their list. */
  via: readonly DelivererId[]
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
