import type { PayloadRequest } from 'payload'

type Id = number | string

/** A collection whose documents are reacted to. */
export type ReactionTarget = {
  /** Its slug. */
  slug: string
  /** Relationship to who wrote it. */
  author: string
  /** Is it there for everybody to react to? Asked of a document that the member can read. */
  isShown: (document: Readonly<Record<string, unknown>>) => boolean
}

/** What {@link reactions} needs to know. */
export type ReactionsOptions = {
  /** The clock. */
  now: () => Date
  targets: readonly ReactionTarget[]
  /** Has one member blocked another? */
  isBlocked: (args: { by: Id; other: Id; req: PayloadRequest }) => Promise<boolean>
  /** How far a member is known, 0 to 4. */
  trustLevel: (member: Id, req: PayloadRequest) => Promise<number>
  /** Does this member let the one who asks see what they do? A member as the database keeps them. */
  isNamed: (member: Readonly<Record<string, unknown>> & { id: Id }, req: PayloadRequest) => boolean
  /** Reactions of a member in 24 hours, before their standing widens it. @default 50: Discourse's `max_likes_per_day` */
  perDay?: number
}

/** {@link ReactionsOptions} with its default. */
export type ReactionsSettings = Required<ReactionsOptions>

/** Discourse's `tl2_`, `tl3_` and `tl4_additional_likes_per_day_multiplier`. */
const widerByLevel = [1, 1, 1.5, 2, 3] as const

/** Pure: how many reactions a member of a level has in 24 hours. */
export const capOf = (perDay: number, level: number): number =>
  Math.floor(perDay * (widerByLevel[Math.max(0, Math.min(level, 4))] ?? 1))

/** Fills in the default. Pure. */
export const resolveOptions = (options: ReactionsOptions): ReactionsSettings => ({ perDay: 50, ...options })
