import type { Endpoint } from 'payload'
import { documentId } from '../../../database/documentId'
import { eventErrors } from '../errors'
import { calendarForMember } from '../operations/calendars'
import type { EventsOptions } from '../options'

/**
 * `GET /api/events/<id>/calendar.ics`: an event to add to a calendar, as the one who asks may read it: for those that
 * are not for everybody, whose file at the page's address nobody in particular gets.
 *
 * @throws EVENT_NOT_FOUND for a closed event and one that never was alike
 */
export const eventFile = ({
  now,
  siteURL,
}: Pick<EventsOptions, 'now' | 'siteURL'>): Omit<Endpoint, 'root'> => ({
  path: '/:id/calendar.ics',
  method: 'get',
  handler: async ({ payload, routeParams, user }) => {
    const id = documentId(payload, String(routeParams?.id))
    const text = await calendarForMember({ payload, siteURL, now: now(), id, user })
    if (text === null) throw eventErrors.EVENT_NOT_FOUND()
    return new Response(text, {
      headers: {
        'content-type': 'text/calendar; charset=utf-8',
        'content-disposition': `attachment; filename="event-${id}.ics"`,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      },
    })
  },
})
