import { z } from 'zod'
import type { Json } from '../../../core/emit'
import { asked, type Told } from './call'
import type { Heard, HeardItem, Sent } from './channel'

/** What stands below a post on Meta's networks: each has its own names for the same. */
export const commentsShape = z.looseObject({
  data: z.array(
    z.looseObject({
      id: z.string().min(1),
      message: z.string().optional(),
      text: z.string().optional(),
      username: z.string().optional(),
      from: z
        .looseObject({ id: z.string(), name: z.string().optional(), username: z.string().optional() })
        .optional(),
      created_time: z.string().optional(),
      timestamp: z.string().optional(),
      permalink: z.string().optional(),
      permalink_url: z.string().optional(),
      parent: z.looseObject({ id: z.string() }).optional(),
      replied_to: z.looseObject({ id: z.string() }).optional(),
    }),
  ),
})
type Comment = z.infer<typeof commentsShape>['data'][number]

/** Comments that are asked for at once. */
export const mostComments = 50

/**
 * Looks below each of some posts. A comment that was there and is not, in a list that is whole, is gone.
 *
 * @param args.own - the account's own id or name there: what it wrote itself was not heard.
 * @param args.read - the comments below a post.
 */
export const hearBelow = async (args: {
  posts: readonly Sent[]
  known: readonly string[]
  own: string | null
  read: (post: Sent) => Promise<Told<z.infer<typeof commentsShape>>>
}): Promise<Heard> => {
  const items: HeardItem[] = []
  const there = new Set<string>()
  let isWhole = true
  for (const post of args.posts) {
    const told = await args.read(post)
    // A post that is gone takes its comments along, and those of the others are asked for all the same.
    if (told.kind === 'refused') continue
    if (told.kind !== 'told') return asked(told)
    isWhole &&= told.value.data.length < mostComments
    for (const comment of told.value.data) {
      there.add(comment.id)
      const item = commentItem(comment, post.remoteId)
      if (item.kind !== 'gone' && args.own !== item.writer.id && args.own !== item.writer.handle.slice(1))
        items.push(item)
    }
  }
  const gone = isWhole ? args.known.filter((id) => !there.has(id)) : []
  return {
    kind: 'heard',
    cursor: null,
    items: [...items, ...gone.map((remoteId): HeardItem => ({ kind: 'gone', remoteId }))],
  }
}

/** One comment. Facebook hides names of people who did not allow the app: then there is none. */
export const commentItem = (comment: Comment, post: string): HeardItem => {
  const handle = comment.username ?? comment.from?.username ?? ''
  return {
    kind: 'comment',
    remoteId: comment.id,
    below: comment.parent?.id ?? comment.replied_to?.id ?? post,
    root: { remoteId: post },
    text: comment.message ?? comment.text ?? '',
    url: comment.permalink_url ?? comment.permalink ?? null,
    writer: {
      id: comment.from?.id ?? handle,
      handle: handle === '' ? '' : `@${handle}`,
      name: comment.from?.name ?? handle,
      url: null,
    },
    at: isoOf(comment.created_time ?? comment.timestamp),
    editedAt: null,
    isPrivate: false,
    raw: comment as Json,
  }
}

/** Meta writes `+0000`, and seconds in webhooks. */
export const isoOf = (time: string | number | undefined): string => {
  const at = typeof time === 'number' ? new Date(time * 1000) : new Date((time ?? '').replace(/\+0000$/, 'Z'))
  return Number.isNaN(at.getTime()) ? new Date(0).toISOString() : at.toISOString()
}
