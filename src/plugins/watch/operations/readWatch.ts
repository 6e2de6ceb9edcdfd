import type { PayloadRequest } from 'payload'
import type { Operation } from '../../../config/hubCustom'
import type { Id } from '../../../core/related'
import { watchErrors } from '../errors'
import { isInHours } from '../hours'
import { type DecisionTimes, measure } from '../measure'
import { whomToTell } from '../onCall'
import type { WatchPorts } from '../options'
import { type Raid, raidAt } from '../raid'
import { readSettings } from '../settings'
import { deciderOf } from './asked'

/** How things stand now. */
export type WatchState = { raid: Raid | null; isInHours: boolean; timeZone: string; onCall: readonly Id[] }

/** Raid mode, hours and who is on call. @throws MODERATORS_ONLY */
export const watchState =
  ({ now }: WatchPorts): Operation<object, WatchState> =>
  async (_input, req) => {
    deciderOf(req)
    const settings = await readSettings(req)
    const at = now()
    return {
      raid: await raidAt(at, req),
      isInHours: isInHours(settings.hours, settings.timeZone, at),
      timeZone: settings.timeZone,
      onCall: await whomToTell(settings, { at, isLate: false }, req),
    }
  }

/** Longest period that is measured at once, in days. */
const longest = 400
const dayMs = 86_400_000

type Period = { from?: string | Date | null; to?: string | Date | null }

/**
 * What was promised and what came of it, for the decisions of a period.
 *
 * @throws MODERATORS_ONLY · PERIOD_INVALID
 */
export const decisionTimes =
  (ports: WatchPorts): Operation<Period, DecisionTimes[]> =>
  async (period, req: PayloadRequest) => {
    deciderOf(req)
    const now = ports.now()
    const to = period.to == null ? now : new Date(period.to)
    const from = period.from == null ? new Date(to.getTime() - 30 * dayMs) : new Date(period.from)
    const days = (to.getTime() - from.getTime()) / dayMs
    if (!(days > 0 && days <= longest)) throw watchErrors.PERIOD_INVALID({ field: 'from' })
    const [settings, decided, waiting] = await Promise.all([
      readSettings(req),
      ports.decided({ from, to, req }),
      ports.waiting(req),
    ])
    return measure({ decided, waiting }, settings, now)
  }
