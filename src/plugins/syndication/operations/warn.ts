import { type Payload, type PayloadRequest, ValidationError } from 'payload'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { emit } from '../../outbox'
import { soonDays } from '../connect/accountHealth'
import type { SyndicationSettings } from '../options'
import { type ChannelRow, findRows, type Id } from '../rows'

const dayMs = 24 * 3_600_000
/** Days before the end at which "connect again" is asked for: in time, and once more when it is urgent. */
const stages = [soonDays, 3] as const

/**
 * Warns of accounts whose access ends soon: those who manage channels hear of it at each stage once, whoever looks and
 * however often. What the hub renews by itself has half of its life left when it is renewed; that it still comes near
 * its end means that renewing fails.
 *
 * @returns how many warnings went out.
 */
export const warnOfEnds = async (args: {
  payload: Payload
  settings: SyndicationSettings
}): Promise<number> => {
  const { payload, settings } = args
  const now = settings.now().getTime()
  const ending = await findRows({
    payload,
    collection: slugs.channels,
    where: {
      and: [
        { endsAt: { less_than: new Date(now + soonDays * dayMs).toISOString() } },
        { enabled: { equals: true } },
        { status: { not_equals: 'reauthorize' } },
      ],
    },
  })
  let warned = 0
  for (const row of ending) {
    const left = Date.parse(row.endsAt ?? '') - now
    const stage = stages.filter((days) => left < days * dayMs).at(-1)
    if (stage === undefined || !row.endsAt) continue
    const { id, endsAt } = row
    const told = await once({ payload, channel: id, key: `${id} ends ${endsAt} ${stage}` }, (req) =>
      emit({
        topic: 'channel.ending',
        payload: { channel: id, ...named(row, settings), endsAt },
        req,
      }),
    )
    if (told) warned += 1
  }
  return warned
}

/**
 * Tells those who manage channels that an account was disconnected by its network, in the transaction of `req`. Of two
 * deliveries that found out at the same moment, one says so.
 */
export const warnOfLoss = async (
  args: { row: ChannelRow; settings: SyndicationSettings; key: string },
  req: PayloadRequest,
): Promise<void> => {
  const { row, settings, key } = args
  const { payload } = req
  if (await known(payload, key, req)) return
  await payload.db.create({
    collection: slugs.channelWarnings,
    data: { key, channel: row.id },
    req,
  })
  await emit({
    topic: 'channel.lost',
    payload: { channel: row.id, ...named(row, settings), why: row.statusText ?? null },
    req,
  })
}

/** What a warning calls an account. */
const named = (row: ChannelRow, { channels }: SyndicationSettings): { name: string; network: string } => ({
  name: row.account ? `${row.name} (${row.account})` : row.name,
  network: channels[row.kind]?.name ?? row.kind,
})

/** Does something in one transaction with the row that says that it was done; false where that row was there. */
const once = async (
  args: { payload: Payload; channel: Id; key: string },
  work: (req: PayloadRequest) => Promise<void>,
): Promise<boolean> => {
  const { payload, channel, key } = args
  if (await known(payload, key)) return false
  try {
    await inTransaction({ payload }, async (req) => {
      await payload.db.create({ collection: slugs.channelWarnings, data: { key, channel }, req })
      await work(req)
    })
    return true
  } catch (error) {
    // Another worker was faster.
    if (error instanceof ValidationError && (await known(payload, key))) return false
    throw error
  }
}

const known = async (payload: Payload, key: string, req?: PayloadRequest): Promise<boolean> =>
  (await payload.db.findOne({
    collection: slugs.channelWarnings,
    where: { key: { equals: key } },
    ...(req ? { req } : {}),
  })) != null
