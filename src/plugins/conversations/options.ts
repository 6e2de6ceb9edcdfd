import type { Payload, PayloadRequest } from 'payload'
import type { Json } from '../../core/emit'
import type { Id } from './rows'

/** A post there: its id, and the network's word for it as it was then. */
export type There = { remoteId: string; version?: string }

/** An account as far as this slice knows it. */
export type Account = { id: Id; name: string; kind: string }

/** What was said, or that it is gone, as a network tells it. */
export type Said =
  | {
      kind: 'reply' | 'mention' | 'comment'
      remoteId: string
      below: string | null
      root: There | null
      text: string
      url: string | null
      version?: string
      writer: { id: string; handle: string; name: string; url: string | null }
      at: string
      editedAt: string | null
      isPrivate: boolean
      raw: Json
    }
  | { kind: 'gone'; remoteId: string }

/** What {@link conversations} takes. */
export type ConversationsOptions = {
  now: () => Date
  /** Documents under which answers of networks can be shown: collection slugs. */
  under: readonly string[]
  /** Names of networks, by kind. */
  networks: (payload: Payload) => Readonly<Record<string, string>>
  /** Sends an answer through an account; the same key twice sends once. Answers the delivery. */
  answer: (args: {
    req: PayloadRequest
    channel: Id
    source: { collection: string; document: string }
    to: There
    root: There | null
    text: string
    key: string
  }) => Promise<Id>
  /** Is what is judged by nobody approved? Without moderation nothing is shown. */
  isModerated: boolean
  /** Days that a network's own words are kept. @default 90 */
  keepRawDays?: number
  /** Days that messages are kept which are done, and shown nowhere. @default 365 */
  keepDays?: number
}

/** {@link ConversationsOptions} with its defaults filled in. */
export type ConversationsSettings = Required<ConversationsOptions>

/** Fills in the defaults. Pure. */
export const resolveOptions = (options: ConversationsOptions): ConversationsSettings => ({
  keepRawDays: 90,
  keepDays: 365,
  ...options,
})
