import type { Payload } from 'payload'
import type { Json } from '../../core/emit'
import { defaultRetryPolicy, type RetryPolicy } from '../../core/retry'
import type { GuardedFetch } from '../../network/guardedFetch'
import { createGuardedMail, type GuardedMail } from '../../network/guardedMail'
import type { Content, HeardItem, Language, Sent } from './channels/channel'
import { type ChannelRegistry, registry } from './channels/registry'
import type { ChannelRow } from './rows'

/** A document of a source, as Payload answers it; the mapper narrows before use. */
export type SourceDocument = Readonly<Record<string, unknown>>

/** A collection whose documents are announced. */
export type Source = {
  /** May everybody read this document? Pure: the hook asks it of the document before and after a save. */
  isPublic: (doc: SourceDocument) => boolean
  /**
   * What to announce, in the language that the document was read in (relations one level deep); null when it has
   * no text in that language. `about` is what `announceOnce` was told; absent when the document itself became public.
   */
  toContent: (doc: SourceDocument, language: Language, about?: Json) => Content | null
  /** Is the document announced by becoming public? Pure. @default always */
  announcesItself?: (doc: SourceDocument) => boolean
  /**
   * Is an announcement still worth sending, beyond the document being public? Pure; asked before each attempt.
   * @default always
   */
  isStillNews?: (doc: SourceDocument, about: Json, now: Date) => boolean
  /**
   * Does each language become public by itself? Then each is announced by itself, when it does; else the document is,
   * once, in every language it has. @default false
   */
  byLanguage?: boolean
}

/** Where what was said to the accounts is kept. */
export type Inbox = {
  /** What was heard lately through an account, to be looked at once more; `below`: of these posts alone, where there are some. */
  known: (args: { payload: Payload; channel: ChannelRow; below: readonly Sent[] }) => Promise<string[]>
  /** Keeps what was heard, each once, however often and by however many it is told. */
  keep: (args: { payload: Payload; channel: ChannelRow; items: readonly HeardItem[] }) => Promise<void>
}

/** What {@link syndication} takes. */
export type SyndicationOptions = {
  /** Whose documents are announced when they become public: source by collection slug. */
  sources: Readonly<Record<string, Source>>
  /** Public origin, without a slash at the end: short links live there. */
  siteURL: string
  /** The way out to the networks. */
  fetch: GuardedFetch
  /** The way out to mail servers of lists. @default public ones, with TLS */
  mail?: GuardedMail
  /**
   * Where a browser finds a page of a network: simulators stand elsewhere. Pure. @default as it is
   */
  pageAt?: (address: string) => string
  /** The hub's secret before, which still opens what was encrypted with it. @default null */
  previousSecret?: string | null
  /** The clock. */
  now: () => Date
  /** In [0, 1): spreads retries, makes keys. */
  random: () => number
  /** Networks by kind. @default every network of the hub */
  channels?: ChannelRegistry
  /** Where what was said to the accounts goes. @default nowhere: nobody listens */
  inbox?: Inbox | null
  /** The bytes of a picture of the hub; null when they cannot be had now. @default asked of its address */
  readPicture?: (url: string) => Promise<Uint8Array | null>
  /** When a failed delivery is tried again. @default 30 s, doubled up to 6 h, 12 attempts: about 25 hours */
  retry?: RetryPolicy
  /** Milliseconds that one attempt may take in all. @default 30000 */
  deadlineMs?: number
}

/** {@link SyndicationOptions} with its defaults filled in. */
export type SyndicationSettings = Required<SyndicationOptions> & {
  /** Milliseconds after which a worker that claimed a delivery is taken to be dead: well beyond the deadline. */
  leaseMs: number
}

const marginMs = 60_000
/** Bytes of a picture that are read: more than the hub lets anybody upload. */
const longestPicture = 32 * 1024 * 1024

/** Fills in the defaults. */
export const resolveOptions = (options: SyndicationOptions): SyndicationSettings => {
  const deadlineMs = options.deadlineMs ?? 30_000
  return {
    channels: registry,
    inbox: null,
    mail: createGuardedMail(),
    readPicture: async (url) => {
      const answer = await options.fetch({ url, maxBytes: longestPicture })
      return answer.kind === 'answered' && answer.status === 200 && !answer.truncated ? answer.body : null
    },
    pageAt: (address) => address,
    previousSecret: null,
    retry: defaultRetryPolicy,
    ...options,
    deadlineMs,
    leaseMs: deadlineMs + marginMs,
  }
}

/** Where the settings live in a configuration, so that operations find those of the Payload they work for. */
export const settingsKey = 'syndication'

/**
 * The settings of a running Payload.
 *
 * @throws Error when the configuration has no syndication.
 */
export const settingsOf = (payload: Payload): SyndicationSettings => {
  const settings = payload.config.custom?.[settingsKey] as SyndicationSettings | undefined
  if (!settings) throw new Error('This configuration has no syndication.')
  return settings
}
