import type { Letter, LetterLanguage } from '../../../core/letter'
import type { Outcome } from '../../../core/outcome'

/** Ids of the deliverers that a kind of notification may go by. */
export const delivererIds = ['inApp', 'email'] as const
/** One of {@link delivererIds}. */
export type DelivererId = (typeof delivererIds)[number]

/** Whom it is for. */
export type Reader = { email: string; name: string; language: LetterLanguage }

/** One notification, ready to go. */
export type Parcel = {
  /** The notification's id: the same at every attempt, so that a repeat can be told. */
  id: number | string
  reader: Reader
  letter: Letter
  /** The hub's name and accent colour, for the frame of a letter; the accent `#rrggbb`, or null for the hub's own green. */
  hub: { name: string; accent: string | null }
  /** How its reader ends letters of this group, and what the group is called; null: it is mandatory. */
  unsubscribe: { token: string; title: string } | null
}

/** One way to reach a member. */
export type Deliverer = {
  id: DelivererId
  capabilities: {
    /**
     * Is the notification delivered by being saved (`row`), or does the worker have to bring it to somebody else's
     * machine (`worker`)?
     */
    arrives: 'row' | 'worker'
  }
  /**
   * Brings it, and answers what came of it; throws only for our own bugs. A parcel may come twice, after an attempt
   * without an outcome: both carry the same `remoteId`, by which the reader's side can tell.
   *
   * @param context.signal - aborted at the deadline: answer at once, `unknown` when it may have left.
   */
  deliver: (parcel: Parcel, context: { signal: AbortSignal }) => Promise<Outcome>
}
