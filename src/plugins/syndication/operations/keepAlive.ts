import type { Payload } from 'payload'
import { describeError } from '../../../core/describeError'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { contextOf, openAccount } from '../account'
import type { SyndicationSettings } from '../options'
import { type ChannelRow, type Id } from '../rows'
import { warnOfEnds } from './warn'

/** How soon a renewal that was in the way of something is tried again. */
const againMs = 3_600_000
/** Accounts of one turn. */
const most = 10

/**
 * Renews what would end unused, whether anybody publishes or not, and warns in time of what only a person can renew.
 * A fault that passes changes nothing but the time of the next try: an account is disconnected by its network's word
 * alone. Workers keep out of each other's way by the account's own lease.
 *
 * @returns how many accounts were handled.
 */
export const keepAlive = async (args: {
  payload: Payload
  settings: SyndicationSettings
  signal: AbortSignal
}): Promise<number> => {
  const { payload, settings, signal } = args
  const now = settings.now()
  // The adapter: the worker reads the slice's own rows, which no member asks for.
  const { docs } = await payload.db.find<ChannelRow>({
    collection: slugs.channels,
    where: {
      and: [
        { renewAt: { less_than_equal: now.toISOString() } },
        { enabled: { equals: true } },
        { status: { not_equals: 'reauthorize' } },
      ],
    },
    sort: 'renewAt',
    limit: most,
    pagination: false,
  })
  let handled = 0
  for (const { id } of docs) {
    if (signal.aborted) break
    await renew({ payload, settings, id })
    handled += 1
  }
  return handled + (await warnOfEnds({ payload, settings }))
}

const renew = async (args: { payload: Payload; settings: SyndicationSettings; id: Id }): Promise<void> => {
  const { payload, settings, id } = args
  const again = new Date(settings.now().getTime() + againMs).toISOString()
  // Moved on first: whatever happens, the next look is an hour away.
  await payload.db.updateOne({
    collection: slugs.channels,
    id,
    data: { renewAt: again },
    returning: false,
  })
  const found = await openAccount({ payload, settings, id })
  if (!found) return
  const { opened } = found
  try {
    const session =
      opened.kind === 'account'
        ? await contextOf({ payload, settings, account: opened.account }).session()
        : opened
    if (session.kind === 'reauthorize') await disconnect({ payload, id, why: session.why })
  } catch (error) {
    // A channel returns what the network says; what it throws is our own mistake, and says nothing of the account.
    payload.logger.error({ err: describeError(error), msg: 'A session could not be renewed', channel: id })
  }
}

/** System write: the worker notes what the network said; a hook of the collection tells those who manage channels. */
const disconnect = async ({ payload, id, why }: { payload: Payload; id: Id; why: string }): Promise<void> => {
  await inTransaction({ payload }, (req) =>
    payload.update({
      collection: slugs.channels,
      id,
      data: { status: 'reauthorize', statusText: why },
      depth: 0,
      req,
      overrideAccess: true,
    }),
  )
}
