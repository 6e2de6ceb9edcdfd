import { idOf } from '../../core/related'
import { isAnswer } from './place'

type Id = number | string

/** As much of a comment as a discussion is laid out by. */
export type PlacedComment = {
  id: Id
  place: string
  thread?: unknown
  deleted?: boolean | null
}

/** One line of a discussion. See the enum `CommentEntryState` in graphql.ts. */
export type Entry<Comment> = {
  id: Id
  state: 'shown' | 'deleted' | 'hidden' | 'continued'
  isAnswer: boolean
  comment: Comment | null
}

/**
 * Pure: lays a run of comments out, sorted by place, so that no answer stands without what began its thread: where that
 * is not in the run, a line for it goes before.
 *
 * @param heads - the first comments of threads that are not in the run, as far as the reader may see them.
 */
export const layOut = <Comment extends PlacedComment>(
  comments: readonly Comment[],
  heads: readonly Comment[],
): Entry<Comment>[] => {
  const entries: Entry<Comment>[] = []
  let open: Id | null = null
  for (const comment of comments) {
    const head = isAnswer(comment.place) ? idOf(comment.thread) : comment.id
    if (head !== null && String(head) !== String(open) && head !== comment.id)
      entries.push(lineFor(head, heads))
    open = head
    entries.push(line(comment))
  }
  return entries
}

/** Pure: the threads that answers in a run belong to, and whose first comment is not in it. */
export const missingHeads = (comments: readonly PlacedComment[]): Id[] => {
  const here = new Set(comments.map(({ id }) => String(id)))
  const named = comments.flatMap(({ place, thread }) => (isAnswer(place) ? [idOf(thread)] : []))
  const missing = named.filter((id): id is Id => id !== null && !here.has(String(id)))
  return [...new Map(missing.map((id) => [String(id), id])).values()]
}

const line = <Comment extends PlacedComment>(comment: Comment): Entry<Comment> => ({
  id: comment.id,
  state: comment.deleted === true ? 'deleted' : 'shown',
  isAnswer: isAnswer(comment.place),
  comment: comment.deleted === true ? null : comment,
})

const lineFor = <Comment extends PlacedComment>(id: Id, heads: readonly Comment[]): Entry<Comment> => {
  const head = heads.find((each) => String(each.id) === String(id))
  const state = head ? (head.deleted === true ? 'deleted' : 'continued') : 'hidden'
  return { id, state, isAnswer: false, comment: state === 'continued' ? (head ?? null) : null }
}
