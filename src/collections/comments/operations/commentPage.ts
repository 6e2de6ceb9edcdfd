import type { PayloadRequest, Where } from 'payload'
import { hasRole, userOf } from '../../../access'
import type { Operation } from '../../../config/hubCustom'
import { idOf } from '../../../core/related'
import { type Target, targetKey } from '../../../core/target'
import { documentId } from '../../../database/documentId'
import { slugs } from '../../../slugs'
import { type Entry, layOut, missingHeads, type PlacedComment } from '../entries'
import { isEditable } from '../hooks/guardEdit'
import type { CommentsSettings } from '../options'
import { threadPlace } from '../place'

type Id = number | string

/** Lines of a page at most. */
const most = 100

/** What {@link commentPage} takes. */
export type CommentPageInput = {
  target: Target
  first?: number | null
  after?: string | null
  before?: string | null
  around?: Id | null
}

type Comment = PlacedComment & { author: unknown; createdAt: string }

/** A part of a discussion; see its type in graphql.ts. */
export type CommentPage = {
  total: number
  entries: (Entry<Comment> & { mayEdit: boolean; mayRemove: boolean })[]
  earlier: string | null
  later: string | null
}

/**
 * Reads a part of a discussion as the one who asks may see it: one pass over the index of places, whatever is before it.
 * An address of a comment leads to the page that begins with its thread, or to the first page where it stands there.
 */
export const commentPage =
  (settings: CommentsSettings): Operation<CommentPageInput, CommentPage | null> =>
  async (input, req) => {
    const target = { ...input.target, id: documentId(req.payload, input.target.id) }
    if (!settings.subjects.some(({ slug }) => slug === target.collection)) return null
    if (!(await settings.discussion(target, req))?.isHeld) return null
    const read = reader(targetKey(target), req)
    const size = Math.max(1, Math.min(input.first ?? 50, most))
    const around = input.around == null ? null : documentId(req.payload, input.around)
    const run = await readRun(read, { ...input, around, size })
    const missing = missingHeads(run.comments)
    const heads = missing.length === 0 ? [] : await read.find({ id: { in: missing } }, missing.length)
    const user = userOf(req)
    const isModerator = hasRole(req, 'moderator', 'manager')
    return {
      total: await read.total(settings.visible),
      entries: layOut(run.comments, heads).map((entry) => {
        const { comment, state } = entry
        const isOwn = user !== null && comment !== null && String(idOf(comment.author)) === String(user.id)
        const isThere = comment !== null && state === 'shown'
        return {
          ...entry,
          mayEdit: isThere && (isModerator || (isOwn && isEditable(comment, settings))),
          mayRemove: isThere && (isModerator || isOwn),
        }
      }),
      earlier: run.earlier,
      later: run.later,
    }
  }

type Reader = {
  find: (where: Where, limit: number, sort?: string) => Promise<Comment[]>
  count: (where: Where) => Promise<number>
  total: (visible: Where) => Promise<number>
}

/** The comments of one discussion, in the name of the one who asks. */
const reader = (subject: string, req: PayloadRequest): Reader => {
  const here = (where: Where): Where => ({ and: [{ subject: { equals: subject } }, where] })
  const asked = { collection: slugs.comments, overrideAccess: false, req } as const
  return {
    find: async (where, limit, sort = 'place') => {
      const { docs } = await req.payload.find({
        ...asked,
        where: here(where),
        sort,
        limit,
        pagination: false,
        depth: 0,
      })
      return docs as unknown as Comment[]
    },
    count: async (where) => (await req.payload.count({ ...asked, where: here(where) })).totalDocs,
    total: async (visible) =>
      // By the adapter: what everybody can read, whoever asks.
      (
        await req.payload.db.count({
          collection: slugs.comments,
          where: here({ and: [{ deleted: { not_equals: true } }, visible] }),
          req,
        })
      ).totalDocs,
  }
}

type Run = { comments: Comment[]; earlier: string | null; later: string | null }

const readRun = async (
  read: Reader,
  { after, before, around, size }: CommentPageInput & { size: number },
): Promise<Run> => {
  if (before != null) {
    const found = await read.find({ place: { less_than: before } }, size + 1, '-place')
    const comments = found.slice(0, size).reverse()
    return {
      comments,
      earlier: found.length > size ? (comments[0]?.place ?? null) : null,
      later: comments.at(-1)?.place ?? null,
    }
  }
  const from = after ?? (around == null ? null : await placeBefore(read, around, size))
  const found = await read.find(from === null ? {} : { place: { greater_than: from } }, size + 1)
  const comments = found.slice(0, size)
  return {
    comments,
    earlier: from === null ? null : (comments[0]?.place ?? from),
    later: found.length > size ? (comments.at(-1)?.place ?? null) : null,
  }
}

/** After which place the page begins that holds a comment; null: it stands on the first page, or nobody knows it. */
const placeBefore = async (read: Reader, id: Id, size: number): Promise<string | null> => {
  const [comment] = await read.find({ id: { equals: id } }, 1)
  if (!comment) return null
  const { place } = comment
  if ((await read.count({ place: { less_than: place } })) < size) return null
  const thread = threadPlace(place)
  const within = await read.count({ place: { greater_than_equal: thread, less_than: place } })
  // A thread longer than a page: the page then begins with the comment itself.
  const [before] = await read.find({ place: { less_than: within < size ? thread : place } }, 1, '-place')
  return before?.place ?? null
}
