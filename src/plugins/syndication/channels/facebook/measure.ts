import { z } from 'zod'
import type { Json } from '../../../../core/emit'
import { ask } from '../call'
import type { CountName, Measured, Sent } from '../channel'
import { graphGet } from '../graph'
import { insightOf, insightsShape } from '../insights'
import { countsIn, measured } from '../measured'
import { at, type Context, reading } from './publish'

/** `post_impressions*` is gone since v26; views are counted instead (Page Insights, deprecated metrics). */
export const facebookMeasures = [
  'impressions',
  'reach',
  'likes',
  'clicks',
  'reposts',
  'replies',
] as const satisfies CountName[]

const metrics = 'post_media_view,post_total_media_view_unique,post_clicks,post_reactions_by_type_total'
const countsShape = z.looseObject({
  shares: z.looseObject({ count: z.number() }).optional(),
  comments: z.looseObject({ summary: z.looseObject({ total_count: z.number() }) }).optional(),
})

/** `GET /<post>/insights`, with the permission `read_insights`; shares and comments are counts of the post itself. */
export const measureFacebook = async ({ sent }: { sent: Sent }, context: Context): Promise<Measured> => {
  const { accessToken } = context.credentials
  const post = at(context, encodeURIComponent(sent.remoteId))
  const insights = await ask(
    context,
    graphGet(`${post}/insights`, accessToken, { metric: metrics }),
    reading(context, insightsShape),
  )
  const seen = measured(insights, (value) => {
    const insight = insightOf(value)
    return {
      impressions: insight('post_media_view'),
      reach: insight('post_total_media_view_unique'),
      clicks: insight('post_clicks'),
      likes: insight('post_reactions_by_type_total'),
    }
  })
  if (seen.kind !== 'measured') return seen
  const fields = { fields: 'shares,comments.summary(total_count).limit(0)' }
  const told = await ask(context, graphGet(post, accessToken, fields), reading(context, countsShape))
  // Without them the rest is told all the same.
  if (told.kind !== 'told') return seen
  const { shares, comments } = told.value
  const counts = countsIn({ reposts: shares?.count, replies: comments?.summary.total_count })
  return { ...seen, counts: { ...seen.counts, ...counts }, raw: [seen.raw, told.value as Json] }
}
