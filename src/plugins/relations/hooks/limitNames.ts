import type { CollectionBeforeChangeHook } from 'payload'
import { mentionsOf } from '../../../core/mentions'
import { relationErrors } from '../errors'

/** Members that one text may name: Discourse's `max_mentions_per_post`. */
export const mostNamed = 10

/**
 * Refuses a text that names a crowd, whoever writes it: each of them would be called.
 *
 * @throws TOO_MANY_MENTIONS naming the text.
 */
export const limitNames =
  (texts: readonly string[]): CollectionBeforeChangeHook =>
  ({ data, originalDoc, req }) => {
    if (!req.user) return data
    const before = (originalDoc ?? {}) as Record<string, unknown>
    for (const text of texts) {
      const words: unknown = data[text]
      if (typeof words !== 'string' || words === before[text]) continue
      const named = mentionsOf(words).length
      if (named > mostNamed)
        throw relationErrors.TOO_MANY_MENTIONS({
          field: text,
          message: `A text names ${mostNamed} members at most; this one names ${named}.`,
        })
    }
    return data
  }
