import { z } from 'zod'
import type { CountName, Measured, Sent } from '../channel'
import { measured } from '../measured'
import { api, callReddit, type Context } from './publish'

/** Upvotes, which Reddit blurs a little against bots, and comments. It tells nobody how often a post was seen. */
export const redditMeasures = ['likes', 'replies'] as const satisfies CountName[]

const shape = z.looseObject({
  data: z.looseObject({
    children: z.array(
      z.looseObject({
        data: z.looseObject({
          ups: z.number().optional(),
          num_comments: z.number().optional(),
          author: z.string().optional(),
        }),
      }),
    ),
  }),
})

/** `GET /api/info`; what was taken back stays as a shell whose author is `[deleted]`. */
export const measureReddit = async ({ sent }: { sent: Sent }, context: Context): Promise<Measured> => {
  const query = new URLSearchParams({ id: sent.remoteId, raw_json: '1' })
  const told = await callReddit(context, { url: `${api}/api/info?${query.toString()}` }, shape)
  if (told.kind !== 'told') return measured(told, () => ({}))
  const [post] = told.value.data.children
  if (!post || post.data.author === '[deleted]') return { kind: 'gone' }
  return measured(told, () => ({ likes: post.data.ups, replies: post.data.num_comments }))
}
