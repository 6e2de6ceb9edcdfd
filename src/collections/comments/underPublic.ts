import type { Access, Where } from 'payload'
import type { CommentSubject } from './options'

/** Atom: comments under documents that the world can read. What was withdrawn takes along what was said under it. */
export const underPublic =
  (subjects: readonly CommentSubject[]): Access =>
  () => ({ or: subjects.map(({ field, isPublic }) => behind(field, isPublic)) })

/** A condition on documents, asked of what points to them. */
const behind = (field: string, where: Where): Where =>
  Object.fromEntries(
    Object.entries(where).map(([key, value]) =>
      Array.isArray(value)
        ? [key, value.map((each) => behind(field, each))]
        : [`${field}.${key}`, { ...value }],
    ),
  )
