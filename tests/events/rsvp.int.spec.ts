import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Event, Member } from '../../src/payload-types'
import { type EventWorld, eventWorld, tally, today } from './world'

describe('registrations', () => {
  let world: EventWorld
  let people: Member[]
  const someone = (at: number): Member => {
    const member = people[at]
    if (!member) throw new Error('Not that many members.')
    return member
  }
  const rsvp = (event: Event, at: number, input: object = {}) =>
    world.act('rsvp', { event: event.id, ...input }, someone(at))
  const statuses = async (event: Event): Promise<string[]> =>
    (await world.rows(event)).map(({ status }) => status)

  beforeAll(async () => {
    world = await eventWorld()
    people = await world.createMembers(8)
  })
  afterAll(() => world.hub.stop())
  beforeEach(() => world.setNow(today))

  it('should seat members while there are seats, and number those who wait', async () => {
    const event = await world.createEvent({ capacity: 2 })
    expect((await rsvp(event, 0)).status).toBe('going')
    expect((await rsvp(event, 1)).status).toBe('going')
    expect((await rsvp(event, 2)).status).toBe('waitlisted')
    expect((await rsvp(event, 3)).status).toBe('waitlisted')
    expect(await world.counts(event)).toEqual({
      kept: { takenSite: 2, takenOnline: 0, waiting: 2 },
      recounted: { takenSite: 2, takenOnline: 0, waiting: 2 },
    })
  })

  it('should keep one answer a member, however often they give it', async () => {
    const event = await world.createEvent({ capacity: 5 })
    await Promise.all([rsvp(event, 0), rsvp(event, 0), rsvp(event, 0)])
    expect(await statuses(event)).toEqual(['going'])
  })

  it('should offer a free seat to the first in line, until it is taken', async () => {
    const event = await world.createEvent({ capacity: 1 })
    for (const at of [0, 1, 2]) await rsvp(event, at)
    await world.act('cancelRsvp', { event: event.id }, someone(0))
    expect(await statuses(event)).toEqual(['cancelled', 'offered', 'waitlisted'])
    const [, offered] = await world.rows(event)
    expect(offered?.offeredUntil).toBe('2026-10-03T12:00:00.000Z')
    expect((await rsvp(event, 1)).status).toBe('going')
    expect(await statuses(event)).toEqual(['cancelled', 'going', 'waitlisted'])
  })

  it('should let no offer outlast the start', async () => {
    const event = await world.createEvent({ capacity: 1 })
    await rsvp(event, 0)
    await rsvp(event, 1)
    world.setNow('2026-11-05T10:00:00.000Z')
    await world.act('cancelRsvp', { event: event.id }, someone(0))
    expect((await world.rows(event))[1]?.offeredUntil).toBe('2026-11-05T18:00:00.000Z')
  })

  it('should pass an offer on at the very millisecond of its end, and to one member only', async () => {
    const event = await world.createEvent({ capacity: 1 })
    for (const at of [0, 1, 2]) await rsvp(event, at)
    await world.act('cancelRsvp', { event: event.id }, someone(0))
    world.setNow('2026-10-03T12:00:00.000Z')
    const [code] = await Promise.all([world.codeOf('rsvp', { event: event.id }, someone(1)), world.work()])
    const after = await world.rows(event)
    expect(after.filter(({ status }) => status === 'going' || status === 'offered')).toHaveLength(1)
    expect(after.find(({ member }) => member === someone(2).id)?.status).toBe('offered')
    expect(['done', 'OFFER_EXPIRED']).toContain(code)
    expect((await world.counts(event)).kept).toEqual((await world.counts(event)).recounted)
  })

  it('should take an offer a millisecond before its end', async () => {
    const event = await world.createEvent({ capacity: 1 })
    for (const at of [0, 1]) await rsvp(event, at)
    await world.act('cancelRsvp', { event: event.id }, someone(0))
    world.setNow('2026-10-03T11:59:59.999Z')
    expect((await rsvp(event, 1)).status).toBe('going')
  })

  it('should leave it to the organiser to promote where the event says so', async () => {
    const event = await world.createEvent({ capacity: 1, registration: { promotion: 'manual' } })
    for (const at of [0, 1, 2]) await rsvp(event, at)
    await world.act('cancelRsvp', { event: event.id }, someone(0))
    expect(await statuses(event)).toEqual(['cancelled', 'waitlisted', 'waitlisted'])
    // Nobody who comes later takes the seat over the heads of those who wait.
    expect((await rsvp(event, 3)).status).toBe('waitlisted')
    const third = (await world.rows(event))[2]
    expect(await world.codeOf('promoteRsvp', { rsvp: third?.id }, someone(2))).toBe('FORBIDDEN')
    await world.act('promoteRsvp', { rsvp: third?.id }, world.editor)
    expect(await world.codeOf('promoteRsvp', { rsvp: (await world.rows(event))[1]?.id }, world.editor)).toBe(
      'SEATS_GONE',
    )
    expect(await world.act<number>('promoteWaiting', { event: event.id }, world.editor)).toBe(0)
  })

  it('should let a group wait for all of its seats, and pass it over only where seats are to be filled', async () => {
    const place = async (policy: 'order' | 'fill') => {
      const event = await world.createEvent({ capacity: 3, registration: { guests: 3, policy } })
      await rsvp(event, 0, { guests: 1 })
      expect((await rsvp(event, 1, { guests: 2 })).status).toBe('waitlisted')
      return (await rsvp(event, 2)).status
    }
    expect(await place('order')).toBe('waitlisted')
    expect(await place('fill')).toBe('going')
  })

  it('should keep the quotas of the room and of the link apart', async () => {
    const event = await world.createEvent({
      place: { name: 'The lock house', online: true },
      registration: { siteSeats: 1, onlineSeats: 1 },
    })
    expect((await rsvp(event, 0, { mode: 'site' })).status).toBe('going')
    expect((await rsvp(event, 1, { mode: 'site' })).status).toBe('waitlisted')
    expect((await rsvp(event, 2, { mode: 'online' })).status).toBe('going')
    expect((await rsvp(event, 3, { mode: 'online' })).status).toBe('waitlisted')
  })

  it('should give more seats only while there are some, and take fewer at any time', async () => {
    const event = await world.createEvent({ capacity: 4, registration: { guests: 3 } })
    await rsvp(event, 0, { guests: 1 })
    await rsvp(event, 1)
    expect(await world.codeOf('rsvp', { event: event.id, guests: 3 }, someone(0))).toBe('SEATS_GONE')
    expect((await world.rows(event))[0]?.guests).toBe(1)
    expect((await rsvp(event, 0, { guests: 2 })).guests).toBe(2)
    expect((await rsvp(event, 2)).status).toBe('waitlisted')
    await rsvp(event, 0, { guests: 0 })
    expect((await world.rows(event))[2]?.status).toBe('offered')
  })

  it('should hold requests back until the organiser says yes, and not ask twice after a no', async () => {
    const event = await world.createEvent({ capacity: 1, registration: { approval: true } })
    const [first, second, third] = [await rsvp(event, 0), await rsvp(event, 1), await rsvp(event, 2)]
    expect([first.status, second.status]).toEqual(['requested', 'requested'])
    await world.act('approveRsvp', { rsvp: second.id }, world.editor)
    await world.act('approveRsvp', { rsvp: first.id }, world.editor)
    await world.act('declineRsvp', { rsvp: third.id }, world.editor)
    const states = Object.fromEntries(
      (await world.rows(event)).map((row) => [String(row.member as number), row.status]),
    )
    expect([0, 1, 2].map((at) => states[String(someone(at).id)])).toEqual([
      'waitlisted',
      'going',
      'cancelled',
    ])
    expect(await world.codeOf('rsvp', { event: event.id }, someone(2))).toBe('RSVP_REFUSED')
  })

  it('should give new seats to those who wait, and refuse fewer than are taken', async () => {
    const event = await world.createEvent({ capacity: 2 })
    for (const at of [0, 1, 2, 3]) await rsvp(event, at)
    const setCapacity = (capacity: number) =>
      world.hub.payload.update({ collection: 'events', id: event.id, data: { capacity } })
    await setCapacity(3)
    expect(await statuses(event)).toEqual(['going', 'going', 'offered', 'waitlisted'])
    await expect(setCapacity(2)).rejects.toMatchObject({ code: 'CAPACITY_BELOW_GOING' })
    await world.act('cancelRsvp', { event: event.id }, someone(2))
    expect(await statuses(event)).toEqual(['going', 'going', 'cancelled', 'offered'])
    await world.act('cancelRsvp', { event: event.id }, someone(3))
    await setCapacity(2)
    expect((await world.hub.payload.findByID({ collection: 'events', id: event.id })).capacity).toBe(2)
  })

  it.each([-1, 0, 1e9, 1.5])('should refuse a capacity of %d', async (capacity) => {
    await expect(world.createEvent({ capacity })).rejects.toThrow(/Capacity/)
  })

  it('should ask what the organiser asks, and keep the answers', async () => {
    const event = await world.createEvent({
      registration: { questions: [{ question: 'What do you eat?', required: true }] },
    })
    const question = event.registration?.questions?.[0]?.id
    expect(await world.codeOf('rsvp', { event: event.id }, someone(0))).toBe('ANSWER_REQUIRED')
    await rsvp(event, 0, { answers: [{ question, answer: ' Leeks ' }] })
    expect((await world.rows(event))[0]?.answers).toEqual([{ question: 'What do you eat?', answer: 'Leeks' }])
  })

  it.each([
    ['nobody', {}, null, 'UNAUTHENTICATED'],
    ['an event that never was', { event: 999_999 }, 0, 'EVENT_NOT_FOUND'],
    ['an id that is none', { event: 'x; drop table' }, 0, 'EVENT_NOT_FOUND'],
    ['a date that is none', { occurrence: '20261106T190000' }, 0, 'OCCURRENCE_NOT_FOUND'],
    ['more guests than allowed', { guests: 1 }, 0, 'TOO_MANY_GUESTS'],
    ['fewer than no guests', { guests: -1 }, 0, 'TOO_MANY_GUESTS'],
    ['a way in that there is not', { mode: 'online' }, 0, 'MODE_NOT_OFFERED'],
  ])('should refuse %s', async (_what, input, at, code) => {
    const event = await world.createEvent({ capacity: 5 })
    expect(await world.codeOf('rsvp', { event: event.id, ...input }, at === null ? null : someone(at))).toBe(
      code,
    )
    expect(await world.rows(event)).toEqual([])
  })

  it.each([
    ['a draft', { _status: 'draft' }, 'EVENT_NOT_FOUND'],
    ['a cancelled event', { state: 'cancelled' }, 'EVENT_CANCELLED'],
    ['an event of yesterday', { startsAt: '2026-09-30T18:00:00Z', endsAt: null }, 'EVENT_OVER'],
    ['one that opens later', { registration: { opensAt: '2026-10-02T00:00:00Z' } }, 'REGISTRATION_NOT_OPEN'],
    ['one that has closed', { registration: { closesAt: '2026-10-01T00:00:00Z' } }, 'REGISTRATION_CLOSED'],
    ['one that closes early', { registration: { closesHoursBefore: 24 * 60 } }, 'REGISTRATION_CLOSED'],
  ])('should refuse a registration for %s', async (_what, data, code) => {
    const event = await world.createEvent(data)
    expect(await world.codeOf('rsvp', { event: event.id }, someone(0))).toBe(code)
  })

  it('should check a member in once, and let an organiser take it back', async () => {
    const event = await world.createEvent({})
    await rsvp(event, 0)
    const input = { event: event.id, member: someone(0).id }
    expect(await world.codeOf('checkIn', input, someone(1))).toBe('FORBIDDEN')
    await Promise.all([world.act('checkIn', input, world.editor), world.act('checkIn', input, world.editor)])
    world.setNow('2026-11-05T18:30:00.000Z')
    await world.act('checkIn', input, world.editor)
    expect((await world.rows(event))[0]).toMatchObject({ status: 'attended', checkedInAt: today })
    expect(await world.codeOf('checkIn', { ...input, member: someone(1).id }, world.editor)).toBe(
      'RSVP_NOT_FOUND',
    )
    await world.act('checkIn', { ...input, undo: true }, world.editor)
    expect((await world.rows(event))[0]).toMatchObject({ status: 'going', checkedInAt: null })
  })

  it('should free the seats of a member who is deleted', async () => {
    const event = await world.createEvent({ capacity: 1 })
    const [leaver] = await world.createMembers(1)
    await world.act('rsvp', { event: event.id }, leaver ?? null)
    await rsvp(event, 0)
    await world.hub.payload.delete({ collection: 'members', id: leaver?.id ?? 0 })
    await world.work()
    expect(await statuses(event)).toEqual(['offered'])
  })
})

describe('200 members at once', () => {
  let world: EventWorld
  let people: Member[]
  beforeAll(async () => {
    world = await eventWorld()
    people = await world.createMembers(200)
  }, 120_000)
  afterAll(() => world.hub.stop())

  it('should find 50 seats, and 150 places in line in the order in which they were accepted', async () => {
    const event = await world.createEvent({ capacity: 50 })
    await Promise.all(people.map((member) => world.act('rsvp', { event: event.id }, member)))
    const rows = await world.rows(event)
    expect(tally(rows)).toEqual({ going: 50, waitlisted: 150 })
    expect(rows.map(({ order }) => order)).toEqual(rows.map((_row, index) => index + 1))
    expect(rows.slice(0, 50).every(({ status }) => status === 'going')).toBe(true)
    const { kept, recounted } = await world.counts(event)
    expect(kept).toEqual({ takenSite: 50, takenOnline: 0, waiting: 150 })
    expect(recounted).toEqual(kept)
  }, 120_000)

  it('should never be more than there are seats while others cancel and the house changes size', async () => {
    const event = await world.createEvent({ capacity: 50 })
    const setCapacity = (capacity: number) =>
      world.hub.payload
        .update({ collection: 'events', id: event.id, data: { capacity } })
        .catch((error: unknown) => {
          if ((error as { code?: string }).code !== 'CAPACITY_BELOW_GOING') throw error
        })
    await Promise.all([
      ...people.map(async (member, index) => {
        await world.act('rsvp', { event: event.id }, member)
        if (index % 3 === 0) await world.act('cancelRsvp', { event: event.id }, member)
      }),
      ...[60, 40, 55, 45].map(setCapacity),
    ])
    const { capacity } = await world.hub.payload.findByID({ collection: 'events', id: event.id })
    const { kept, recounted } = await world.counts(event)
    const rows = await world.rows(event)
    const taken = rows.filter(({ status }) => status === 'going' || status === 'offered').length
    expect(kept).toEqual(recounted)
    expect(taken).toBeLessThanOrEqual(capacity ?? 0)
    expect(taken + rows.filter(({ status }) => status === 'waitlisted').length).toBe(133)
    // Nobody waits beside an empty chair.
    expect(taken).toBe(Math.min(capacity ?? 0, 133))
  }, 120_000)
})
