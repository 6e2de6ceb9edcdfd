import type { PayloadRequest, Where } from 'payload'
import type { Emit } from '../../core/emit'
import type { Id } from '../../core/related'

/** What {@link contests} needs to know. */
export type ContestsOptions = {
  /** The clock. */
  now: () => Date
  /** So many random bytes in hexadecimal, that nobody can guess. */
  randomHex: (bytes: number) => string
  /** Public origin of the site. */
  siteURL: string
  /** Folder of the files of entries when no object storage is configured; absolute. */
  directory: string
  /** Says what happened to a contest, or to an entry. */
  emit: Emit
  /** Throws when the member of the request may not take part yet: they have a code of conduct to accept. */
  admit: (req: PayloadRequest) => Promise<void>
  /** The trust level of a member, 0 to 4. */
  levelOf: (member: Id, req: PayloadRequest) => Promise<number>
  /** Who of these members is kept out of the hub at this moment, by the text of their id: in one question. */
  barredAmong: (about: { members: readonly Id[]; req: PayloadRequest }) => Promise<ReadonlySet<string>>
  /** Was a member checked in at an event? Null where a hub has no events. */
  attended: ((about: { member: Id; event: Id; req: PayloadRequest }) => Promise<boolean>) | null
  /** Which entries everybody sees, as far as the moderation goes: a condition, and the same asked of one in hand. */
  visible: Where
  isVisible: (entry: { moderation?: unknown }) => boolean
  /** Can winners be announced on channels? */
  channels: boolean
  /** May contests give badges? Each says for itself whether it does. */
  badges: boolean
}
