import type { CollectionBeforeValidateHook } from 'payload'
import { slugify } from '../../../core/text'
import { reservedForumSlugs } from '../../../core/threads'
import { forumErrors } from '../errors'

/**
 * Refuses an address that was typed and leads elsewhere; one that is made of a title is given a number instead.
 *
 * @throws SLUG_RESERVED naming `slug`.
 */
export const refuseReserved: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  const typed: unknown = data?.slug
  if (typeof typed !== 'string' || typed === (originalDoc as { slug?: unknown } | undefined)?.slug)
    return data
  if (reservedForumSlugs.some((word) => word === slugify(typed)))
    throw forumErrors.SLUG_RESERVED({ field: 'slug' })
  return data
}
