import type { Payload } from 'payload'
import { nextAttemptAt } from '../../core/retry'
import { inTransaction } from '../../database/inTransaction'
import { type FetchAnswer, textOf } from '../../network/guardedFetch'
import { slugs } from '../../slugs'
import { settleAttempt, workThrough } from '../outbox'
import type { PingState } from './collections'
import type { WebSubSettings } from './options'

type Ping = { id: number | string; hub: string; feeds: string[] }

/** What came of one try. */
type Ending =
  { kind: 'delivered' } | { kind: 'later'; why: string; at?: Date } | { kind: 'refused'; why: string }

/**
 * Tells the hub which feeds changed. Claim, request and outcome are three steps, none inside a transaction of another.
 * A worker that is killed between request and outcome tells it again: a hub that looks twice finds nothing new.
 *
 * @returns how many pings were tried.
 */
export const sendPings = (args: {
  payload: Payload
  settings: WebSubSettings
  signal: AbortSignal
  batch: number
}): Promise<number> => {
  const { payload, settings, signal, batch } = args
  const { now, deadlineMs, fetch } = settings
  return workThrough<Ping>({
    payload,
    collection: slugs.feedPings,
    attempts: slugs.feedPingAttempts,
    field: 'ping',
    due: {
      and: [
        { status: { in: ['pending', 'retrying'] } },
        { nextAttemptAt: { less_than_equal: now().toISOString() } },
      ],
    },
    // Nobody else takes a ping that may still be on its way.
    leaseMs: 3 * deadlineMs,
    now,
    signal,
    batch,
    handle: async (ping, claim) => {
      // The publisher's side as every hub keeps it (PubSubHubbub 0.4, 7.1); WebSub leaves it open.
      const body = new URLSearchParams([
        ['hub.mode', 'publish'],
        ...ping.feeds.map((feed): [string, string] => ['hub.url', feed]),
      ]).toString()
      const answer = await fetch({
        url: ping.hub,
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body,
        timeoutMs: deadlineMs,
        signal,
      })
      await settle({ payload, settings, ping, claim, ending: endingOf(answer, now()) })
    },
  })
}

/** Pure: what an answer means. A ping does no harm twice, so whatever is uncertain is tried again. */
export const endingOf = (answer: FetchAnswer, now: Date): Ending => {
  if (answer.kind !== 'answered') return { kind: 'later', why: answer.why }
  const { status, headers } = answer
  if (status >= 200 && status < 300) return { kind: 'delivered' }
  const why = `${status} ${textOf(answer).replace(/\s+/g, ' ').slice(0, 200)}`.trim()
  if (status < 500 && status !== 408 && status !== 429) return { kind: 'refused', why }
  const seconds = Number(headers.get('retry-after') ?? NaN)
  return { kind: 'later', why, ...(seconds > 0 ? { at: new Date(now.getTime() + seconds * 1000) } : {}) }
}

const settle = async (args: {
  payload: Payload
  settings: WebSubSettings
  ping: Ping
  claim: { id: number | string; number: number }
  ending: Ending
}): Promise<void> => {
  const { payload, settings, ping, claim, ending } = args
  const now = settings.now()
  const retryAt =
    ending.kind === 'later'
      ? nextAttemptAt({
          policy: settings.retry,
          attempt: claim.number,
          now,
          ...(ending.at ? { notBefore: ending.at } : {}),
          random: settings.random(),
        })
      : null
  const status: PingState = ending.kind === 'later' ? (retryAt ? 'retrying' : 'exhausted') : ending.kind
  const error = ending.kind === 'delivered' ? null : ending.why
  await inTransaction({ payload }, async (req) => {
    await payload.db.updateOne({
      collection: slugs.feedPings,
      id: ping.id,
      data: {
        status,
        attempts: claim.number,
        error,
        ...(retryAt ? { nextAttemptAt: retryAt.toISOString() } : {}),
      },
      req,
      returning: false,
    })
    await settleAttempt({
      payload,
      attempts: slugs.feedPingAttempts,
      attempt: claim.id,
      outcome: { kind: ending.kind, ...(error === null ? {} : { why: error }) },
      now,
      req,
    })
  })
}
