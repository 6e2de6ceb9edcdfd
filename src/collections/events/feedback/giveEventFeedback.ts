import { type PayloadRequest, ValidationError } from 'payload'
import { userOf } from '../../../access'
import type { Operation } from '../../../config/hubCustom'
import { slugs } from '../../../slugs'
import { eventErrors } from '../errors'
import type { EventsOptions } from '../options'
import { readEventDate } from '../readEvent'
import { mostFeedbackLetters } from './EventFeedback'
import { refuseFeedback } from './feedbackTerms'

type Id = number | string

/** What {@link giveEventFeedback} takes. */
export type FeedbackInput = {
  event: Id
  occurrence?: string | null
  /** 1 to 5, the best. */
  rating: number
  text?: string | null
}

/** Says how a date was, to its organisers; said again, it replaces what this member said before. */
export const giveEventFeedback =
  ({ now }: Pick<EventsOptions, 'now'>): Operation<FeedbackInput, unknown> =>
  async ({ rating, text, ...asked }, req) => {
    const user = userOf(req)
    if (!user) throw eventErrors.UNAUTHENTICATED()
    if (!Number.isInteger(rating) || rating < 1 || rating > 5)
      throw eventErrors.BAD_RATING({ field: 'rating' })
    const words = text?.trim() ?? ''
    if (words.length > mostFeedbackLetters) throw eventErrors.FEEDBACK_TOO_LONG({ field: 'text' })
    const { event, occurrence } = await readEventDate(asked, req)
    await refuseFeedback({ event: event.id, date: occurrence, now: now() }, req)
    const place = { event: event.id, occurrence: occurrence.id, member: user.id }
    const id = await save(place, { rating, text: words === '' ? null : words }, req)
    return req.payload.findByID({
      collection: slugs.eventFeedback,
      id: id,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
  }

const save = async (
  place: { event: Id; occurrence: string; member: Id },
  data: { rating: number; text: string | null },
  req: PayloadRequest,
): Promise<Id> => {
  const { db } = req.payload
  const collection = slugs.eventFeedback
  const own = async (): Promise<Id | null> =>
    (
      await db.findOne<{ id: Id }>({
        collection,
        where: {
          and: [
            { event: { equals: place.event } },
            { occurrence: { equals: place.occurrence } },
            { member: { equals: place.member } },
          ],
        },
        req,
      })
    )?.id ?? null
  const replace = async (id: Id): Promise<Id> => {
    await db.updateOne({ collection, id, data: { ...data }, req, returning: false })
    return id
  }
  const known = await own()
  if (known !== null) return replace(known)
  try {
    const made = (await db.create({ collection, data: { ...place, ...data }, req })) as { id: Id }
    return made.id
  } catch (error) {
    // The same member pressed twice: the unique index kept one of them.
    const other = error instanceof ValidationError ? await own() : null
    if (other === null) throw error
    return replace(other)
  }
}
