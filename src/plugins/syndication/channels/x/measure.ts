import { z } from 'zod'
import type { CountName, Measured, Sent } from '../channel'
import { measured } from '../measured'
import { api, callX, type Context } from './publish'

/** Each look costs $0.001 (docs.x.com, pricing: owned reads). */
export const xMeasures = [
  'impressions',
  'likes',
  'reposts',
  'quotes',
  'replies',
  'clicks',
  'saves',
] as const satisfies CountName[]

const shape = z.looseObject({
  data: z
    .looseObject({
      public_metrics: z
        .looseObject({
          impression_count: z.number().optional(),
          like_count: z.number().optional(),
          retweet_count: z.number().optional(),
          quote_count: z.number().optional(),
          reply_count: z.number().optional(),
          bookmark_count: z.number().optional(),
        })
        .optional(),
      non_public_metrics: z.looseObject({ url_link_clicks: z.number().optional() }).optional(),
    })
    .optional(),
})

/** Metrics that are not public are told of posts of the last 30 days (docs.x.com, metrics); a day less for clocks. */
const privateMs = 29 * 24 * 3_600_000

/** `GET /2/tweets/:id`; of a post that is gone there is no `data`. */
export const measureX = async (
  { sent, since }: { sent: Sent; since: Date },
  context: Context,
): Promise<Measured> => {
  const isYoung = context.now().getTime() - since.getTime() < privateMs
  const query = new URLSearchParams({
    'tweet.fields': isYoung ? 'public_metrics,non_public_metrics' : 'public_metrics',
  }).toString()
  const url = `${api}/2/tweets/${encodeURIComponent(sent.remoteId)}?${query}`
  const told = await callX(context, (headers) => ({ url, headers }), shape)
  if (told.kind === 'told' && !told.value.data) return { kind: 'gone' }
  return measured(told, ({ data }) => ({
    impressions: data?.public_metrics?.impression_count,
    likes: data?.public_metrics?.like_count,
    reposts: data?.public_metrics?.retweet_count,
    quotes: data?.public_metrics?.quote_count,
    replies: data?.public_metrics?.reply_count,
    saves: data?.public_metrics?.bookmark_count,
    clicks: data?.non_public_metrics?.url_link_clicks,
  }))
}
