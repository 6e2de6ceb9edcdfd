import type { CollectionAfterChangeHook } from 'payload'
import { saidIn, takeVerdict } from '../context'
import type { ModeratedCollection, ModerationSettings } from '../options'
import { keepPrint } from '../prints'
import { findCase, record } from '../record'
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
    const { decision, reasons, isNew, judgement, print } = verdict
    const state = doc.moderation as ModerationState
    const target = { collection: collection.slug, id: doc.id as number | string }
    if (print && facts.author !== null)
      await keepPrint({ target, author: facts.author, print, at: settings.now() }, req)
    if (decision === 'allow' && (isNew || state === 'approved')) return doc
    const before = isNew ? null : await findCase(target, req)
    const action = decision === 'refuse' ? 'refused' : decision === 'hold' ? 'held' : 'edited'
    const kept = await record({
      target,
      before,
      entry: {
        action: before && state !== 'approved' && action !== 'refused' ? 'edited' : action,
        actor: null,
        at: settings.now().toISOString(),
        reasons,
        rule: null,
        codeVersion: null,
        note: null,
        judgement,
      },
      state,
      facts,
      req,
    })
    // An open case that only goes on is no news.
    if (before?.status !== 'open')
      await settings.emit({
        topic: 'moderation.opened',
        payload: {
          case: kept.id,
          ...target,
          author: facts.author,
          version: kept.version,
          decision: state === 'rejected' ? 'refuse' : 'hold',
          reasons: reasons.map(({ check, code }) => `${check}: ${code}`),
        },
        req,
      })
    return doc
  }
