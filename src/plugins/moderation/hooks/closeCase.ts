import type { CollectionAfterDeleteHook } from 'payload'
import { userOf } from '../../../access'
import type { ModeratedCollection, ModerationSettings } from '../options'
import { findCase, record } from '../record'

/** What is deleted needs no decision: its case is closed for good, and the log says by whom. */
export const closeCase =
  (settings: ModerationSettings, collection: ModeratedCollection): CollectionAfterDeleteHook =>
  async ({ id, doc, req }) => {
    const target = { collection: collection.slug, id }
    const before = await findCase(target, req)
    if (!before) return doc
    await record({
      target,
      before,
      entry: {
        action: 'deleted',
        actor: userOf(req)?.id ?? null,
        at: settings.now().toISOString(),
        reasons: [],
        rule: null,
        codeVersion: null,
        note: null,
      },
      state: before.moderation,
      req,
    })
    return doc
  }
