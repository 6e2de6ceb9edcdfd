import type { Payload, PayloadRequest } from 'payload'
import { defaultRetryPolicy, type RetryPolicy } from '../../core/retry'
import type { GuardedFetch } from '../../network/guardedFetch'

/** A collection whose documents stand in feeds. */
export type FeedSource = {
  /** Pure: does this save change what the feeds say? */
  isNews: (args: { doc: Readonly<Record<string, unknown>> }) => boolean
  /** Absolute addresses of the feeds that carry a document now. */
  feedsOf: (payload: Payload, id: number | string) => Promise<readonly string[]>
}

/** What {@link webSub} takes. */
export type WebSubOptions = {
  /** By the slug of the collection; one that the hub does without is passed over. */
  sources: Readonly<Record<string, FeedSource>>
  /** Address of the WebSub hub that the feeds name now; null: none. */
  hubOf: (req: PayloadRequest) => Promise<string | null>
  fetch: GuardedFetch
  now: () => Date
  /** In [0, 1), spreads retries. */
  random: () => number
  /** When a ping that failed is tried again. @default 30 s, doubled up to 6 h, 12 attempts: about 25 hours */
  retry?: RetryPolicy
  /** Milliseconds until the hub's answer must be here. @default 20 000 */
  deadlineMs?: number
  /** Days after which pings that arrived are deleted. @default 30 */
  keepDoneForDays?: number
}

/** {@link WebSubOptions} with its defaults filled in. */
export type WebSubSettings = Required<WebSubOptions>

/** Fills in the defaults. */
export const resolveOptions = (options: WebSubOptions): WebSubSettings => ({
  retry: defaultRetryPolicy,
  deadlineMs: 20_000,
  keepDoneForDays: 30,
  ...options,
})
