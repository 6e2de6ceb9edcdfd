import type { Access, CollectionConfig, CollectionSlug, Field, Payload, PayloadRequest } from 'payload'
import { nobody } from '../../access'
import { type Label, label } from '../../config/label'
import { type Personal, personal } from '../../config/personal'
import type { WorkerTask } from '../../config/tasks'
import type { Json } from '../../core/emit'
import { nextAttemptAt, type RetryPolicy } from '../../core/retry'
import { daysBefore, deleteOld } from '../../database/deleteOld'
import { inTransaction } from '../../database/inTransaction'
import { type FetchAnswer, textOf } from '../../network/guardedFetch'
import { attemptsCollection, settleAttempt } from './attempts'
import { ringAfterCommit } from './bell'
import { workThrough } from './workThrough'

/** Requests to somebody else's server that harm nobody when they come twice: where they and their attempts are kept. */
export type Calls = {
  /** Slug of the collection of calls. */
  collection: CollectionSlug
  /** Slug of their attempts, and its relationship to the call. */
  attempts: CollectionSlug
  field: string
}

/** States of a call, and what the admin calls them. */
const states = {
  pending: label('Waiting', 'En attente'),
  retrying: label('To be tried again', 'À réessayer'),
  delivered: label('Arrived', 'Arrivé'),
  refused: label('Refused', 'Refusé'),
  exhausted: label('Given up', 'Abandonné'),
} as const
type CallState = keyof typeof states

/**
 * The collection of the calls, which says what is called and how it ended, and that of their attempts.
 *
 * @param args.fields - what a call of this kind says; the first is its column in the list.
 */
export const callCollections = (
  calls: Calls,
  args: {
    labels: Record<'call' | 'attempt', { singular: Label; plural: Label }>
    group: Label
    personal: Personal
    read: Access
    fields: readonly [Field & { name: string }, ...Field[]]
  },
): [CollectionConfig, CollectionConfig] => [
  {
    slug: calls.collection,
    custom: personal(args.personal),
    labels: args.labels.call,
    lockDocuments: false,
    admin: {
      group: args.group,
      defaultColumns: [args.fields[0].name, 'status', 'attempts', 'error', 'createdAt'],
    },
    access: { read: args.read, create: nobody, update: nobody, delete: nobody },
    fields: [
      ...args.fields,
      {
        name: 'status',
        type: 'select',
        required: true,
        defaultValue: 'pending',
        index: true,
        label: label('State', 'État'),
        options: Object.entries(states).map(([value, words]) => ({ value, label: words })),
      },
      { name: 'attempts', type: 'number', defaultValue: 0, label: label('Attempts', 'Essais') },
      { name: 'error', type: 'text', label: label('Why not', 'Pourquoi pas') },
      { name: 'nextAttemptAt', type: 'date', required: true, label: label('Next attempt', 'Prochain essai') },
    ],
  },
  attemptsCollection({
    slug: calls.attempts,
    field: calls.field,
    relationTo: calls.collection,
    labels: args.labels.attempt,
    read: args.read,
  }),
]

/** Plans a call: one row, in the transaction of what it tells, so once or not at all. */
export const planCall = async (
  { collection }: Calls,
  { data, at }: { data: { [key: string]: Json }; at: Date },
  req: PayloadRequest,
): Promise<void> => {
  await req.payload.db.create({
    collection,
    data: { ...data, status: 'pending', attempts: 0, nextAttemptAt: at.toISOString() },
    req,
  })
  await ringAfterCommit(req)
}

/** What came of one try. */
type Ending =
  { kind: 'delivered' } | { kind: 'later'; why: string; at?: Date } | { kind: 'refused'; why: string }

/** How calls are made. */
export type Calling<Row> = {
  /** Makes the request; or says why it cannot be made any more. */
  place: (call: Row) => Promise<FetchAnswer | { kind: 'refused'; why: string }>
  /** May what the other side writes be kept? It may repeat its own address, and that may be a secret. */
  keepsAnswers: boolean
  retry: RetryPolicy
  /** Milliseconds that a request may take. */
  deadlineMs: number
  /** Days after which calls that came to an end are deleted. */
  keepDays: number
  now: () => Date
  /** In [0, 1), spreads retries. */
  random: () => number
}

/** Calls and deletions in one turn of the worker. */
const batch = 20
const pruneBatch = 100
const pruneEveryMs = 3_600_000

/**
 * The worker's part. Claim, request and outcome are three steps, none inside a transaction of another; a worker that is
 * killed between request and outcome calls again. What came to an end long ago is deleted, with its attempts.
 *
 * @param args.how - asked for at each turn.
 */
export const callTask = <Row extends { id: number | string }>(
  calls: Calls,
  args: { name: string; how: (payload: Payload, signal: AbortSignal) => Calling<Row> },
): WorkerTask => {
  let nextPrune = 0
  return {
    name: args.name,
    run: async ({ payload, signal }) => {
      const how = args.how(payload, signal)
      const sent = await send(calls, how, { payload, signal })
      const now = how.now()
      if (sent > 0 || now.getTime() < nextPrune) return sent
      const pruned = await prune(calls, how, payload)
      if (pruned < pruneBatch) nextPrune = now.getTime() + pruneEveryMs
      return pruned
    },
  }
}

const send = <Row extends { id: number | string }>(
  calls: Calls,
  how: Calling<Row>,
  args: { payload: Payload; signal: AbortSignal },
): Promise<number> =>
  workThrough<Row>({
    ...args,
    ...calls,
    due: {
      and: [
        { status: { in: ['pending', 'retrying'] satisfies CallState[] } },
        { nextAttemptAt: { less_than_equal: how.now().toISOString() } },
      ],
    },
    // Nobody else takes a call that may still be on its way.
    leaseMs: 3 * how.deadlineMs,
    now: how.now,
    batch,
    handle: async (call, claim) => {
      const answer = await how.place(call)
      const ending = answer.kind === 'refused' ? answer : endingOf(answer, how.now(), how.keepsAnswers)
      await settle(calls, how, { payload: args.payload, call, claim, ending })
    },
  })

const prune = <Row>(
  { collection, attempts, field }: Calls,
  { now, keepDays }: Calling<Row>,
  payload: Payload,
): Promise<number> =>
  deleteOld({
    payload,
    collection,
    attempts: { collection: attempts, field },
    where: {
      and: [
        { status: { in: ['delivered', 'refused', 'exhausted'] satisfies CallState[] } },
        { nextAttemptAt: { less_than: daysBefore(now(), keepDays) } },
      ],
    },
    batch: pruneBatch,
  })

/** Pure: what an answer means. A call does no harm twice, so whatever is uncertain is tried again. */
const endingOf = (answer: FetchAnswer, now: Date, keeps: boolean): Ending => {
  if (answer.kind !== 'answered') return { kind: 'later', why: answer.why }
  const { status, headers } = answer
  if (status >= 200 && status < 300) return { kind: 'delivered' }
  const said = keeps ? textOf(answer).replace(/\s+/g, ' ').slice(0, 200) : ''
  const why = `${status} ${said}`.trim()
  if (status < 500 && status !== 408 && status !== 429) return { kind: 'refused', why }
  const seconds = Number(headers.get('retry-after') ?? NaN)
  return { kind: 'later', why, ...(seconds > 0 ? { at: new Date(now.getTime() + seconds * 1000) } : {}) }
}

const settle = async <Row extends { id: number | string }>(
  calls: Calls,
  { retry, random, ...how }: Calling<Row>,
  args: { payload: Payload; call: Row; claim: { id: number | string; number: number }; ending: Ending },
): Promise<void> => {
  const { payload, call, claim, ending } = args
  const now = how.now()
  const retryAt =
    ending.kind === 'later'
      ? nextAttemptAt({
          policy: retry,
          attempt: claim.number,
          now,
          ...(ending.at ? { notBefore: ending.at } : {}),
          random: random(),
        })
      : null
  const status: CallState = ending.kind === 'later' ? (retryAt ? 'retrying' : 'exhausted') : ending.kind
  const error = ending.kind === 'delivered' ? null : ending.why
  await inTransaction({ payload }, async (req) => {
    await payload.db.updateOne({
      collection: calls.collection,
      id: call.id,
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
      attempts: calls.attempts,
      attempt: claim.id,
      outcome: { kind: ending.kind, ...(error === null ? {} : { why: error }) },
      now,
      req,
    })
  })
}
