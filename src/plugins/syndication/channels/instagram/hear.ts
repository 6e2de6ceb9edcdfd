import { z } from 'zod'
import { asked } from '../call'
import type { Heard, Sent } from '../channel'
import { commentsShape, hearBelow, mostComments } from '../comments'
import { graphGet } from '../graph'
import { callLongLived } from '../longLived'
import { at, type Context } from './publish'

/** `GET /<media>/comments`, with the permission to manage comments. */
export const hearInstagram = async (
  { posts, known }: { posts: readonly Sent[]; known: readonly string[] },
  context: Context,
): Promise<Heard> => {
  const me = await callLongLived(
    context,
    (token) => graphGet(at(context, context.settings.account), token, { fields: 'id,username' }),
    z.object({ username: z.string() }),
  )
  if (me.kind !== 'told') return asked(me)
  return hearBelow({
    posts,
    known,
    own: me.value.username,
    read: ({ remoteId }) =>
      callLongLived(
        context,
        (token) =>
          graphGet(`${at(context, encodeURIComponent(remoteId))}/comments`, token, {
            fields: 'id,text,username,timestamp',
            limit: String(mostComments),
          }),
        commentsShape,
      ),
  })
}
