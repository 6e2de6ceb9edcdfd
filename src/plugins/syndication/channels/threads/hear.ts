import { z } from 'zod'
import { asked } from '../call'
import type { Heard, Sent } from '../channel'
import { commentsShape, hearBelow, mostComments } from '../comments'
import { graphGet } from '../graph'
import { callLongLived } from '../longLived'
import { api, type Context } from './publish'

/** `GET /<post>/conversation`, all levels in one list, with `threads_read_replies`. */
export const hearThreads = async (
  { posts, known }: { posts: readonly Sent[]; known: readonly string[] },
  context: Context,
): Promise<Heard> => {
  const me = await callLongLived(
    context,
    (token) => graphGet(`${api}/me`, token, { fields: 'id,username' }),
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
          graphGet(`${api}/${encodeURIComponent(remoteId)}/conversation`, token, {
            fields: 'id,text,username,permalink,timestamp,replied_to',
            limit: String(mostComments),
          }),
        commentsShape,
      ),
  })
}
