import { z } from 'zod'
import type { CountName, Measured, Sent } from '../channel'
import { measured } from '../measured'
import { api, callYoutube, type Context } from './publish'

/** What the Data API counts of a video. */
export const youtubeMeasures = ['impressions', 'likes', 'replies'] as const satisfies CountName[]

// Numbers come as texts, for they may be longer than a number of JSON's.
const count = z.coerce.number().optional()
const shape = z.looseObject({
  items: z
    .array(
      z.looseObject({
        statistics: z.looseObject({ viewCount: count, likeCount: count, commentCount: count }).optional(),
      }),
    )
    .default([]),
})

/** `GET /videos?part=statistics`; of a video that is gone there is no item. */
export const measureYoutube = async ({ sent }: { sent: Sent }, context: Context): Promise<Measured> => {
  const query = new URLSearchParams({ part: 'statistics', id: sent.remoteId })
  const told = await callYoutube(context, { url: `${api}/videos?${query.toString()}` }, shape)
  if (told.kind === 'told' && told.value.items.length === 0) return { kind: 'gone' }
  return measured(told, ({ items: [video] }) => ({
    impressions: video?.statistics?.viewCount,
    likes: video?.statistics?.likeCount,
    replies: video?.statistics?.commentCount,
  }))
}
