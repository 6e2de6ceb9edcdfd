import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import type { WorkerTask } from '../../../config/tasks'
import { nextAttemptAt, type RetryPolicy } from '../../../core/retry'
import { daysBefore, deleteOld } from '../../../database/deleteOld'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { settleAttempt, workThrough } from '../../outbox'
import { akismet } from '../checks/akismet'
import { type Check, type Signal, subjectOf } from '../checks/check'
import { mistral } from '../checks/mistral'
import { openai } from '../checks/openai'
import { ProviderFailure, type ProviderId, type ProviderOptions } from '../checks/provider'
import { noHistory } from '../history'
import type { ModerationSettings } from '../options'
import { factsOf, idOf } from '../target'
import { leaseMs, usedToday } from './budget'
import { exactPrint, type Lookup, senderOf } from './lookups'
import { type ProviderSettings, providersOf, unsealCredentials } from './settings'
import { settleRounds } from './settleRounds'

/** A member waits: 15 to 30 s, then 30 to 60 s, then a person decides, or nobody. */
const retry: RetryPolicy = { base: 30_000, max: 300_000, attempts: 3 }
const batch = 20
/** Answers are part of why a text was shown: kept as long as what was judged can be objected to. */
const keepDays = 183

const makers: Readonly<Record<ProviderId, (options: ProviderOptions) => Check>> = { akismet, openai, mistral }

/** What came of a question. */
type Ending =
  | { kind: 'answered'; signals: readonly Signal[]; version: string }
  | { kind: 'failed'; failure: ProviderFailure }
  /** The text is not what it was: nobody needs to know. */
  | { kind: 'stale' }

/**
 * The worker's part: asks what is due, outside of any transaction, writes down what came of it, and decides about every
 * text whose questions are all through.
 */
export const askProviders = (settings: ModerationSettings): WorkerTask => ({
  name: 'moderation providers',
  run: async ({ payload, signal }) => {
    const { now } = settings
    const asked = await workThrough<Lookup>({
      payload,
      collection: slugs.moderationLookups,
      attempts: slugs.moderationLookupAttempts,
      field: 'lookup',
      due: {
        and: [{ status: { equals: 'waiting' } }, { nextAttemptAt: { less_than_equal: now().toISOString() } }],
      },
      leaseMs,
      now,
      signal,
      batch,
      handle: async (lookup, attempt) => {
        const ending = await ask(settings, payload, lookup, attempt.number)
        await settle(settings, payload, { lookup, attempt, ending })
      },
    })
    const decided = await settleRounds(settings, payload)
    if (asked + decided > 0) return asked + decided
    return deleteOld({
      payload,
      collection: slugs.moderationLookups,
      attempts: { collection: slugs.moderationLookupAttempts, field: 'lookup' },
      where: {
        and: [{ status: { not_equals: 'waiting' } }, { at: { less_than: daysBefore(now(), keepDays) } }],
      },
      batch,
    })
  },
})

const ask = async (
  settings: ModerationSettings,
  payload: Payload,
  lookup: Lookup,
  number: number,
): Promise<Ending> => {
  const req = await createLocalReq({}, payload)
  const facts = await textOf(settings, lookup, req)
  if (!facts || exactPrint(facts) !== lookup.print) return { kind: 'stale' }
  const provider = (await providersOf(req)).providers.find(({ id }) => id === lookup.provider)
  try {
    if (!provider?.isOn || provider.sealed === null) throw new ProviderFailure('off', true)
    // Workers were killed while they asked: it may be this text that kills them.
    if (number > retry.attempts) throw new ProviderFailure('timeout', true)
    // This attempt is counted already: of two at once neither goes over.
    if ((await usedToday(provider.id, settings.now(), req)) > provider.budget)
      throw new ProviderFailure('budget', true)
    const check = checkOf(settings, provider, payload.secret)
    const { collection, opens = false } = facts
    const subject = subjectOf({
      collection,
      opens,
      operation: lookup.isEdit === true ? 'edit' : 'create',
      title: facts.title,
      text: facts.text,
      standing: lookup.judgement.standing,
      now: new Date(lookup.at),
      history: noHistory,
      sender: senderOf(payload.secret, lookup),
    })
    const signals = check.applies(subject) ? await check.look(subject) : []
    return { kind: 'answered', signals, version: check.version ?? '1' }
  } catch (error) {
    if (error instanceof ProviderFailure) return { kind: 'failed', failure: error }
    payload.logger.error({ err: error, check: lookup.provider }, 'A moderation check failed')
    return { kind: 'failed', failure: new ProviderFailure('nonsense', true) }
  }
}

/** The check of a service, with what it needs. */
const checkOf = (settings: ModerationSettings, provider: ProviderSettings, secret: string): Check => {
  const { key, url } = unsealCredentials(secret, provider.sealed ?? '')
  return makers[provider.id]({
    key,
    url,
    model: provider.model,
    siteURL: settings.siteURL,
    fetch: settings.fetch,
    timeoutMs: provider.timeoutSeconds * 1_000,
  })
}

/** The text as it stands; null when it is gone. */
const textOf = async (settings: ModerationSettings, { target }: Lookup, req: PayloadRequest) => {
  const collection = settings.collections.find(({ slug }) => slug === target?.relationTo)
  const id = idOf(target?.value)
  if (!collection || id === null) return null
  const doc = await req.payload.db.findOne<Record<string, unknown> & { id: number | string }>({
    collection: collection.slug as CollectionSlug,
    where: { id: { equals: id } },
    req,
  })
  return doc && { ...factsOf(collection, doc), collection: collection.slug, opens: collection.opens ?? false }
}

const settle = async (
  { now, random }: ModerationSettings,
  payload: Payload,
  args: { lookup: Lookup; attempt: { id: number | string; number: number }; ending: Ending },
): Promise<void> => {
  const { lookup, attempt, ending } = args
  const at = now()
  await inTransaction({ payload }, async (req) => {
    await payload.db.updateOne({
      collection: slugs.moderationLookups,
      id: lookup.id,
      data: changeOf(lookup, ending, { number: attempt.number, at, random: random() }),
      req,
      returning: false,
    })
    await settleAttempt({
      payload,
      attempts: slugs.moderationLookupAttempts,
      attempt: attempt.id,
      outcome: { kind: ending.kind, ...(ending.kind === 'failed' ? { why: ending.failure.message } : {}) },
      now: at,
      req,
    })
  })
}

/** Pure: what an ending makes of a question. */
const changeOf = (
  { judgement, provider }: Lookup,
  ending: Ending,
  { number, at, random }: { number: number; at: Date; random: number },
): Record<string, unknown> => {
  const over = { sender: null, nextAttemptAt: at.toISOString() }
  if (ending.kind === 'stale') return { ...over, status: 'answered', verdict: 'dropped' }
  if (ending.kind === 'answered')
    return {
      ...over,
      status: 'answered',
      failure: null,
      signals: ending.signals,
      judgement: { ...judgement, checks: { ...judgement.checks, [provider]: ending.version } },
    }
  const { code, isFinal, retryAfter } = ending.failure
  const next = isFinal
    ? null
    : nextAttemptAt({
        policy: retry,
        attempt: number,
        now: at,
        random,
        ...(retryAfter === null ? {} : { notBefore: new Date(at.getTime() + retryAfter * 1_000) }),
      })
  // Nobody waits for hours because a service would rather not be asked.
  return next && next.getTime() - at.getTime() <= retry.max
    ? { failure: code, nextAttemptAt: next.toISOString() }
    : { ...over, status: 'failed', failure: code }
}
