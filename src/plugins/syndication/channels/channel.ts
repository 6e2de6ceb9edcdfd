import type { ZodType } from 'zod'
import type { Label } from '../../../config/label'
import type { Json } from '../../../core/emit'
import type { Outcome } from '../../../core/outcome'
import type { GuardedFetch } from '../../../network/guardedFetch'
import type { GuardedMail } from '../../../network/guardedMail'
import type { Connect } from './connect'

export { label, type Label } from '../../../config/label'
export type { Outcome } from '../../../core/outcome'
export type { Connect } from './connect'
export { type FetchAnswer, type GuardedFetch, jsonOf, textOf } from '../../../network/guardedFetch'
export type { GuardedMail, MailAnswer, OutboundMail } from '../../../network/guardedMail'

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
  image: Picture | null
  /** Of what has a date, as an event has. */
  when?: When
  /** A video file that goes out by itself, on networks of videos. */
  video?: Video | null
  /**
   * What an editor wrote for this account, instead of title and excerpt. It goes out as it stands, never shortened; a
   * line of three hyphens begins the next post.
   */
  words?: string
  /** Stands below the post, last, as it is: a correction. Only where the network lets something stand there. */
  comment?: string
  /** When and where, of an event: what readers have to know when it changes. */
  event?: EventFacts
}

/** When and where an event takes place. */
export type EventFacts = {
  /** ISO 8601 */
  startsAt: string
  /** The same in words, in the zone of the event. */
  when: string
  /** Empty: none is named. */
  place: string
  cancelled: boolean
}

/** A video file of what is announced. */
export type Video = {
  /** Absolute address; its server answers requests for ranges. */
  url: string
  /** The media type. */
  type: string
}

/** When something takes place. */
export type When = {
  /** ISO 8601. */
  startsAt: string
  /** ISO 8601; null when nobody says. */
  endsAt: string | null
  /** IANA. */
  timeZone: string
}

/** A picture of what is announced. What only its address and words are known of goes out as it is. */
export type Picture = {
  /** Absolute address of the whole picture. */
  url: string
  alt: string
  /** What every crop keeps, in percent from the left and from the top. @default the middle */
  focus?: { x: number; y: number }
  /** The media type; absent: a picture of some kind. */
  type?: string
  /** Pixels. */
  width?: number
  height?: number
  /** Crops that have an address of their own, for networks that fetch pictures themselves. */
  crops?: readonly { url: string; type: string; width: number; height: number }[]
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

/** How an account speaks; set by its manager. */
export type Voice = {
  hashtags: boolean
  /** Where the link stands: in the text, below the post in a reply or comment of its own, or nowhere. */
  link: 'text' | 'reply' | 'none'
  /** Sends the picture along, where the network can take it; otherwise the card of the link shows one. */
  picture: boolean
  /** Goes on in replies where a text is too long, instead of shortening it. */
  thread: boolean
  /** Ends each part of a thread by its number. */
  numbered: boolean
}

/** How an account speaks that was told nothing. */
export const plainVoice: Voice = {
  hashtags: true,
  link: 'text',
  picture: false,
  thread: false,
  numbered: false,
}

/** One post of a message: what is sent, and its text as people read it. */
export type Part<Draft> = {
  draft: Draft
  text: string
  /** What stands above the text, on networks whose posts have a title; not counted in the length of the text. */
  title?: string
}

/**
 * A post that is out. `url` is the permalink the network gave; `version`: its word for the post as it was then, where an
 * answer has to name it (Bluesky's `cid`).
 */
export type Sent = { remoteId: string; url?: string; version?: string }

/** Pure composing: the message in the network's shape, first post first, or why there can be none. */
export type Composed<Draft> =
  { kind: 'draft'; parts: readonly [Part<Draft>, ...Part<Draft>[]] } | Extract<Outcome, { kind: 'refused' }>

/** How a network counts the length of a text. `units`: UTF-16; `weighted`: by a rule of its own. */
export type TextUnit = 'graphemes' | 'units' | 'bytes' | 'weighted'

/** What a network takes of a picture; `preparePicture` makes it fit, or says why it cannot. */
export type PictureRule = {
  /** `bytes`: we send it; `address`: the network fetches it, so it must be public. */
  by: 'bytes' | 'address'
  /** A network of pictures takes no post without one. */
  needed: boolean
  /** Media types it takes, the one to write first. */
  types: readonly ('image/jpeg' | 'image/png' | 'image/webp')[]
  maxBytes: number
  /** Pixels of the longer side. */
  maxSide: number
  /** Width by height: what is wider or taller is cropped around the focal point. */
  ratio?: { min: number; max: number }
  /** Characters of its description; null: the network has none. */
  alt: number | null
}

/** What a network takes of a video. */
export type VideoRule = {
  /** A network of videos takes no post without one. */
  needed: boolean
  types: readonly string[]
  maxBytes: number
}

/** A video that is read piece by piece: it may be larger than memory. */
export type OpenedVideo = {
  kind: 'video'
  bytes: number
  type: string
  /** The bytes from a place on; null when they cannot be had now. */
  read(from: number, length: number): Promise<Uint8Array | null>
}

/** A picture as a network takes it. */
export type Prepared = { kind: 'picture'; url: string; bytes: Uint8Array; type: string; alt: string }

/**
 * What networks count of a post, by one name each. `impressions`: how often it was shown (views); `reach`: to how many
 * people; `reposts`: shared as it is; `quotes`: shared with words; `clicks`: on anything in it.
 */
export const countNames = [
  'impressions',
  'reach',
  'likes',
  'reposts',
  'quotes',
  'replies',
  'clicks',
  'saves',
] as const
/** One of {@link countNames}. */
export type CountName = (typeof countNames)[number]
/** What a network told. A name that is absent was not told, which is not 0. */
export type Counts = { readonly [Name in CountName]?: number }

/** What a network says of how a post does. `raw`: its own words, without secrets. */
export type Measured =
  | { kind: 'measured'; counts: Counts; raw: Json }
  /** The post is not there any more. */
  | { kind: 'gone' }
  | Extract<Outcome, { kind: 'later' | 'reauthorize' }>

/** Somebody who wrote on a network; names as they are there. */
export type Writer = { id: string; handle: string; name: string; url: string | null }

/** What somebody said to an account there, or that it is gone. */
export type HeardItem =
  | {
      kind: 'reply' | 'mention' | 'comment'
      remoteId: string
      /** What it stands below, of ours or of others; null: nothing. */
      below: string | null
      /** The first post of its conversation, where the network names it. */
      root: Sent | null
      /** Plain text. */
      text: string
      url: string | null
      version?: string
      writer: Writer
      /** ISO 8601. */
      at: string
      /** ISO 8601; null: never changed. */
      editedAt: string | null
      /** Said to the account alone, or to followers: shown to nobody else. */
      isPrivate: boolean
      /** The network's own words. */
      raw: Json
    }
  | { kind: 'gone'; remoteId: string }

/** What was said since the last time. `cursor`: where to go on, in the network's words. */
export type Heard =
  | { kind: 'heard'; items: readonly HeardItem[]; cursor: string | null }
  | Extract<Outcome, { kind: 'later' | 'reauthorize' }>

/** A request of a network to the hub, as it came. */
export type HookRequest = {
  method: 'GET' | 'POST'
  query: URLSearchParams
  headers: Headers
  /** The very bytes: signatures are over these. */
  body: Uint8Array
}

/** What a request of a network is: refused, answered at once (a handshake), or something that was said. */
export type HookVerdict =
  | { kind: 'refused'; why: 'SIGNATURE' | 'STALE' | 'SHAPE' }
  | { kind: 'answer'; body: string; type: 'text/plain' | 'application/json' }
  | {
      kind: 'heard'
      items: readonly HeardItem[]
      /** The same for a repetition, and for nothing else. */
      key: string
      /** A network that signs the time never sends the same bytes twice: who does, replays. */
      isStamped: boolean
    }

/** What a channel can do, as data: generic code and the contract suite branch on this, never on a name. */
export type Capabilities = {
  text: {
    /** Longest text, in `count`; an account may have its own (see `limits`). */
    limit: number
    count: TextUnit
    /** Characters of the title, on networks whose posts have one. */
    title?: number
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
  /**
   * What can stand below a post: a `reply`, which can have one below itself, so that a text goes on; a `comment`, which
   * can hold a link; or `none`.
   */
  below: 'reply' | 'comment' | 'none'
  /** Absent: takes no picture of its own. */
  picture?: PictureRule
  /** Absent: takes no video. */
  video?: VideoRule
  /** Does the account hold a session that is opened, kept and renewed (`openSession`)? */
  session: boolean
  /**
   * Milliseconds after which what the account logs in with is renewed by the worker, used or not: it would end unused.
   * Only with `session`. Absent: it can wait for its next use.
   */
  keepAliveMs?: number
  /** Do limits differ from account to account (`askLimits`)? */
  limits: boolean
  /** What the network may tell of a post (`measure`); an account may be told less. Absent: nothing. */
  measures?: readonly CountName[]
  /** What `hear` asks: the account's notifications, or what stands below each of some posts. Absent: it cannot be asked. */
  hears?: 'account' | 'posts'
  /** Can what others said be answered (`publish` with their post before it)? @default false */
  answers?: boolean
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
  /** Hands a mail to a server; ends with the deadline of the attempt. */
  mail: GuardedMail
  now: () => Date
  /** Waits, for a network that takes its time with an upload; ends with the deadline of the attempt. */
  wait(milliseconds: number): Promise<void>
  /** Makes a picture what the network's rule asks for: read, cropped, described. Nothing leaves by it. */
  picture(picture: Picture): Promise<Prepared | Extract<Outcome, { kind: 'later' | 'refused' }>>
  /** Opens a video, or says why it cannot go out. */
  video(video: Video): Promise<OpenedVideo | Extract<Outcome, { kind: 'later' | 'refused' }>>
  /** How far the upload of a delivery has come, by its key: kept between attempts, encrypted. */
  progress: Progress
}

/** A note of one delivery to its next attempt. */
export type Progress = {
  read(key: string): Promise<string | null>
  write(key: string, value: string): Promise<void>
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
  | {
      kind: 'open'
      session: Session
      /** ISO 8601: from then on it is renewed before it is used. */
      expiresAt: string
      /** ISO 8601: when it ends for good unless it is renewed before; absent: the network does not say. */
      endsAt?: string
    }
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
  /** Connects an account on the network's own pages; absent where there are none. */
  connect?: Connect<Settings, Credentials>
  /** A key for a delivery, chosen and stored before its first attempt, and the same for all of them. */
  newKey(args: { now: Date; random: () => number }): string
  /** The key of a later part, of which there are some where `below` is `reply`. @default the key, `-`, its place */
  partKey?(key: string, place: number): string
  /** Capabilities of an account whose server told its limits, where they differ. Pure. */
  capabilitiesAt?(limits: Limits): Capabilities
  /** Pure. Never over the limit: shortens, goes on in further parts, or refuses. */
  compose(
    announcement: Announcement,
    voice: Voice,
    settings: Settings,
    limits: Limits | null,
  ): Composed<Draft>
  /** The length of a text as the network counts it. Pure. @default by what `capabilities` say is counted */
  lengthOf?(text: string, limits: Limits | null): number
  /** US dollars that the network asks for a post. Pure. @default nothing */
  costOf?(text: string): number
  /** Sends one part. `after`: the parts that are out, in order; this one goes below the last of them. */
  publish(
    args: { key: string; draft: Draft; after: readonly Sent[] },
    context: ChannelContext<Settings, Credentials, Session>,
  ): Promise<Outcome>
  check(args: { key: string }, context: ChannelContext<Settings, Credentials, Session>): Promise<Health>
  /** Present when `repeat` is `lookup`, for some account at least. `since`: when the first uncertain attempt began. */
  find?(
    args: { key: string; draft: Draft; after: readonly Sent[]; since: Date },
    context: ChannelContext<Settings, Credentials, Session>,
  ): Promise<Found>
  /** Changes a post that is out; absent where the network has no way to. */
  edit?(
    args: { sent: Sent; draft: Draft },
    context: ChannelContext<Settings, Credentials, Session>,
  ): Promise<Outcome>
  /** Takes a post back; one that is gone already counts as taken back. Absent where the network has no way to. */
  remove?(args: { sent: Sent }, context: ChannelContext<Settings, Credentials, Session>): Promise<Outcome>
  /** Asks how a post does; present exactly when `measures` is there. `since`: when it went out. */
  measure?(
    args: { sent: Sent; since: Date },
    context: ChannelContext<Settings, Credentials, Session>,
  ): Promise<Measured>
  /**
   * Asks what was said to the account; present exactly when `hears` is there.
   *
   * @param args.posts - with `posts`: those to look below.
   * @param args.known - what was heard lately and may have been changed or taken back since.
   */
  hear?(
    args: { cursor: string | null; posts: readonly Sent[]; known: readonly string[] },
    context: ChannelContext<Settings, Credentials, Session>,
  ): Promise<Heard>
  /**
   * Judges a request of the network to the hub. Pure.
   *
   * @param args.verifyToken - what a handshake of Meta's has to name.
   */
  hook?(
    request: HookRequest,
    args: { settings: Settings; credentials: Credentials; now: Date; verifyToken: string },
  ): HookVerdict
  /** Present exactly when `session` is true. Renews `previous`, or logs in. */
  openSession?(
    args: { previous: Session | null },
    context: AccountContext<Settings, Credentials>,
  ): Promise<Opened<Session>>
  /** Present exactly when `limits` is true; null when the server does not tell. */
  askLimits?(context: AccountContext<Settings, Credentials>): Promise<Limits | null>
}

/** What an account can do. */
export const capabilitiesOf = (channel: Channel, limits: Limits | null): Capabilities =>
  (limits && channel.capabilitiesAt?.(limits)) ?? channel.capabilities
