import type { Endpoint, PayloadRequest } from 'payload'
import { userOf } from '../../../access'
import { globalSlugs, slugs } from '../../../slugs'
import { eventErrors } from '../errors'
import type { EventsOptions } from '../options'
import { readEventDate } from '../readEvent'
import { drawCertificate } from './drawCertificate'

/**
 * `GET /api/events/<id>/certificate.pdf?occurrence=<id>`: a member's own certificate of attendance, in their language,
 * once a date that they were checked in at is over. There is no address of another's.
 *
 * @throws UNAUTHENTICATED · EVENT_NOT_FOUND · OCCURRENCE_NOT_FOUND · NOT_ATTENDED · CERTIFICATE_NOT_YET
 */
export const certificate = ({ now }: Pick<EventsOptions, 'now'>): Omit<Endpoint, 'root'> => ({
  path: '/:id/certificate.pdf',
  method: 'get',
  handler: async (req) => {
    const user = userOf(req)
    if (!user) throw eventErrors.UNAUTHENTICATED()
    const { locale, displayName, handle } = req.user as {
      locale?: string | null
      displayName?: string | null
      handle?: string | null
    }
    const language = locale === 'fr' ? 'fr' : 'en'
    req.locale = language
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
      language,
      hub: await hubName(req),
      name: displayName ?? handle ?? '',
      handle: handle ?? null,
      title: title ?? '',
      place: place?.name ?? null,
      startsAt: occurrence.startsAt,
      endsAt: occurrence.endsAt,
      timeZone,
      now: now(),
    })
    const name = language === 'fr' ? 'attestation' : 'certificate'
    return new Response(new Uint8Array(pdf), {
      headers: {
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="${name}-${event.id}-${occurrence.startsAt.slice(0, 10)}.pdf"`,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      },
    })
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

/** The name of the hub is public. */
const hubName = async (req: PayloadRequest): Promise<string> => {
  const hub = await req.payload.findGlobal({
    slug: globalSlugs.hub,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return hub.name ?? ''
}
