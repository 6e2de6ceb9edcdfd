import type { PayloadRequest } from 'payload'
import { userOf } from '../../../access'
import { step } from '../../../core/lifecycle'
import {
  isTimeZone,
  momentIn,
  offsetAt,
  parseLocalTime,
  wallClockAt,
  type ZonedMoment,
} from '../../../core/timeZone'
import { documentId } from '../../../database/documentId'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { requireEditor } from '../access'
import { readFacts } from '../approval'
import { deskErrors } from '../errors'
import { stageOf } from '../hooks/keepStage'
import { settingsOf } from '../options'
import { sayReason } from '../reasons'
import { deskLifecycle } from '../stages'
import type { Id } from '../../../core/related'
import { isPublicNow, openText, type TextInput } from '../texts'
import { setTimer, settleTimer, type TimerRow, waitingTimers } from '../timers'
import { saveMove } from './moveStage'
import { type Desk, readDesk } from './readDesk'

/** A moment that somebody wrote as their wall clock shows it. */
export type WallInput = { at: string; timeZone: string }

/** What a wall clock's reading means, for people to check. */
export type PlannedMoment = {
  at: Date
  kind: ZonedMoment['kind']
  /** What the clocks show then: differs from what was written in a gap. */
  wall: string
  /** Minutes ahead of UTC. */
  offset: number
}

/**
 * The moment that a wall clock's reading means. A reading that is skipped by a change of clocks is moved forward, one
 * that comes twice is the first; `kind` says so.
 *
 * @throws TIME_UNREADABLE, TIME_ZONE_UNKNOWN
 */
export const plannedMoment = ({ at: written, timeZone }: WallInput): PlannedMoment => {
  if (!isTimeZone(timeZone)) throw deskErrors.TIME_ZONE_UNKNOWN({ field: 'timeZone' })
  const local = parseLocalTime(written)
  if (!local) throw deskErrors.TIME_UNREADABLE({ field: 'at' })
  const { at, kind } = momentIn(timeZone, local)
  return { at: new Date(at), kind, wall: wallClockAt(timeZone, at), offset: offsetAt(timeZone, at) / 60_000 }
}

/** Input of {@link planText}. */
export type PlanInput = TextInput & WallInput & { action: 'publish' | 'withdraw' }

/**
 * Plans the publication or the withdrawal of one language of a text, to the minute. A plan of the same kind that still
 * waits gives way to it. For editors.
 *
 * @throws EDITORS_ONLY, TEXT_NOT_FOUND, TIME_UNREADABLE, TIME_ZONE_UNKNOWN, SCHEDULE_PAST, NOTHING_TO_WITHDRAW,
 *   STAGE_REFUSED with the reason
 */
export const planText = async (input: PlanInput, req: PayloadRequest): Promise<Desk> => {
  requireEditor(req)
  const { action, timeZone } = input
  const { at, wall } = plannedMoment(input)
  if (at <= settingsOf(req.payload).now()) throw deskErrors.SCHEDULE_PAST({ field: 'at' })
  await inTransaction({ payload: req.payload, req }, async () => {
    const { ref, doc, rules } = await openText(input, req)
    const by = userOf(req)?.id ?? null
    if (action === 'withdraw') {
      const publication = (await waitingTimers(ref, req)).find(({ kind }) => kind === 'publish')
      const goesOutBefore = publication !== undefined && new Date(publication.at) < at
      if (!goesOutBefore && !(await isPublicNow(ref, req)))
        throw deskErrors.NOTHING_TO_WITHDRAW({ field: 'at' })
    } else {
      const facts = await readFacts(ref, doc, rules, req)
      const answer = step(deskLifecycle, { from: stageOf(doc), to: 'scheduled', facts })
      if (answer.kind === 'refused')
        throw deskErrors.STAGE_REFUSED({
          field: 'action',
          message: sayReason(answer.reason, req.i18n.language),
        })
      if (answer.kind === 'moved')
        await saveMove({ ref, move: { to: 'scheduled', note: null }, req, asUser: true })
    }
    await setTimer({ ref, kind: action, at, timeZone, wall, by, req })
  })
  return readDesk(input, req)
}

/**
 * Calls a plan off; the text of a publication goes back to where it was planned from. For editors.
 *
 * @throws EDITORS_ONLY, SCHEDULE_NOT_FOUND when it does not wait any more
 */
export const cancelPlan = async ({ plan }: { plan: Id }, req: PayloadRequest): Promise<Desk> => {
  requireEditor(req)
  const { payload } = req
  const timer = await inTransaction({ payload, req }, async () => {
    const found = await payload.db.findOne<TimerRow>({
      collection: slugs.deskTimers,
      where: { id: { equals: documentId(payload, plan) } },
      req,
    })
    if (found?.status !== 'waiting' || found.kind === 'remind')
      throw deskErrors.SCHEDULE_NOT_FOUND({ field: 'plan' })
    const input = inputOf(found)
    const { ref, doc, rules } = await openText(input, req)
    const { isApproved, approvalRequired } = await readFacts(ref, doc, rules, req)
    if (found.kind === 'publish' && stageOf(doc) === 'scheduled')
      await saveMove({
        ref,
        move: { to: isApproved && approvalRequired ? 'approved' : 'draft', note: null },
        req,
        asUser: true,
      })
    await settleTimer({ timer: found, status: 'cancelled', req })
    return found
  })
  return readDesk(inputOf(timer), req)
}

const inputOf = ({ source, document, locale }: TimerRow): TextInput => ({
  document: { collection: source, id: document },
  locale,
})
