import type { Heard, Sent } from '../channel'
import { ask } from '../call'
import { commentsShape, hearBelow, mostComments } from '../comments'
import { graphGet } from '../graph'
import { at, type Context, reading } from './publish'

/** `GET /<post>/comments`, all levels, with `pages_read_user_content`. */
export const hearFacebook = (
  { posts, known }: { posts: readonly Sent[]; known: readonly string[] },
  context: Context,
): Promise<Heard> =>
  hearBelow({
    posts,
    known,
    own: context.settings.page,
    read: ({ remoteId }) =>
      ask(
        context,
        graphGet(`${at(context, encodeURIComponent(remoteId))}/comments`, context.credentials.accessToken, {
          fields: 'id,from,message,created_time,parent,permalink_url',
          filter: 'stream',
          order: 'reverse_chronological',
          limit: String(mostComments),
        }),
        reading(context, commentsShape),
      ),
  })
