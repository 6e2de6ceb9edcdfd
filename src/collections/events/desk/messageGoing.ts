import { type PayloadRequest, ValidationError } from 'payload'
import { hasRole, userOf } from '../../../access'
import type { Operation } from '../../../config/hubCustom'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { eventErrors } from '../errors'
import { idOf } from '../idOf'
import type { EventsOptions } from '../options'
import { readEventDate } from '../readEvent'
import { type Audience, audiences } from './EventMessages'
import { messagesPerDay, mostOfSubject, mostOfText } from './options'

type Id = number | string

/** What {@link messageGoing} takes. */
export type MessageInput = {
  event: Id
  occurrence?: string | null
  audience?: Audience | null
  subject: string
  text: string
}

/** Members that one message of the outbox names: a few hundred inserts hold the embedded database for half a second. */
const batch = 200

/**
 * Writes to those who come to a date, or wait for it, through the outbox: the organiser never learns an address, and
 * nobody learns who else was written to.
 *
 * @returns how many members it is for.
 * @throws FORBIDDEN · MESSAGE_EMPTY · MESSAGE_TOO_LONG · NOBODY_TO_TELL · MESSAGES_SPENT after three on a day
 */
export const messageGoing =
  (options: EventsOptions): Operation<MessageInput, number> =>
  async (input, req) => {
    if (!hasRole(req, 'editor', 'manager')) throw eventErrors.FORBIDDEN()
    const subject = checked('subject', input.subject, mostOfSubject)
    const text = checked('text', input.text, mostOfText)
    const { event, occurrence } = await readEventDate(input, req)
    const audience = input.audience ?? 'going'
    return inTransaction({ payload: req.payload, req }, async (req) => {
      const members = await membersOf({ event: event.id, occurrence: occurrence.id, audience }, req)
      if (members.length === 0) throw eventErrors.NOBODY_TO_TELL()
      const day = options.now().toISOString().slice(0, 10)
      const sent = await sentOn({ event: event.id, day }, req)
      if (sent >= messagesPerDay) throw eventErrors.MESSAGES_SPENT()
      const row = await write(
        {
          key: keyOf(event.id, day, sent + 1),
          event: event.id,
          occurrence: occurrence.id,
          author: userOf(req)?.id ?? null,
          audience,
          subject,
          text,
          recipients: members.length,
        },
        req,
      )
      const facts = { message: row.id, event: event.id, occurrence: occurrence.id, subject, text }
      const names = await namesOf(event.id, req)
      for (let from = 0; from < members.length; from += batch)
        await options.emit({
          topic: 'event.message',
          payload: { ...facts, ...names, members: members.slice(from, from + batch) },
          req,
        })
      return members.length
    })
  }

/** Messages that were sent about an event on a day. */
export const sentOn = async (asked: { event: Id; day: string }, req: PayloadRequest): Promise<number> =>
  (
    await req.payload.db.count({
      collection: slugs.eventMessages,
      where: {
        key: {
          in: Array.from({ length: messagesPerDay }, (_each, at) => keyOf(asked.event, asked.day, at + 1)),
        },
      },
      req,
    })
  ).totalDocs

const keyOf = (event: Id, day: string, number: number): string => `${event}|${day}|${number}`

const checked = (field: 'subject' | 'text', value: string, most: number): string => {
  const text = value.trim()
  if (text === '') throw eventErrors.MESSAGE_EMPTY({ field })
  if (text.length > most) throw eventErrors.MESSAGE_TOO_LONG({ field })
  return text
}

const membersOf = async (
  { event, occurrence, audience }: { event: Id; occurrence: string; audience: Audience },
  req: PayloadRequest,
): Promise<Id[]> => {
  const { docs } = await req.payload.db.find<{ member: unknown }>({
    collection: slugs.rsvps,
    where: {
      and: [
        { event: { equals: event } },
        { occurrence: { equals: occurrence } },
        { status: { in: [...audiences[audience].statuses] } },
      ],
    },
    sort: 'order',
    pagination: false,
    limit: 0,
    req,
  })
  return docs.map(({ member }) => idOf(member))
}

const write = async (data: Record<string, unknown>, req: PayloadRequest): Promise<{ id: Id }> => {
  try {
    return (await req.payload.db.create({ collection: slugs.eventMessages, data, req })) as { id: Id }
  } catch (error) {
    // A colleague pressed at the same moment, and theirs went: their number is taken.
    if (error instanceof ValidationError) throw eventErrors.ROSTER_BUSY({ cause: error })
    throw error
  }
}

/** What the letter calls the event: the adapter reads every language at once. */
const namesOf = async (event: Id, req: PayloadRequest) => {
  const found = await req.payload.db.findOne<{
    id: Id
    slug?: string
    title?: { en?: string | null; fr?: string | null }
  }>({ collection: slugs.events, where: { id: { equals: event } }, req })
  const { en, fr } = found?.title ?? {}
  return { title: { en: en ?? fr ?? '', fr: fr ?? en ?? '' }, slug: found?.slug ?? '' }
}
