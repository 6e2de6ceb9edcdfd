import ICAL from 'ical.js'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { hasRole, staffRoles } from '../../../access'
import { forgetCalendarKey, memberOfCalendarKey, renewCalendarKey } from '../../../config/calendarKeys'
import type { CalendarStatus } from '../../../config/calendarSource'
import { inLanguage } from '../../../config/label'
import { addDays } from '../../../core/calendarDays'
import { calendarText } from '../../../core/ical/calendarText'
import { slugs } from '../../../slugs'
import { requireStaff } from '../access'
import { actionLabels } from '../labels'
import type { CalendarEntry } from '../entry'
import { gather } from '../gather'
import { settingsOf } from '../options'

const collection = slugs.staffCalendarKeys

const day = 86_400_000
/** What a calendar program is told of: the last month, and the half-year to come. */
const span = { back: 31 * day, ahead: 184 * day }

/**
 * A new private address of the editorial calendar as a file, shown this once; the one before stops working. For staff.
 *
 * @throws STAFF_ONLY
 */
export const renewEditorialCalendarLink = async (
  _input: Record<string, never>,
  req: PayloadRequest,
): Promise<{ url: string }> => {
  const { id } = requireStaff(req)
  const key = await renewCalendarKey({ collection, member: id, req })
  return { url: `${settingsOf(req.payload).siteURL}/editorial/${key}.ics` }
}

/**
 * Takes the address back; nobody reads it any more. For staff.
 *
 * @throws STAFF_ONLY
 */
export const revokeEditorialCalendarLink = async (
  _input: Record<string, never>,
  req: PayloadRequest,
): Promise<boolean> => {
  const { id } = requireStaff(req)
  await forgetCalendarKey({ collection, member: id, req })
  return true
}

/**
 * The editorial calendar as a file (RFC 5545), by the key of a private address. Null for a key that opens nothing, and
 * for somebody who is not of the staff any more: the key stands for its member, and sees what they may see now.
 */
export const staffCalendar = async (args: {
  payload: Payload
  siteURL: string
  now: Date
  key: string
}): Promise<string | null> => {
  const { payload, siteURL, now, key } = args
  const member = await memberOfCalendarKey({ payload, collection, key })
  if (!member) return null
  const req = await createLocalReq({ user: { ...member, collection: 'members' } as never }, payload)
  if (!hasRole(req, ...staffRoles)) return null
  req.i18n.language = member.locale === 'fr' ? 'fr' : 'en'
  const channels = await settingsOf(payload).channels(req)
  const entries = await gather({
    from: new Date(now.getTime() - span.back),
    to: new Date(now.getTime() + span.ahead),
    timeZone: 'UTC',
    channels,
    req,
  })
  return calendarText({
    name: req.i18n.language === 'fr' ? 'Calendrier éditorial' : 'Editorial calendar',
    events: entries.map((entry) => component(entry, { siteURL, now, req })),
    zones: new Map(),
    now,
  })
}

/** STATUS of RFC 5545, 3.8.1.11. */
const certainty: Record<CalendarStatus, string> = {
  idea: 'TENTATIVE',
  draft: 'TENTATIVE',
  held: 'TENTATIVE',
  failed: 'TENTATIVE',
  planned: 'CONFIRMED',
  done: 'CONFIRMED',
  cancelled: 'CANCELLED',
}

const component = (
  entry: CalendarEntry,
  { siteURL, now, req }: { siteURL: string; now: Date; req: PayloadRequest },
): ICAL.Component => {
  const vevent = new ICAL.Component('vevent')
  const add = (name: string, value: unknown): void => {
    if (value !== null && value !== '') vevent.addPropertyWithValue(name, value)
  }
  const { routes } = req.payload.config
  add('uid', `editorial-${entry.id.replace(/[^\w.-]+/g, '-')}@${new URL(siteURL).hostname}`)
  // The same all day: else every answer would differ by its own moment, and no ETag would ever match.
  add('dtstamp', ICAL.Time.fromJSDate(new Date(Math.floor(now.getTime() / day) * day), true))
  if (entry.at === null) {
    add('dtstart', ICAL.Time.fromDateString(entry.day))
    add('dtend', ICAL.Time.fromDateString(addDays(entry.day, 1)))
  } else {
    add('dtstart', secondsOf(entry.at))
    if (entry.endsAt !== null) add('dtend', secondsOf(entry.endsAt))
  }
  const language = entry.locale === null ? '' : ` [${entry.locale}]`
  add('summary', `${inLanguage(actionLabels[entry.action], req)}${language} · ${entry.title}`)
  add('description', entry.note)
  add('url', `${siteURL}${routes.admin}/collections/${entry.kind}/${entry.document}`)
  add('status', certainty[entry.status])
  add('transp', 'TRANSPARENT')
  return vevent
}

/** In whole seconds, as calendars write them. */
const secondsOf = (iso: string): ICAL.Time =>
  ICAL.Time.fromJSDate(new Date(Math.floor(Date.parse(iso) / 1000) * 1000), true)
