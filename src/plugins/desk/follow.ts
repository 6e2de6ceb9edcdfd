import type { PayloadRequest } from 'payload'
import { entriesOf, reviewersOf } from './approval'
import type { Moved } from './hooks/keepStage'
import type { DeskCollection, DeskSettings } from './options'
import { idOf, type Id } from '../../core/related'
import { readText, titleOf, type TextRef } from './texts'
import { dropTimers, setTimer } from './timers'

/** What follows from a move: reviewers and authors hear of it, reminders are set, plans that no longer hold are called off. */
export const follow = async (args: {
  ref: TextRef
  moved: Moved
  by: Id | null
  settings: DeskSettings
  rules: DeskCollection
  req: PayloadRequest
}): Promise<void> => {
  const { ref, moved, by, settings, rules, req } = args
  const { from, to, asked, isVoid } = moved
  if (from === 'scheduled' && to !== 'published') await dropTimers({ ref, kinds: ['publish'], req })
  if (to === 'archived') await dropTimers({ ref, kinds: 'all', req })
  if (to !== 'inReview') await dropTimers({ ref, kinds: ['remind'], req })

  const doc = await readText(ref, req)
  if (!doc) return
  const about = { ...ref, title: titleOf(doc, rules) }
  const tell = async (topic: string, members: readonly (Id | null)[], more: object = {}): Promise<void> => {
    const others = new Map(
      members.flatMap((id) => (id === null || String(id) === String(by) ? [] : [[String(id), id] as const])),
    )
    for (const member of others.values())
      await settings.emit({ topic, payload: { member, ...about, ...more }, req })
  }

  if (to === 'inReview') {
    await setReminder({ ref, settings, req })
    if (isVoid) {
      const approvals = await entriesOf(ref, { stage: { equals: 'approved' } }, req)
      await tell('review.voided', [...approvals.map((entry) => idOf(entry.by)), idOf(doc.author)])
    } else
      await tell('review.asked', await reviewersOf(ref, doc, rules, req), {
        note: asked?.note ?? null,
        reminder: false,
      })
  }
  if (from === 'inReview' && (to === 'approved' || to === 'changesAsked')) {
    const [handedIn] = await entriesOf(
      ref,
      { stage: { equals: 'inReview' }, decision: { equals: false } },
      req,
    )
    await tell('review.decided', [idOf(doc.author), idOf(handedIn?.by)], {
      approved: to === 'approved',
      note: asked?.note ?? null,
    })
  }
}

/** Reviewers are reminded a while from now, as long as the text waits for them. */
export const setReminder = async (args: {
  ref: TextRef
  settings: DeskSettings
  req: PayloadRequest
}): Promise<void> => {
  const { ref, settings, req } = args
  const at = new Date(settings.now().getTime() + settings.remindAfterMs)
  await setTimer({
    ref,
    kind: 'remind',
    at,
    timeZone: 'UTC',
    wall: at.toISOString().slice(0, 16),
    by: null,
    req,
  })
}
