import type { CountName, Measured, Sent } from '../channel'
import { graphGet } from '../graph'
import { insightOf, insightsShape } from '../insights'
import { callLongLived } from '../longLived'
import { measured } from '../measured'
import { api, type Context } from './publish'

/** What Threads counts of a post; `shares` outside of it are not among them. */
export const threadsMeasures = [
  'impressions',
  'likes',
  'replies',
  'reposts',
  'quotes',
] as const satisfies CountName[]

/** `GET /<post>/insights`, with the permission `threads_manage_insights`. */
export const measureThreads = async ({ sent }: { sent: Sent }, context: Context): Promise<Measured> => {
  const url = `${api}/${encodeURIComponent(sent.remoteId)}/insights`
  const fields = { metric: 'views,likes,replies,reposts,quotes' }
  const told = await callLongLived(context, (token) => graphGet(url, token, fields), insightsShape)
  return measured(told, (value) => {
    const insight = insightOf(value)
    return {
      impressions: insight('views'),
      likes: insight('likes'),
      replies: insight('replies'),
      reposts: insight('reposts'),
      quotes: insight('quotes'),
    }
  })
}
