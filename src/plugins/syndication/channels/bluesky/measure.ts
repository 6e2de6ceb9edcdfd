import { z } from 'zod'
import { readCalled } from '../call'
import type { CountName, Measured, Sent } from '../channel'
import { measured } from '../measured'
import { callBluesky, type Context } from './publish'

/** Bluesky counts no views. */
export const blueskyMeasures = [
  'likes',
  'reposts',
  'quotes',
  'replies',
  'saves',
] as const satisfies CountName[]

const shape = z.looseObject({
  posts: z.array(
    z.looseObject({
      likeCount: z.number().optional(),
      repostCount: z.number().optional(),
      replyCount: z.number().optional(),
      quoteCount: z.number().optional(),
      bookmarkCount: z.number().optional(),
    }),
  ),
})

/** `app.bsky.feed.getPosts`, which a PDS hands on to its AppView; a post that is gone is left out of the answer. */
export const measureBluesky = async ({ sent }: { sent: Sent }, context: Context): Promise<Measured> => {
  const query = new URLSearchParams({ uris: sent.remoteId }).toString()
  const called = await callBluesky(context, ({ accessJwt }) => ({
    url: `${context.settings.service}/xrpc/app.bsky.feed.getPosts?${query}`,
    headers: { authorization: `Bearer ${accessJwt}` },
  }))
  const told = readCalled(called, context.now(), { shape, secrets: [context.credentials.appPassword] })
  if (told.kind === 'told' && told.value.posts.length === 0) return { kind: 'gone' }
  return measured(told, ({ posts: [post] }) => ({
    likes: post?.likeCount,
    reposts: post?.repostCount,
    replies: post?.replyCount,
    quotes: post?.quoteCount,
    saves: post?.bookmarkCount,
  }))
}
