import type { Payload, PayloadRequest } from 'payload'
import type { ZodType } from 'zod'
import type { Json } from '../../core/emit'
import type { RetryPolicy } from '../../core/retry'

/** Handles one message, inside the transaction that also marks it done: its writes happen once, or not at all. */
export type Consumer = (message: {
  id: number | string
  topic: string
  payload: { [key: string]: Json }
  /** ISO moment at which it was written, by the clock of the database's rows (`createdAt`); a retry keeps it. */
  emittedAt: string
  /** Pass it on to every read and write: it carries the transaction. */
  req: PayloadRequest
}) => Promise<void>

/** What {@link outbox} takes. */
export type OutboxOptions = {
  /** Who is told what, by topic. */
  consumers: Record<string, readonly Consumer[]>
  /**
   * The shape of each topic's payload, as the emitting slices' `topics.ts` declare it; checked at emit and again at
   * drain, because a message may have been written by an older version. A declared topic may be without consumers.
   * @default {}
   */
  topics?: Record<string, ZodType>
  /** The clock. */
  now: () => Date
  /** In [0, 1), spreads retries. */
  random: () => number
  /** When a message whose consumer threw is tried again. @default 10 s, doubled up to 1 h, 8 attempts: about 40 minutes */
  retry?: RetryPolicy
  /**
   * Milliseconds after which a worker that claimed a message is taken to be dead.
   * @default 60000, twice what the database's write queue lets anybody wait
   */
  leaseMs?: number
  /** Days after which messages that are done are deleted. @default 30 */
  keepDoneForDays?: number
}

/** {@link OutboxOptions} with its defaults filled in. */
export type OutboxSettings = Required<OutboxOptions>

/** Fills in the defaults. */
export const resolveOptions = (options: OutboxOptions): OutboxSettings => ({
  topics: {},
  retry: { base: 10_000, max: 3_600_000, attempts: 8 },
  leaseMs: 60_000,
  keepDoneForDays: 30,
  ...options,
})

/** Where the settings live in a configuration, so that `emit` and `drain` find those of the Payload they work for. */
export const settingsKey = 'outbox'

/**
 * The settings of the outbox of a running Payload.
 *
 * @throws Error when the configuration has no outbox.
 */
export const settingsOf = (payload: Payload): OutboxSettings => {
  const settings = payload.config.custom?.[settingsKey] as OutboxSettings | undefined
  if (!settings) throw new Error('This configuration has no outbox.')
  return settings
}

/** Why a message cannot be consumed as it is, however often it is tried; null when it can. */
export const faultOf = (
  settings: OutboxSettings,
  message: { topic: string; payload: unknown },
): string | null => {
  const { topic, payload } = message
  const isKnown = Object.hasOwn(settings.topics, topic) || Object.hasOwn(settings.consumers, topic)
  if (!isKnown) return `Nobody declared or consumes the topic "${topic}": name it in the outbox’s options.`
  const checked = settings.topics[topic]?.safeParse(payload)
  if (!checked || checked.success) return null
  const faults = checked.error.issues.map(({ path, message }) => `${path.join('.') || 'payload'}: ${message}`)
  return `The payload of "${topic}" is not as declared: ${faults.join('; ')}.`
}
