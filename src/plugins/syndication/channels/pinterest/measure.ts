import { z } from 'zod'
import type { CountName, Measured, Sent } from '../channel'
import { measured } from '../measured'
import { api, callPinterest, type Context } from './publish'

/** What Pinterest counts of a pin: clicks are those on the pin itself, wherever they lead. */
export const pinterestMeasures = [
  'impressions',
  'likes',
  'clicks',
  'saves',
  'replies',
] as const satisfies CountName[]

const shape = z.looseObject({
  all: z
    .looseObject({
      summary_metrics: z
        .looseObject({
          IMPRESSION: z.number().optional(),
          PIN_CLICK: z.number().optional(),
          SAVE: z.number().optional(),
        })
        .optional(),
      lifetime_metrics: z
        .looseObject({ TOTAL_REACTIONS: z.number().optional(), TOTAL_COMMENTS: z.number().optional() })
        .optional(),
    })
    .optional(),
})

/** Days that Pinterest looks back at most. */
const mostDays = 90
const dayMs = 24 * 3_600_000

/** `GET /pins/:id/analytics` since it went out: the hub's last look is at thirty days. */
export const measurePinterest = async (
  { sent, since }: { sent: Sent; since: Date },
  context: Context,
): Promise<Measured> => {
  const now = context.now()
  const from = Math.max(since.getTime(), now.getTime() - (mostDays - 1) * dayMs)
  const query = new URLSearchParams({
    start_date: new Date(from).toISOString().slice(0, 10),
    end_date: now.toISOString().slice(0, 10),
    metric_types: 'IMPRESSION,PIN_CLICK,SAVE,TOTAL_REACTIONS,TOTAL_COMMENTS',
  })
  const url = `${api}/pins/${encodeURIComponent(sent.remoteId)}/analytics?${query.toString()}`
  const told = await callPinterest(context, (headers) => ({ url, headers }), shape)
  return measured(told, ({ all }) => ({
    impressions: all?.summary_metrics?.IMPRESSION,
    clicks: all?.summary_metrics?.PIN_CLICK,
    saves: all?.summary_metrics?.SAVE,
    likes: all?.lifetime_metrics?.TOTAL_REACTIONS,
    replies: all?.lifetime_metrics?.TOTAL_COMMENTS,
  }))
}
