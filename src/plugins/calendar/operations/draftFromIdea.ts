import type { CollectionSlug, PayloadRequest } from 'payload'
import { documentId } from '../../../database/documentId'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { requireStaff } from '../access'
import { calendarErrors } from '../errors'
import { settingsOf } from '../options'

/** The draft that an idea became. */
export type IdeaDraft = { collection: string; id: string }

/**
 * Makes a draft of an idea: its title, in its language. Asked twice, it answers the same draft. For editors.
 *
 * @throws STAFF_ONLY, IDEA_NOT_FOUND, NO_DRAFTS
 */
export const draftFromIdea = async (
  { idea: id }: { idea: number | string },
  req: PayloadRequest,
): Promise<IdeaDraft> => {
  requireStaff(req)
  const { payload } = req
  const { drafts } = settingsOf(payload)
  if (drafts === null) throw calendarErrors.NO_DRAFTS({ field: 'idea' })
  return inTransaction({ payload, req }, async () => {
    const asked = { depth: 0, overrideAccess: false, user: req.user, req } as const
    const idea = await payload.findByID({
      collection: slugs.ideas,
      id: documentId(payload, id),
      disableErrors: true,
      ...asked,
    })
    if (!idea) throw calendarErrors.IDEA_NOT_FOUND({ field: 'idea' })
    if (idea.becameDraft) return { collection: drafts, id: idea.becameDraft }
    const draft = await payload.create({
      collection: drafts as CollectionSlug,
      draft: true,
      locale: idea.language ?? 'en',
      data: { title: idea.title } as never,
      ...asked,
    })
    await payload.db.updateOne({
      collection: slugs.ideas,
      id: idea.id,
      // The adapter and not the Local API: the field is closed to every API.
      data: { becameDraft: String(draft.id) },
      returning: false,
      req,
    })
    return { collection: drafts, id: String(draft.id) }
  })
}
