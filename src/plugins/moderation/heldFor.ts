import type { PayloadRequest } from 'payload'
import { userOf } from '../../access'
import { inLanguage } from '../../config/label'
import { isSame } from '../../core/related'
import { mayDecide } from './access'
import { reasonOf } from './checks/registry'
import type { ModeratedCollection, ModerationSettings } from './options'
import { findCase } from './record'
import { factsOf } from './target'

/**
 * Why a text is not for everybody, in the reader's language, for its author and those who decide; empty for what is
 * shown, and for everybody else.
 */
export const heldFor =
  (settings: ModerationSettings, collection: ModeratedCollection) =>
  async (
    doc: Readonly<Record<string, unknown>> & { id: number | string },
    _args: unknown,
    { req }: { req: PayloadRequest },
  ): Promise<string[]> => {
    const user = userOf(req)
    const isAuthor = user !== null && isSame(user.id, factsOf(collection, doc).author)
    if (!user || doc.moderation === 'approved' || !(isAuthor || mayDecide(req))) return []
    const found = await findCase({ collection: collection.slug, id: doc.id }, req)
    const reasons = (found?.reasons ?? []).map((signal) => inLanguage(reasonOf(settings.checks, signal), req))
    return [...new Set(reasons)]
  }
