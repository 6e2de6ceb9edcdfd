import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { userOf } from '../../../access'
import { versionOf } from '../approval'
import { writeEntry } from '../book'
import { follow } from '../follow'
import type { DeskCollection, DeskSettings } from '../options'
import { dropTimers } from '../timers'
import { locales, type TextDoc, type TextRef } from '../texts'
import { takeMoved } from './keepStage'

/** Writes down in the desk's log what the save did to the stage, and draws the consequences. */
export const logStage =
  (settings: DeskSettings, rules: DeskCollection): CollectionAfterChangeHook =>
  async ({ doc, collection, req }) => {
    const moved = takeMoved(req)
    if (!moved) return
    const ref: TextRef = {
      collection: collection.slug,
      id: (doc as TextDoc).id,
      locale: locales.find((each) => each === req.locale) ?? 'en',
    }
    const by = moved.asked?.by === undefined ? (userOf(req)?.id ?? null) : moved.asked.by
    await writeEntry({
      ref,
      stage: moved.to,
      from: moved.from,
      by,
      note: moved.asked?.note ?? null,
      digest: moved.digest,
      version: await versionOf(ref, req),
      // The book asks "who handed it in" and "who decided": a fallen approval is neither.
      decision: moved.isVoid || moved.to === 'approved' || moved.to === 'changesAsked',
      now: settings.now(),
      req,
    })
    await follow({ ref, moved, by, settings, rules, req })
  }

/** A text that is gone is not planned any more. */
export const forgetText: CollectionAfterDeleteHook = async ({ id, collection, req }) => {
  for (const locale of locales)
    await dropTimers({ ref: { collection: collection.slug, id, locale }, kinds: 'all', req })
}
