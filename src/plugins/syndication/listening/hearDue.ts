import type { Payload, Where } from 'payload'
import { describeError } from '../../../core/describeError'
import { slugs } from '../../../slugs'
import { settleAttempt, workThrough } from '../../outbox'
import { contextOf, openAccount } from '../account'
import type { Heard, Sent } from '../channels/channel'
import type { SyndicationSettings } from '../options'
import type { ChannelRow, DeliveryRow, Id } from '../rows'

/** How often an account is asked what was said to it. */
const everyMs = { account: 5 * 60_000, posts: 15 * 60_000 } as const
/** After a look in vain. */
const againMs = 15 * 60_000
const deadlineMs = 20_000
const leaseMs = 90_000
/** Where each post is looked below by itself: those of the last weeks, the latest first. */
const postsOf = { days: 14, most: 15 } as const

/**
 * Asks the accounts that listen what was said to them, one worker each, and hands it over. How far was heard is written
 * after what was heard is kept: what a killed worker had heard is heard again, and known by its key.
 *
 * @returns how many accounts were asked.
 */
export const hearDue = async (args: {
  payload: Payload
  settings: SyndicationSettings
  signal: AbortSignal
}): Promise<number> => {
  const { payload, settings, signal } = args
  const now = settings.now().toISOString()
  const kinds = Object.entries(settings.channels).flatMap(([kind, { capabilities }]) =>
    capabilities.hears ? [kind] : [],
  )
  const isOver = (field: string): Where => ({
    or: [{ [field]: { equals: null } }, { [field]: { less_than_equal: now } }],
  })
  return workThrough<ChannelRow>({
    payload,
    collection: slugs.channels,
    attempts: slugs.channelHearings,
    field: 'channel',
    due: {
      and: [
        { listens: { equals: true } },
        { kind: { in: kinds } },
        { status: { not_equals: 'reauthorize' } },
        isOver('hearAt'),
        isOver('waitsUntil'),
        isOver('looksAfter'),
      ],
    },
    leaseMs,
    now: settings.now,
    signal,
    batch: 4,
    handle: (channel, attempt) => hear({ payload, settings, channel, attempt }),
  })
}

const hear = async (args: {
  payload: Payload
  settings: SyndicationSettings
  channel: ChannelRow
  attempt: { id: Id; number: number }
}): Promise<void> => {
  const { payload, settings, channel, attempt } = args
  const { inbox } = settings
  const heard = await ask(args)
  if (heard.kind === 'heard') await inbox?.keep({ payload, channel, items: heard.items })
  const now = settings.now()
  const how = settings.channels[channel.kind]?.capabilities.hears ?? 'account'
  const wanted = heard.kind === 'later' && heard.at !== undefined ? Date.parse(heard.at) : 0
  const next = Math.max(now.getTime() + (heard.kind === 'heard' ? everyMs[how] : againMs), wanted)
  // The adapter and not the Local API: hooks that watch over an account have nothing to do with what it hears.
  await payload.db.updateOne({
    collection: slugs.channels,
    id: channel.id,
    data: {
      hearAt: new Date(next).toISOString(),
      hearingWhy: 'why' in heard ? heard.why : null,
      ...(heard.kind === 'heard' ? { heardTo: heard.cursor } : {}),
    },
    returning: false,
  })
  await settleAttempt({
    payload,
    attempts: slugs.channelHearings,
    attempt: attempt.id,
    outcome: { kind: heard.kind },
    now,
  })
  await payload.db.deleteMany({
    collection: slugs.channelHearings,
    where: { and: [{ channel: { equals: channel.id } }, { number: { less_than: attempt.number } }] },
  })
}

const ask = async ({ payload, settings, channel }: Parameters<typeof hear>[0]): Promise<Heard> => {
  const found = await openAccount({ payload, settings, id: channel.id })
  if (found?.opened.kind !== 'account')
    return { kind: 'later', why: found?.opened.why ?? 'There is no such channel.' }
  const { account } = found.opened
  const context = contextOf({ payload, settings, account, isSpare: true, deadlineMs })
  try {
    const posts =
      account.channel.capabilities.hears === 'posts' ? await latestPosts({ payload, settings, channel }) : []
    const known = (await settings.inbox?.known({ payload, channel, below: posts })) ?? []
    return (
      (await account.channel.hear?.({ cursor: channel.heardTo ?? null, posts, known }, context)) ?? {
        kind: 'later',
        why: 'This network cannot be asked.',
      }
    )
  } catch (error) {
    payload.logger.error({ err: error, msg: 'A channel threw', channel: channel.id })
    return { kind: 'later', why: describeError(error) }
  }
}

const latestPosts = async (args: {
  payload: Payload
  settings: SyndicationSettings
  channel: ChannelRow
}): Promise<Sent[]> => {
  const { payload, settings, channel } = args
  const from = new Date(settings.now().getTime() - postsOf.days * 24 * 3_600_000).toISOString()
  const { docs } = await payload.db.find<DeliveryRow>({
    collection: slugs.deliveries,
    where: {
      and: [
        { channel: { equals: channel.id } },
        { status: { equals: 'published' } },
        { settledAt: { greater_than: from } },
      ],
    },
    sort: '-settledAt',
    limit: postsOf.most,
    pagination: false,
  })
  // An answer of ours stands below somebody else's post, which is looked at already.
  return docs.flatMap(({ remoteId, below }) => (remoteId == null || below != null ? [] : [{ remoteId }]))
}

/** Receipts of webhooks are forgotten after a week: networks repeat themselves for hours, and no stamp is good for so long. */
export const forgetHooks = async ({ payload, now }: { payload: Payload; now: Date }): Promise<void> => {
  const before = new Date(now.getTime() - 7 * 24 * 3_600_000).toISOString()
  await payload.db.deleteMany({ collection: slugs.hookReceipts, where: { createdAt: { less_than: before } } })
}
