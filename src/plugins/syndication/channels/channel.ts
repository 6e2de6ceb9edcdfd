import type { ZodType } from 'zod'
import type { Label } from '../../../config/label'
import type { Outcome } from '../../../core/outcome'
import type { GuardedFetch } from '../../../network/guardedFetch'

export { label, type Label } from '../../../config/label'
export type { Outcome } from '../../../core/outcome'
export { type FetchAnswer, type GuardedFetch, jsonOf, textOf } from '../../../network/guardedFetch'

/** Languages content exists in. */
export const languages = ['en', 'fr'] as const
/** One of {@link languages}. */
export type Language = (typeof languages)[number]

/** What is announced, in one language, as it was when it became public. */
export type Content = {
  title: string
  /** One or two sentences; null when the document has none. */
  excerpt: string | null
  /** Absolute address of the page. */
  url: string
  /** Names of tags as people read them, spaces and all; a channel makes hashtags of them. */
  tags: string[]
  image: { url: string; alt: string } | null
}

/** One announcement for one account: its content in the account's language, or in the other where that is missing. */
export type Announcement = {
  /** `posts:12:published`: the same for all accounts. */
  key: string
  source: { collection: string; id: string }
  language: Language
  content: Content
  /** ISO 8601: when it was announced. */
  announcedAt: string
}

/** Pure composing: the message in the network's shape, or why there can be none. */
export type Composed<Draft> =
  { kind: 'draft'; draft: Draft; text: string } | { kind: 'refused'; code: string; why: string }

/** How a network counts the length of a text. */
export type TextUnit = 'graphemes' | 'bytes' | 'weighted'

/** What a channel can do, as data: generic code and the contract suite branch on this, never on a name. */
export type Capabilities = {
  text: {
    /** Longest text, in `count`; an account may have its own (see `limits`). */
    limit: number
    count: TextUnit
  }
  /**
   * What may happen after an unknown outcome. `native-key`: send again with the same key, the network keeps one;
   * `lookup`: ask the network by `find`, then send if it has none; `none`: a person decides.
   */
  repeat: 'native-key' | 'lookup' | 'none'
  /**
   * Milliseconds for which the network remembers a key, counted from the first uncertain attempt; after that a
   * person decides. Only with `native-key`. Absent: for ever.
   */
  repeatWindowMs?: number
  /** Does the account hold a session that is opened, kept and renewed (`openSession`)? */
  session: boolean
  /** Do limits differ from account to account (`askLimits`)? */
  limits: boolean
}

/** A field of the account's form in the admin; its place in the document is `settings.<kind>.<name>`. */
export type FormField = {
  name: string
  label: Label
  hint?: Label
  placeholder?: string
  /** Values to choose from; a free text without. */
  choices?: readonly { value: string; label: Label }[]
}

/** The account's own limits, as its server told them; plain JSON. */
export type Limits = { [name: string]: number }

/** What an attempt may use: nothing here reaches a database, and all of it can be replaced in a test. */
export type AccountContext<Settings, Credentials> = {
  settings: Settings
  credentials: Credentials
  /** Ends with the deadline of the attempt. */
  fetch: GuardedFetch
  now: () => Date
}

/** {@link AccountContext} with the account's session, for everything but opening one. */
export type ChannelContext<Settings, Credentials, Session> = AccountContext<Settings, Credentials> & {
  /**
   * The account's session, opened or renewed under one lease for all workers when need be.
   *
   * @param stale - the session that the network has just refused: renew it, unless somebody has already.
   */
  session(stale?: Session): Promise<Opened<Session>>
}

/** A session, or why there is none. */
export type Opened<Session> =
  | { kind: 'open'; session: Session; /** ISO 8601 */ expiresAt: string }
  | Extract<Outcome, { kind: 'later' | 'reauthorize' }>

/** "Who am I?" */
export type Health =
  /** `account`: how the network calls the account, for people. */
  | { kind: 'healthy'; account: string; limits?: Limits }
  | { kind: 'reauthorize'; why: string }
  | { kind: 'unreachable'; why: string }

/** What the network says about an earlier attempt. */
export type Found =
  | Extract<Outcome, { kind: 'published' }>
  | { kind: 'absent' }
  | Extract<Outcome, { kind: 'later' | 'reauthorize' }>

/**
 * One network. It *returns* what the network answered and throws only for our own bugs. Adding one is a folder
 * beside this file and a line in `registry.ts`; `tests/contracts/channel.ts` then says what is missing.
 *
 * Methods, not function properties: a registry holds channels of different settings, and what they receive has
 * passed their own schemas.
 */
export type Channel<Settings = unknown, Credentials = unknown, Session = unknown, Draft = unknown> = {
  /** The network's name, for people. */
  name: string
  capabilities: Capabilities
  /** Parses what the form gave; its defaults make a field optional. Messages must not repeat the value. */
  settings: ZodType<Settings>
  /** Like `settings`, for what is written and never read back. */
  credentials: ZodType<Credentials>
  form: { settings: readonly FormField[]; credentials: readonly FormField[] }
  /** A key for a delivery, chosen and stored before its first attempt, and the same for all of them. */
  newKey(args: { now: Date; random: () => number }): string
  /** Pure. Never over the limit: shortens, or refuses. */
  compose(announcement: Announcement, settings: Settings, limits: Limits | null): Composed<Draft>
  publish(
    args: { key: string; draft: Draft },
    context: ChannelContext<Settings, Credentials, Session>,
  ): Promise<Outcome>
  check(args: { key: string }, context: ChannelContext<Settings, Credentials, Session>): Promise<Health>
  /** Present exactly when `repeat` is `lookup`. */
  find?(args: { key: string }, context: ChannelContext<Settings, Credentials, Session>): Promise<Found>
  /** Present exactly when `session` is true. Renews `previous`, or logs in. */
  openSession?(
    args: { previous: Session | null },
    context: AccountContext<Settings, Credentials>,
  ): Promise<Opened<Session>>
  /** Present exactly when `limits` is true; null when the server does not tell. */
  askLimits?(context: AccountContext<Settings, Credentials>): Promise<Limits | null>
}
