import type { Payload, PayloadRequest, Where } from 'payload'
import type { Json } from '../../core/emit'
import { type slugs } from '../../slugs'
import type { Content, Language, Limits, Sent, Voice } from './channels/channel'
import type { AfterwardsState, CorrectionRule, NetworkAct } from './afterwards/words'
import type { DeliveryStatus } from './lifecycle'
import type { Slot } from './when/slots'

/** A document's id: a number on SQLite, a string on MongoDB. */
export type Id = number | string

/** A channel as stored, secrets included: never leaves this slice. */
export type ChannelRow = {
  id: Id
  name: string
  kind: string
  language: Language
  ownLanguageOnly?: boolean | null
  enabled?: boolean | null
  status: 'unchecked' | 'healthy' | 'unreachable' | 'reauthorize'
  settings?: Record<string, Record<string, unknown> | null> | null
  voice?: { [Name in keyof Voice]?: Voice[Name] | null } | null
  limits?: Limits | null
  sealed?: string | null
  session?: string | null
  /** How the network calls the account, for people. */
  account?: string | null
  /** The network's lasting name of the account; known of those that were connected on its pages. */
  remoteId?: string | null
  /** The rights that were given; null where the network does not tell. */
  scopes?: readonly string[] | null
  /** ISO 8601: when it was connected on its network's pages. */
  connectedAt?: string | null
  /** ISO 8601: when what it logs in with ends, unless it is renewed before. */
  endsAt?: string | null
  /** ISO 8601: when the worker renews its session, used or not. */
  renewAt?: string | null
  statusText?: string | null
  checkedAt?: string | null
  /** ISO 8601: since when a person has it wait. */
  pausedAt?: string | null
  /** ISO 8601: its network has had enough of it until then. */
  waitsUntil?: string | null
  /** ISO 8601: what is left of its allowance until then is for publishing. */
  looksAfter?: string | null
  /** What is said to it comes into the inbox. */
  listens?: boolean | null
  showsResponses?: boolean | null
  /** How far was heard, in the network's words. */
  heardTo?: string | null
  /** When what nobody chose a time for goes out. */
  pace?: 'atOnce' | 'queue' | null
  timeZone?: string | null
  slots?: Slot[] | null
  tracking?: { utm?: boolean | null; campaign?: string | null; counted?: boolean | null } | null
  quietFrom?: string | null
  quietTo?: string | null
  /** US dollars a month, where the network asks for money. */
  monthlyBudget?: number | null
  /** What it does about its posts when what they tell of changes. */
  corrections?: { changed?: CorrectionRule | null; cancelled?: CorrectionRule | null } | null
}

/** An announcement as stored. */
export type AnnouncementRow = {
  id: Id
  key: string
  source: { collection: string; document: string }
  content: Partial<Record<Language, Content>>
  about?: Json
  /** The announcement that this one changes; null for the first. */
  of?: Id | null
  createdAt: string
}

/** A delivery as stored. */
export type DeliveryRow = {
  id: Id
  announcement: Id
  channel: Id
  status: DeliveryStatus
  key: string
  attempts?: number | null
  roundStart?: number | null
  nextAttemptAt?: string | null
  uncertainSince?: string | null
  scheduledAt?: string | null
  url?: string | null
  /** The post's id at the network. */
  remoteId?: string | null
  /** ISO 8601: when it came to rest; of one that is published, its receipt. */
  settledAt?: string | null
  /** Of a message of several posts: those that are out. */
  parts?: readonly Sent[] | null
  progress?: string | null
  /** What holds it; with `held` alone. */
  heldFor?: StopKind | null
  /** The crisis stop during which a person let it go all the same. */
  clearedFor?: string | null
  /** What an editor wrote for it, as it was when it began to be sent. */
  words?: string | null
  /** Of an answer: what it stands below, the first post of the conversation first. */
  below?: readonly Sent[] | null
  /** US dollars that its posts have cost. */
  cost?: number | null
  /** @default publish */
  act?: NetworkAct | null
  /** The delivery whose post it changes; with every act but `publish`. */
  of?: Id | null
  /** What became of its post after it went out. */
  afterwards?: AfterwardsState | null
  /** The print of what a person decided not to tell of. */
  left?: string | null
  title?: string | null
  lastError?: string | null
}

/** A short address as stored. */
export type LinkRow = { id: Id; code: string; path: string; delivery: Id; clicks: number }

/** What can hold everything: the crisis switch, for all; a pause, for one channel. */
export const stopKinds = ['crisis', 'pause'] as const
/** One of {@link stopKinds}. */
export type StopKind = (typeof stopKinds)[number]

/** What an editor wrote of a document for a channel, as stored. */
export type WordingRow = { id: Id; key: string; channel: Id; words: string }

/** A time of crisis as stored. */
export type StopRow = {
  id: Id
  /** `on` while it lasts. */
  state: string
  startedAt: string
  endedAt?: string | null
  reason: string
}

/** What is said again on a channel, as stored. */
export type EvergreenRow = {
  id: Id
  key: string
  title: string
  source: { collection: string; document: string }
  channel: Id
  /** Days of rest between two times. */
  days: number
  /** How often at most, since it was first set. */
  times: number
  made?: number | null
  /** ISO 8601: not before; null: it is over. */
  nextAt?: string | null
  setBy?: Id | null
}

/** An app as stored. */
export type AppRow = { id: Id; kind: string; key: string; sealed: string }

type Shapes = {
  [slugs.networkApps]: AppRow
  [slugs.channels]: ChannelRow
  [slugs.announcements]: AnnouncementRow
  [slugs.deliveries]: DeliveryRow
  [slugs.publishingStops]: StopRow
  [slugs.channelWordings]: WordingRow
  [slugs.evergreenPosts]: EvergreenRow
}

/**
 * One document by id, or null. By the adapter: the slice reads its own rows, whoever's request it works for.
 *
 * @param args.req - joins its transaction.
 */
export const findRow = <Slug extends keyof Shapes>(args: {
  payload: Payload
  collection: Slug
  id: Id
  req?: PayloadRequest
}): Promise<Shapes[Slug] | null> => {
  const { payload, collection, id, req } = args
  return payload.db.findOne<Shapes[Slug]>({
    collection,
    where: { id: { equals: id } },
    ...(req ? { req } : {}),
  })
}

/** All documents that match, oldest first. */
export const findRows = async <Slug extends keyof Shapes>(args: {
  payload: Payload
  collection: Slug
  where: Where
  req?: PayloadRequest
}): Promise<Shapes[Slug][]> => {
  const { payload, collection, where, req } = args
  const { docs } = await payload.db.find<Shapes[Slug]>({
    collection,
    where,
    sort: 'id',
    pagination: false,
    limit: 0,
    ...(req ? { req } : {}),
  })
  return docs
}
