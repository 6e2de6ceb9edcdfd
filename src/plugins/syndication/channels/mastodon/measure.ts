import { z } from 'zod'
import { ask } from '../call'
import type { CountName, Measured, Sent } from '../channel'
import { measured } from '../measured'
import { authorization, type Context, overrides } from './publish'

/** Mastodon shows nobody how often a status was seen. */
export const mastodonMeasures = ['likes', 'reposts', 'quotes', 'replies'] as const satisfies CountName[]

const shape = z.looseObject({
  favourites_count: z.number().optional(),
  reblogs_count: z.number().optional(),
  replies_count: z.number().optional(),
  /** Since 4.5. */
  quotes_count: z.number().optional(),
})

/** `GET /api/v1/statuses/:id` (mastodon/documentation, entities/Status). */
export const measureMastodon = async ({ sent }: { sent: Sent }, context: Context): Promise<Measured> => {
  const { settings, credentials } = context
  const url = `${settings.server}/api/v1/statuses/${encodeURIComponent(sent.remoteId)}`
  const secrets = [credentials.accessToken]
  const told = await ask(context, { url, headers: authorization(credentials) }, { secrets, shape, overrides })
  return measured(told, (status) => ({
    likes: status.favourites_count,
    reposts: status.reblogs_count,
    replies: status.replies_count,
    quotes: status.quotes_count,
  }))
}
