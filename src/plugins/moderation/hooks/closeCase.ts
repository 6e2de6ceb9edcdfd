import type { CollectionAfterDeleteHook } from 'payload'
import { userOf } from '../../../access'
import { isSame } from '../../../core/related'
import { keepEvidence } from '../evidence'
import type { ModeratedCollection, ModerationSettings } from '../options'
import { findCase, record } from '../record'
import { factsOf } from '../target'

/** What is deleted needs no decision: its case is closed for good, and the log says by whom. */
export const closeCase =
  (settings: ModerationSettings, collection: ModeratedCollection): CollectionAfterDeleteHook =>
  async ({ id, doc, req }) => {
    const target = { collection: collection.slug, id }
    const before = await findCase(target, req)
    if (!before) return doc
    // Who deletes what was reported does not escape: the case stays open, and is decided on what was kept.
    const by = userOf(req)?.id ?? null
    const escapes =
      before.status === 'open' && before.reportCount > 0 && isSame(by, factsOf(collection, doc).author)
    await keepEvidence({ case: before.id, number: before.version, facts: factsOf(collection, doc) }, req)
    await record({
      target,
      before,
      entry: {
        action: 'deleted',
        actor: by,
        at: settings.now().toISOString(),
        reasons: [],
        rule: null,
        codeVersion: null,
        note: null,
        facts: { staysOpen: escapes },
      },
      state: before.moderation,
      req,
    })
    return doc
  }
