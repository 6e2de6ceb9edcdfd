import { hasRole } from '../../../access'
import type { Operation } from '../../../config/hubCustom'
import { readCode } from '../../../core/checkInCode'
import { eventErrors } from '../errors'
import type { EventsOptions } from '../options'
import { deskRows, type DeskRow } from '../desk/rows'
import { moveRsvp } from '../rsvps/moveRsvp'
import { rsvpRows } from '../rsvps/rows'
import { withRoster } from '../operations/withRoster'
import { checkInCode } from './code'

/** What {@link checkInByCode} takes. */
export type ScanInput = {
  event: number | string
  occurrence?: string | null
  /** As it was scanned or typed. */
  code: string
  /** Of this scan alone, made by the phone: who sends it again hears the same again. */
  key: string
  /** When it was scanned, ISO 8601; of a phone that was out of reach. @default now */
  at?: string | null
}

/** What the phone hears. */
export type ScanResult = {
  row: DeskRow
  /** Somebody, or another phone, checked them in before: no scan of this key. */
  already: boolean
  /** The moment that stands, ISO 8601. */
  checkedInAt: string
}

/** A scan that is older than this was not kept on a phone for want of a connection. */
const oldestScan = 12 * 3_600_000
const mostOfKey = 64

/**
 * Checks in whoever shows a code. The same scan sent twice answers alike; the same code from another phone counts once,
 * and that phone hears when the first was.
 *
 * @throws FORBIDDEN · CODE_UNKNOWN, for a code of another date or event too · NOT_GOING
 */
export const checkInByCode =
  (options: EventsOptions): Operation<ScanInput, ScanResult> =>
  async (input, req) => {
    if (!hasRole(req, 'editor', 'manager')) throw eventErrors.FORBIDDEN()
    const code = readCode(input.code)
    if (code === null) throw eventErrors.CODE_UNKNOWN({ field: 'code' })
    const scan = input.key.slice(0, mostOfKey)
    return withRoster(input, { req, options }, async ({ roster, now, req }) => {
      const rows = await rsvpRows(roster, {}, req)
      const rsvp = rows.find(({ id }) => id !== null && checkInCode(id, req.payload.secret) === code)
      if (!rsvp || rsvp.id === null) throw eventErrors.CODE_UNKNOWN({ field: 'code' })
      if (rsvp.status !== 'going' && rsvp.status !== 'attended') throw eventErrors.NOT_GOING()
      const isFirst = rsvp.status === 'going'
      if (isFirst)
        await moveRsvp({
          roster,
          rsvp,
          change: { status: 'attended', checkedInAt: momentOf(input.at, now), scan },
          emit: options.emit,
          req,
        })
      const [row] = await deskRows(
        { event: roster.event, occurrence: roster.occurrence, id: rsvp.id, limit: 1 },
        req,
      )
      if (!row) throw eventErrors.RSVP_NOT_FOUND()
      return {
        row,
        already: !isFirst && rsvp.scan !== scan,
        checkedInAt: row.checkedInAt ?? now.toISOString(),
      }
    })
  }

/** When it was scanned, if the phone's clock can be believed; else now. */
const momentOf = (at: string | null | undefined, now: Date): string => {
  const said = at == null ? NaN : Date.parse(at)
  const isLikely = said <= now.getTime() && said >= now.getTime() - oldestScan
  return new Date(isLikely ? said : now.getTime()).toISOString()
}
