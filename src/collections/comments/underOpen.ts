import type { Access, Where } from 'payload'
import type { CommentSubject } from './options'

/**
 * Atom: comments under documents that are published, and open to the one who asks. What was withdrawn takes along what
 * was said under it.
 */
export const underOpen =
  (subjects: readonly CommentSubject[]): Access =>
  async ({ req }) => ({
    or: await Promise.all(subjects.map(async ({ field, isOpen }) => behind(field, await isOpen(req)))),
  })

/** A condition on documents, asked of what points to them. */
const behind = (field: string, where: Where): Where =>
  Object.fromEntries(
    Object.entries(where).map(([key, value]) =>
      Array.isArray(value)
        ? [key, value.map((each) => behind(field, each))]
        : [key === 'id' ? field : `${field}.${key}`, { ...value }],
    ),
  )
