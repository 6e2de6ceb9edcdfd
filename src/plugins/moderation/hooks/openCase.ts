import type { CollectionAfterChangeHook } from 'payload'
import { saidIn, takeVerdict } from '../context'
import { enterCase } from '../enterCase'
import type { ModeratedCollection, ModerationSettings } from '../options'
import { keepPrint } from '../prints'
import { planLookups } from '../providers/lookups'
import { findCase } from '../record'
import type { ModerationState } from '../states'
import { factsOf } from '../target'

/**
 * Writes down what `screen` decided, in the same transaction as the document: a case for a person to look at, or the
 * news that the author has changed a text that already has one (whoever looked at the old words decides on the new).
 */
export const openCase =
  (settings: ModerationSettings, collection: ModeratedCollection): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    const facts = factsOf(collection, doc as Record<string, unknown>)
    const verdict = takeVerdict(req, saidIn(collection, facts))
    if (!verdict) return doc
    const { decision, isNew, judgement, print, asked } = verdict
    const state = doc.moderation as ModerationState
    const target = { collection: collection.slug, id: doc.id as number | string }
    if (print && facts.author !== null)
      await keepPrint({ target, author: facts.author, print, at: settings.now() }, req)
    if (asked.providers.length > 0)
      await planLookups({ target, facts, isEdit: !isNew, judgement, ...asked, at: settings.now() }, req)
    const isIn = state === 'approved' || state === 'pending'
    if (decision === 'allow' && (isNew || isIn)) return doc
    const before = isNew ? null : await findCase(target, req)
    const action = decision === 'refuse' ? 'refused' : decision === 'hold' ? 'held' : 'edited'
    await enterCase(
      settings,
      {
        target,
        facts,
        before,
        action: before && state !== 'approved' && action !== 'refused' ? 'edited' : action,
        state,
        judgement,
      },
      req,
    )
    return doc
  }
