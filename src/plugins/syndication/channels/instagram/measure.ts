import type { CountName, Measured, Sent } from '../channel'
import { graphGet } from '../graph'
import { insightOf, insightsShape } from '../insights'
import { callLongLived } from '../longLived'
import { measured } from '../measured'
import { at, type Context } from './publish'

/** `impressions` is gone; `views` has taken its place. */
export const instagramMeasures = [
  'impressions',
  'reach',
  'likes',
  'replies',
  'reposts',
  'saves',
] as const satisfies CountName[]

/** `GET /<media>/insights`, with the permission to read insights. */
export const measureInstagram = async ({ sent }: { sent: Sent }, context: Context): Promise<Measured> => {
  const url = `${at(context, encodeURIComponent(sent.remoteId))}/insights`
  const fields = { metric: 'views,reach,likes,comments,shares,saved' }
  const told = await callLongLived(context, (token) => graphGet(url, token, fields), insightsShape)
  return measured(told, (value) => {
    const insight = insightOf(value)
    return {
      impressions: insight('views'),
      reach: insight('reach'),
      likes: insight('likes'),
      replies: insight('comments'),
      reposts: insight('shares'),
      saves: insight('saved'),
    }
  })
}
