import type { Endpoint, PayloadRequest } from 'payload'
import { userOf } from '../../../access'
import { issueTo, pdfToKeep } from '../../../print/issue'
import { slugs } from '../../../slugs'
import { eventErrors } from '../errors'
import type { EventsOptions } from '../options'
import { readEventDate } from '../readEvent'
import { drawCertificate } from './drawCertificate'

/**
 * `GET /api/events/<id>/certificate.pdf?occurrence=<id>&locale=fr`: a member's own certificate of attendance, in the language
 * that is asked for or their own, once a date that they were checked in at is over. There is no address of another's.
 *
 * @throws UNAUTHENTICATED · EVENT_NOT_FOUND · OCCURRENCE_NOT_FOUND · NOT_ATTENDED · CERTIFICATE_NOT_YET
 */
export const certificate = ({ now }: Pick<EventsOptions, 'now'>): Omit<Endpoint, 'root'> => ({
  path: '/:id/certificate.pdf',
  method: 'get',
  handler: async (req) => {
    const user = userOf(req)
    if (!user) throw eventErrors.UNAUTHENTICATED()
    const issue = await issueTo(req)
    req.locale = issue.language
    const asked = {
      event: String(req.routeParams?.id),
      occurrence: typeof req.query.occurrence === 'string' ? req.query.occurrence : null,
    }
    const { event, occurrence } = await readEventDate(asked, req)
    if (!(await wasThere({ event: event.id, occurrence: occurrence.id, member: user.id }, req)))
      throw eventErrors.NOT_ATTENDED()
    if (Date.parse(occurrence.endsAt) > now().getTime()) throw eventErrors.CERTIFICATE_NOT_YET()
    const { title, place, timeZone } = event as typeof event & { title?: string | null }
    const pdf = await drawCertificate({
      ...issue,
      title: title ?? '',
      place: place?.name ?? null,
      startsAt: occurrence.startsAt,
      endsAt: occurrence.endsAt,
      timeZone,
      now: now(),
    })
    const name = issue.language === 'fr' ? 'attestation' : 'certificate'
    return pdfToKeep(pdf, `${name}-${event.id}-${occurrence.startsAt.slice(0, 10)}`)
  },
})

type Id = number | string

const wasThere = async (
  { event, occurrence, member }: { event: Id; occurrence: string; member: Id },
  req: PayloadRequest,
): Promise<boolean> =>
  (
    await req.payload.db.count({
      collection: slugs.rsvps,
      where: {
        and: [
          { event: { equals: event } },
          { occurrence: { equals: occurrence } },
          { member: { equals: member } },
          { status: { equals: 'attended' } },
        ],
      },
      req,
    })
  ).totalDocs > 0
