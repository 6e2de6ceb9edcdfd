import type { PayloadRequest } from 'payload'
import { userOf } from '../../../access'
import { slugs } from '../../../slugs'
import { eventErrors } from '../errors'
import type { Occurrence } from '../recurrence/occurrences'
import { presentStatus } from '../telling/audience'

type Id = number | string

/** Days after its end in which a date can be spoken of: memories are fresh, and thanks come within three. */
export const feedbackDays = 30

/** Until when a date can be spoken of, in milliseconds since 1970. */
export const feedbackUntil = ({ endsAt }: Pick<Occurrence, 'endsAt'>): number =>
  Date.parse(endsAt) + feedbackDays * 86_400_000

/**
 * Refuses feedback that is not this member's to give now.
 *
 * @throws UNAUTHENTICATED, EVENT_CANCELLED, EVENT_NOT_OVER, FEEDBACK_CLOSED, NOT_THERE.
 */
export const refuseFeedback = async (
  { event, date, now }: { event: Id; date: Occurrence; now: Date },
  req: PayloadRequest,
): Promise<void> => {
  const user = userOf(req)
  if (!user) throw eventErrors.UNAUTHENTICATED()
  if (date.state === 'cancelled') throw eventErrors.EVENT_CANCELLED()
  if (Date.parse(date.endsAt) > now.getTime()) throw eventErrors.EVENT_NOT_OVER()
  if (feedbackUntil(date) < now.getTime()) throw eventErrors.FEEDBACK_CLOSED()
  const place = { event, occurrence: date.id }
  const { totalDocs } = await req.payload.db.count({
    collection: slugs.rsvps,
    where: {
      and: [
        { event: { equals: event } },
        { occurrence: { equals: date.id } },
        { member: { equals: user.id } },
        { status: { equals: await presentStatus(place, req) } },
      ],
    },
    req,
  })
  if (totalDocs === 0) throw eventErrors.NOT_THERE()
}
