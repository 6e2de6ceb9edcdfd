import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import type { Event, EventFeedback, Member } from '../../src/payload-types'
import { appOf } from '../server/helpers'
import { type EventWorld, eventWorld, today } from './world'

describe('feedback on an event', () => {
  let world: EventWorld
  let people: Member[]
  const [going, waiting, outsider] = [0, 1, 2]
  const over = '2026-11-05T20:00:00.000Z'
  const member = (which: number): Member => {
    const found = people[which]
    if (!found) throw new Error('No such member.')
    return found
  }
  const held = async (): Promise<Event> => {
    world.setNow(today)
    const event = await world.createEvent({ capacity: 1 })
    await world.act('rsvp', { event: event.id }, member(going))
    await world.act('rsvp', { event: event.id }, member(waiting))
    return event
  }
  const answers = (event: Event, user: Member | null) =>
    world.hub.payload.find({
      collection: 'event-feedback',
      where: { event: { equals: event.id } },
      depth: 0,
      overrideAccess: false,
      user: user && { ...user, collection: 'members' },
    })

  beforeAll(async () => {
    world = await eventWorld()
    people = await world.createMembers(3)
  })
  afterAll(() => world.hub.stop())

  it('should be one answer of who was there, which they can change, read by organisers alone', async () => {
    const event = await held()
    world.setNow(over)
    const give = (rating: number, text: string | null) =>
      world.act<EventFeedback>('giveEventFeedback', { event: event.id, rating, text }, member(going))
    await Promise.all([give(2, 'Too loud.'), give(2, 'Too loud.')])
    expect(await give(4, '  Better than I thought. ')).toMatchObject({
      rating: 4,
      text: 'Better than I thought.',
    })
    expect((await answers(event, world.editor)).docs).toHaveLength(1)
    expect((await answers(event, member(going))).docs).toHaveLength(1)
    expect((await answers(event, member(waiting))).docs).toHaveLength(0)
    await expect(answers(event, null)).rejects.toThrow()
    const { app } = appOf(world.hub)
    const asked = await request(app)
      .post('/api/graphql')
      .send({
        query: `{ Events(where: { id: { equals: ${JSON.stringify(event.id)} } }) {
          docs { attendance { feedback { isOpen until mine { rating } summary { count } } } }
        } }`,
      })
    expect(asked.body).toEqual({
      data: {
        Events: {
          docs: [
            {
              attendance: {
                feedback: { isOpen: false, until: '2026-12-05T20:00:00.000Z', mine: null, summary: null },
              },
            },
          ],
        },
      },
    })
  })

  it.each([
    ['before it is over', going, {}, '2026-11-05T19:59:59.999Z', 'EVENT_NOT_OVER'],
    ['a month later', going, {}, '2026-12-05T20:00:00.001Z', 'FEEDBACK_CLOSED'],
    ['by who only waited', waiting, {}, over, 'NOT_THERE'],
    ['by who never answered', outsider, {}, over, 'NOT_THERE'],
    ['with a mark of 0', going, { rating: 0 }, over, 'BAD_RATING'],
    ['with a mark of 6', going, { rating: 6 }, over, 'BAD_RATING'],
    ['with half a mark', going, { rating: 2.5 }, over, 'BAD_RATING'],
    ['with a book', going, { text: 'x'.repeat(2001) }, over, 'FEEDBACK_TOO_LONG'],
    ['on a date that is none', going, { occurrence: '20261106T190000' }, over, 'OCCURRENCE_NOT_FOUND'],
  ])('should be refused %s', async (_what, who, input, now, code) => {
    const event = await held()
    world.setNow(now)
    const whole = { event: event.id, rating: 3, ...input }
    expect(await world.codeOf('giveEventFeedback', whole, member(who))).toBe(code)
    expect((await answers(event, world.editor)).docs).toEqual([])
  })

  it('should be refused to visitors, on a cancelled date, and to who did not show up', async () => {
    const event = await held()
    world.setNow(over)
    const input = { event: event.id, rating: 3 }
    expect(await world.codeOf('giveEventFeedback', input, null)).toBe('UNAUTHENTICATED')
    const both = await (async () => {
      world.setNow(today)
      const made = await world.createEvent({ capacity: 2 })
      await world.act('rsvp', { event: made.id }, member(going))
      await world.act('rsvp', { event: made.id }, member(waiting))
      await world.act('checkIn', { event: made.id, member: member(waiting).id }, world.editor)
      world.setNow(over)
      return made
    })()
    expect(await world.codeOf('giveEventFeedback', { event: both.id, rating: 3 }, member(going))).toBe(
      'NOT_THERE',
    )
    expect(await world.codeOf('giveEventFeedback', { event: both.id, rating: 3 }, member(waiting))).toBe(
      'done',
    )
    await world.hub.payload.update({ collection: 'events', id: event.id, data: { state: 'cancelled' } })
    expect(await world.codeOf('giveEventFeedback', input, member(going))).toBe('EVENT_CANCELLED')
  })

  it('should go with its member, and with its event', async () => {
    const event = await held()
    world.setNow(over)
    await world.act('giveEventFeedback', { event: event.id, rating: 5 }, member(going))
    await world.hub.payload.delete({ collection: 'events', id: event.id })
    expect((await answers(event, world.editor)).docs).toEqual([])
  })
})
