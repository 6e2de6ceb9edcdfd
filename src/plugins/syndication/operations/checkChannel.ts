import type { PayloadRequest } from 'payload'
import { documentId } from '../../../database/documentId'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { ring } from '../../outbox'
import { requireManager } from '../access'
import { contextOf, openAccount } from '../account'
import type { Health } from '../channels/channel'
import { errors } from '../errors'
import { settingsOf } from '../options'
import type { Id } from '../rows'

/** What {@link checkChannel} answers. */
export type ChannelHealth = {
  status: Health['kind']
  /** How the network calls the account, when it knows it. */
  account: string | null
  /** What stands in the way, in words. */
  message: string | null
  /** ISO 8601. */
  checkedAt: string
}

/**
 * "Who am I?": asks the network, and notes the answer. A paused account that is well again goes on with what waited
 * for it. For managers.
 *
 * @throws Forbidden, `CHANNEL_NOT_FOUND`.
 */
export const checkChannel = async (input: { channel: Id }, req: PayloadRequest): Promise<ChannelHealth> => {
  requireManager(req)
  const { payload } = req
  const settings = settingsOf(payload)
  const id = documentId(payload, input.channel)
  const found = await openAccount({ payload, settings, id })
  if (!found) throw errors.CHANNEL_NOT_FOUND({ field: 'channel' })
  const { opened } = found
  const now = settings.now()
  const health: Health =
    opened.kind === 'account'
      ? await opened.account.channel.check(
          { key: `check_${id}_${now.getTime()}` },
          contextOf({ payload, settings, account: opened.account, isAsked: true }),
        )
      : opened
  const isWell = health.kind === 'healthy'
  const answer: ChannelHealth = {
    status: health.kind,
    account: isWell ? health.account : null,
    message: isWell ? null : health.why,
    checkedAt: now.toISOString(),
  }
  await inTransaction({ payload, req }, () =>
    payload.update({
      collection: slugs.channels,
      id,
      data: {
        status: health.kind,
        statusText: answer.message,
        checkedAt: answer.checkedAt,
        ...(isWell ? { account: health.account, limits: health.limits ?? null } : {}),
      },
      depth: 0,
      req,
      // System write: nobody may write an account's state by hand.
      overrideAccess: true,
    }),
  )
  ring(payload)
  return answer
}
