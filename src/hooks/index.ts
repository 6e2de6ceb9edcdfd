import type { CollectionBeforeChangeHook } from 'payload'
import { ValidationError } from 'payload'
import { userOf } from '../access'
import { type Lifecycle, step } from '../core/lifecycle'

export { renderBody } from './renderBody'

/** Creates under the signed-in member's name when none is given. */
export const stampAuthor: CollectionBeforeChangeHook = ({ data, operation, req }) =>
  operation === 'create' && data.author == null ? { ...data, author: userOf(req)?.id } : data

/** Dates the first publication: not a draft's, and not again when it is published again. */
export const stampPublishedAt =
  (now: () => Date): CollectionBeforeChangeHook =>
  ({ data, originalDoc }) =>
    data._status === 'published' && data.publishedAt == null && originalDoc?.publishedAt == null
      ? { ...data, publishedAt: now().toISOString() }
      : data

/**
 * Applies a lifecycle to a state field, so that admin, REST, GraphQL and Local API obey alike.
 *
 * @param facts - what the guards need to know of the document about to be saved.
 * @throws ValidationError naming the field and the reason.
 */
export const enforceLifecycle =
  <State extends string, Facts>(args: {
    field: string
    lifecycle: Lifecycle<State, Facts>
    facts: (doc: Record<string, unknown>) => Facts
  }): CollectionBeforeChangeHook =>
  ({ data, originalDoc, collection }) => {
    const { field, lifecycle, facts } = args
    const to = (data[field] ?? originalDoc?.[field] ?? lifecycle.initial) as State
    const from = originalDoc?.[field] as State | undefined
    const answer = step(lifecycle, { from, to, facts: facts({ ...originalDoc, ...data }) })
    if (answer.kind === 'refused')
      throw new ValidationError({
        collection: collection.slug,
        errors: [{ path: field, message: answer.reason }],
      })
    return { ...data, [field]: to }
  }
