import type { Payload, PayloadRequest, Where } from 'payload'
import { documentId } from '../../../database/documentId'
import { inTransaction } from '../../../database/inTransaction'
import { HubError } from '../../../core/errors'
import { reviewersOf } from '../approval'
import { setReminder } from '../follow'
import { stageOf } from '../hooks/keepStage'
import type { DeskSettings } from '../options'
import { slugs } from '../../../slugs'
import { idOf } from '../../../core/related'
import { deskCollection, isPublicNow, readText, type TextDoc, type TextRef, titleOf } from '../texts'
import { findTimers, settleTimer, type TimerRow } from '../timers'
import { saveMove } from './moveStage'

const batch = 20

/**
 * Keeps what has come due, in the order in which it was planned for: each plan in one transaction that also ends it, so
 * that a worker killed anywhere leaves it kept or not begun. What cannot be kept says why, and holds up nothing behind
 * it.
 *
 * @returns how many plans were settled.
 */
export const keepPlans = async (args: {
  payload: Payload
  settings: DeskSettings
  signal: AbortSignal
}): Promise<number> => {
  const { payload, settings, signal } = args
  const where: Where = {
    and: [{ status: { equals: 'waiting' } }, { at: { less_than_equal: settings.now().toISOString() } }],
  }
  const due = await findTimers(where, undefined, batch, payload)
  let kept = 0
  for (const { id } of due) {
    if (signal.aborted) break
    if (await keepPlan({ payload, settings, id })) kept += 1
  }
  return kept
}

/** Keeps one plan; false when another worker has done so. */
const keepPlan = async (args: {
  payload: Payload
  settings: DeskSettings
  id: number | string
}): Promise<boolean> => {
  const { payload, settings, id } = args
  try {
    return await inTransaction({ payload }, async (req) => keep(id, settings, req))
  } catch (error) {
    // What the text or the rules say is an answer; anything else is a fault, and the plan waits for the next turn.
    if (!(error instanceof HubError) || error.status >= 500) throw error
    return inTransaction({ payload }, async (req) => giveUp(id, error.message, settings, req))
  }
}

const keep = async (id: number | string, settings: DeskSettings, req: PayloadRequest): Promise<boolean> => {
  const timer = await takeTimer(id, req)
  if (!timer) return false
  const now = settings.now()
  const late = now.getTime() - new Date(timer.at).getTime()
  const lateMinutes = late >= settings.lateAfterMs ? Math.floor(late / 60_000) : 0
  // First of all: where two workers run two transactions, the second to write here loses.
  await settleTimer({ timer, status: 'done', settledAt: now, lateMinutes, req })
  const ref = refOf(timer, req)
  const doc = await readText(ref, req)
  if (!doc) return true
  if (timer.kind === 'remind') {
    await remind({ ref, doc, settings, req })
    return true
  }
  const by = idOf(timer.by)
  if (timer.kind === 'publish')
    await saveMove({ ref, move: { to: 'published', note: null, by }, req, asUser: false })
  else if (await isPublicNow(ref, req))
    await saveMove({ ref, move: { to: 'archived', note: null, by }, req, asUser: false })
  if (lateMinutes > 0)
    req.payload.logger.warn({ plan: id, kind: timer.kind, lateMinutes, ...ref }, 'a plan was kept late')
  await tellPlanner({ timer, ref, doc, lateMinutes, refused: null, settings, req })
  return true
}

const giveUp = async (
  id: number | string,
  reason: string,
  settings: DeskSettings,
  req: PayloadRequest,
): Promise<boolean> => {
  const timer = await takeTimer(id, req)
  if (!timer) return false
  await settleTimer({ timer, status: 'refused', settledAt: settings.now(), reason, req })
  const ref = refOf(timer, req)
  const doc = await readText(ref, req)
  if (doc) await tellPlanner({ timer, ref, doc, lateMinutes: 0, refused: reason, settings, req })
  return true
}

const takeTimer = async (id: number | string, req: PayloadRequest): Promise<TimerRow | null> => {
  const [timer] = await findTimers(
    { and: [{ id: { equals: id } }, { status: { equals: 'waiting' } }] },
    req,
    1,
  )
  return timer ?? null
}

const refOf = ({ source, document, locale }: TimerRow, { payload }: PayloadRequest): TextRef => ({
  collection: source,
  id: documentId(payload, document),
  locale,
})

const remind = async (args: {
  ref: TextRef
  doc: TextDoc
  settings: DeskSettings
  req: PayloadRequest
}): Promise<void> => {
  const { ref, doc, settings, req } = args
  if (stageOf(doc) !== 'inReview') return
  const rules = deskCollection(req, ref.collection)
  const about = { ...ref, title: titleOf(doc, rules), note: null, reminder: true }
  for (const member of await reviewersOf(ref, doc, rules, req))
    await settings.emit({ topic: 'review.asked', payload: { member, ...about }, req })
  await setReminder({ ref, settings, req })
}

const tellPlanner = async (args: {
  timer: TimerRow
  ref: TextRef
  doc: TextDoc
  lateMinutes: number
  refused: string | null
  settings: DeskSettings
  req: PayloadRequest
}): Promise<void> => {
  const { timer, ref, doc, lateMinutes, refused, settings, req } = args
  const planner = idOf(timer.by)
  if (planner === null || timer.kind === 'remind') return
  const known = await req.payload.db.count({
    collection: slugs.members,
    where: { id: { equals: planner } },
    req,
  })
  if (known.totalDocs === 0) return
  const title = titleOf(doc, deskCollection(req, ref.collection))
  await settings.emit({
    topic: 'schedule.settled',
    payload: { member: planner, ...ref, title, action: timer.kind, lateMinutes, refused },
    req,
  })
}
