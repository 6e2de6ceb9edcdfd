import type { PayloadRequest } from 'payload'
import type { Emit, Json } from '../../core/emit'
import type { Target } from '../../core/target'

type Id = number | string

/** Something was said under a target, as those who are told need to know it. */
export type Said = {
  /** Unique to it, for example `said:comments:12`: nobody is told twice. */
  key: string
  /** What it is, for the notification to point at. */
  subject: { collection: string; id: Id }
  /** Under what it was said. */
  under: { collection: string; id: Id }
  /** Who said it: they are not told. */
  by: Id
  /** Members whom it names. */
  named: readonly Id[]
  /** The member whom it answers. */
  answered: Id | null
  /** Is whom it names told alone? An edit is no news to the others. @default false */
  onlyNamed?: boolean
  /** The kind by which followers are told. @default 'said.followed' */
  kind?: string
  /** What the letters of all kinds are written from. */
  data: { [key: string]: Json }
}

/** What {@link following} needs to know. */
export type FollowingOptions = {
  /** Slugs of what can be followed; one that is left out is passed over. */
  targets: readonly string[]
  /** Says that there are more to tell. */
  emit: Emit
  /** What was said, from the facts of its topic, as it is now; null when there is nothing to tell of it any more. */
  said: Readonly<
    Record<string, (facts: { [key: string]: Json }, req: PayloadRequest) => Promise<Said | null>>
  >
  /**
   * What stands around a target and is followed, too, in lines, the nearest first: the forums that a topic is in, its tags.
   * @default nothing
   */
  around?: (target: Target, req: PayloadRequest) => Promise<readonly (readonly Target[])[]>
  /** Which of these members may read something. */
  mayRead: (args: { members: readonly Id[]; subject: Target; req: PayloadRequest }) => Promise<readonly Id[]>
  /** Which of these members do not wish to hear of another. */
  away: (args: { owners: readonly Id[]; other: Id; req: PayloadRequest }) => Promise<readonly Id[]>
  /** Notifies members by a kind, each once for a key. */
  tell: (args: {
    to: readonly Id[]
    kind: string
    key: string
    subject: { collection: string; id: Id }
    data: { [key: string]: Json }
    req: PayloadRequest
  }) => Promise<void>
}

/** Where the settings live in a configuration, so that consumers find those of the Payload they work for. */
export const settingsKey = 'following'

/** The settings of a running hub. */
export const settingsOf = (req: Pick<PayloadRequest, 'payload'>): FollowingOptions =>
  req.payload.config.custom?.[settingsKey] as FollowingOptions
