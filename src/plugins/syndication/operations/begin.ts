import type { PayloadRequest } from 'payload'
import { documentId } from '../../../database/documentId'
import { inTransaction } from '../../../database/inTransaction'
import type { Outcome } from '../../../core/outcome'
import { slugs } from '../../../slugs'
import { type Attempt, settleAttempt } from '../../outbox'
import { type Account, openAccount } from '../account'
import { comesBefore, readPost } from '../afterwards/before'
import { capabilitiesOf, type Language } from '../channels/channel'
import { contentFor, publicLanguages, whileNews } from '../contents'
import type { DeliveryStatus } from '../lifecycle'
import { moveDelivery } from '../moveDelivery'
import { mayRepeat, repeatsOf } from '../policy'
import { type AnnouncementRow, type DeliveryRow, findRow } from '../rows'
import { stopOf } from '../stops'
import { wordsFor } from '../wording/words'
import type { Post } from './doing'
import type { Ended, Job } from './job'
import { settle } from './settle'

/** What an attempt finds when it begins. */
export type Begun =
  | {
      kind: 'send'
      delivery: DeliveryRow
      announcement: AnnouncementRow
      account: Account
      /** The post that it is about; null when it publishes one. */
      post: Post | null
    }
  /** Nothing needs to be sent to know how this ends. */
  | { kind: 'known'; outcome: Outcome }
  /** The delivery is at rest, or was brought to it. */
  | { kind: 'stop' }

/**
 * Clears up after a worker that was stopped, looks whether there is still something to send and a way to send it,
 * and marks the delivery as being sent. One transaction: until it commits, nothing has left.
 */
export const begin = (job: Job): Promise<Begun> =>
  inTransaction({ payload: job.payload }, async (req) => {
    const { payload, settings, id, attempt } = job
    const wasLost = await clearUp(job, req)
    const now = settings.now()
    const delivery = await findRow({ payload, collection: slugs.deliveries, id, req })
    if (!delivery || !isDue(delivery, now, wasLost)) return { kind: 'stop' }
    const stop = async (to: DeliveryStatus, lastError: string): Promise<Begun> => {
      await moveDelivery({ req, id, to, now, change: { lastError } })
      return { kind: 'stop' }
    }
    const held = await stopOf({ payload, delivery, req })
    if (held) {
      await moveDelivery({ req, id, to: 'held', now, change: { heldFor: held } })
      return { kind: 'stop' }
    }
    const act = delivery.act ?? 'publish'
    const post = delivery.of == null ? null : await readPost({ payload, id: delivery.of, req })
    if (act !== 'publish') {
      const before = await comesBefore({ req, delivery, post, now })
      if (before === 'wait') return { kind: 'stop' }
      if (before === 'nothing') return stop('cancelled', 'The post was taken back.')
      if (before === 'done') return { kind: 'known', outcome: { kind: 'published', remoteId: delivery.key } }
    }
    const since = delivery.uncertainSince == null ? null : new Date(delivery.uncertainSince)
    // What may be out there already is not "cancelled": a person looks.
    const dropped = since === null ? 'cancelled' : 'unknown'

    const announcement = await findRow({
      payload,
      collection: slugs.announcements,
      id: delivery.announcement,
      req,
    })
    const found = await openAccount({ payload, settings, id: delivery.channel, req })
    const gone =
      // What somebody answers stands by itself.
      !announcement || act === 'remove' || delivery.below != null
        ? null
        : await whyGone(job, announcement, found?.row.language ?? 'en', req)
    if (!announcement || gone !== null) return stop(dropped, gone ?? noLonger)
    // What is out is taken back on a channel that was switched off as well.
    if (!found || (act !== 'remove' && !found.row.enabled))
      return stop(dropped, 'The channel is switched off.')
    if (found.row.status === 'reauthorize')
      return stop('reauthorize', 'The channel is paused: connect it again.')
    // Found before its account was told to wait: it keeps its turn.
    if (found.row.waitsUntil != null && new Date(found.row.waitsUntil) > now) return { kind: 'stop' }
    const { opened } = found
    if (opened.kind === 'account') {
      const { channel, limits } = opened.account
      const capabilities = repeatsOf(act, capabilitiesOf(channel, limits))
      if (!mayRepeat({ capabilities, uncertainSince: since, now }))
        return stop('unknown', 'It may have been published, and sending it again could publish it twice.')
    }
    // What may be out there keeps its words: it is found again by them, and a thread goes on as it began. A correction
    // has its own.
    const isNew = act === 'publish' && since === null && !delivery.parts?.length
    const mayStillChange = (isNew || act === 'edit') && (post?.announcement ?? announcement).about == null
    const words = mayStillChange
      ? ((await wordsFor(announcement.source, [delivery.channel], req)).get(delivery.channel) ?? null)
      : (delivery.words ?? null)
    await moveDelivery({
      req,
      id,
      to: 'sending',
      now,
      change: {
        words,
        attempts: attempt.number,
        nextAttemptAt: new Date(now.getTime() + settings.leaseMs).toISOString(),
      },
    })
    return opened.kind === 'account'
      ? { kind: 'send', delivery: { ...delivery, words }, announcement, account: opened.account, post }
      : { kind: 'known', outcome: opened }
  })

/** Others may have moved it since it was found; what was lost on its way has waited for its lease already. */
const isDue = ({ status, nextAttemptAt }: DeliveryRow, now: Date, wasLost: boolean): boolean =>
  (status === 'scheduled' || status === 'pending' || status === 'retrying') &&
  (wasLost || (nextAttemptAt != null && new Date(nextAttemptAt) <= now))

const noLonger = 'The document is no longer public.'

/** Why there is nothing to send any more; null while there is. */
const whyGone = async (
  { payload, settings }: Job,
  { source, content, about }: AnnouncementRow,
  language: Language,
  req: PayloadRequest,
): Promise<string | null> => {
  const known = settings.sources[source.collection]
  if (!known) return noLonger
  const asked = { req, collection: source.collection, id: documentId(payload, source.document) }
  const still = await publicLanguages({ ...asked, source: known })
  // A text that was taken back is not announced because its translation is still there.
  const told = known.byLanguage ? contentFor(content, language)?.language : undefined
  if (told === undefined ? still.length === 0 : !still.includes(told)) return noLonger
  if (about == null) return null
  const news = await publicLanguages({ ...asked, source: whileNews(known, about, settings.now()) })
  return news.length > 0 ? null : 'What it says is out of date.'
}

const lost: Outcome = { kind: 'unknown', why: 'The worker was stopped while it was sending.' }
const notSent: Outcome = { kind: 'later', why: 'The worker was stopped before it sent anything.' }

/**
 * Draws the consequences of attempts whose workers were stopped.
 *
 * @returns true when one of them may have sent something.
 */
const clearUp = async (job: Job, req: PayloadRequest): Promise<boolean> => {
  const { payload, settings, id, attempt } = job
  const delivery = await findRow({ payload, collection: slugs.deliveries, id, req })
  const { docs: before } = await payload.db.find<Attempt>({
    collection: slugs.deliveryAttempts,
    where: { and: [{ delivery: { equals: id } }, { number: { less_than: attempt.number } }] },
    sort: '-number',
    limit: 10,
    pagination: false,
    req,
  })
  // A delivery is marked as being sent before a byte leaves: without the mark, nothing has left.
  const sending = delivery?.status === 'sending' ? delivery.attempts : null
  for (const each of before) {
    if (each.finishedAt != null) continue
    await settleAttempt({
      payload,
      attempts: slugs.deliveryAttempts,
      attempt: each.id,
      outcome: each.number === sending ? lost : notSent,
      now: settings.now(),
      req,
    })
  }
  const sent = before.find(({ number }) => number === sending)
  if (!sent) return false
  const outcome = (sent.outcome as Ended | null) ?? lost
  const startedAt = new Date(new Date(sent.leaseUntil).getTime() - settings.leaseMs)
  await settle({ ...job, attempt: { id: sent.id, number: sent.number }, req, outcome, startedAt })
  return sent.finishedAt == null
}
