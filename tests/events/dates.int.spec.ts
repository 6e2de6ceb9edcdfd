import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Event, Member } from '../../src/payload-types'
import { hubCustom } from '../../src/config/hubCustom'
import { type EventWorld, eventWorld, today } from './world'

describe('the dates of an event', () => {
  let world: EventWorld
  let member: Member
  const weekly = {
    startsAt: '2026-10-08T17:00:00Z',
    endsAt: '2026-10-08T19:00:00Z',
    recurrence: 'FREQ=WEEKLY',
  }
  const update = (event: Event, data: object) =>
    world.hub.payload.update({ collection: 'events', id: event.id, data: data })
  const rsvp = (event: Event, occurrence?: string) =>
    world.act('rsvp', { event: event.id, ...(occurrence ? { occurrence } : {}) }, member)

  type Found = {
    event: { id: number; title: string }
    occurrence: { id: string; startsAt: string }
    cursor: string
  }
  /** Asks as a visitor. */
  const ask =
    <Result>(name: string) =>
    async (input: object): Promise<Result> => {
      const query = hubCustom(world.hub.payload.config)
        .graphql.map(({ queries }) => queries?.[name])
        .find((each) => each !== undefined) as unknown as (input: object, req: object) => Promise<Result>
      return query(input, await world.hub.requestOf(null))
    }

  beforeAll(async () => {
    world = await eventWorld()
    const [made] = await world.createMembers(1)
    if (!made) throw new Error('No member.')
    member = made
  })
  afterAll(() => world.hub.stop())
  beforeEach(() => world.setNow(today))

  it('should have seats of their own', async () => {
    const event = await world.createEvent({ ...weekly, capacity: 1 })
    expect((await rsvp(event, '20261008T190000')).status).toBe('going')
    // By its start, too: 19:00 in Paris after the clocks went back.
    expect((await rsvp(event, '2026-10-29T18:00:00.000Z')).occurrence).toBe('20261029T190000')
    expect(await world.codeOf('rsvp', { event: event.id }, member)).toBe('OCCURRENCE_NOT_FOUND')
    expect(await world.codeOf('rsvp', { event: event.id, occurrence: '20261009T190000' }, member)).toBe(
      'OCCURRENCE_NOT_FOUND',
    )
  })

  it('should take their registrations along when the series moves', async () => {
    const event = await world.createEvent(weekly)
    await rsvp(event, '20261008T190000')
    await rsvp(event, '20261015T190000')
    await update(event, { startsAt: '2026-10-08T18:30:00Z', endsAt: '2026-10-08T20:30:00Z' })
    expect(await world.rows(event, '20261008T203000')).toHaveLength(1)
    expect(await world.rows(event, '20261015T203000')).toHaveLength(1)
    await update(event, { startsAt: '2026-10-15T18:30:00Z', endsAt: '2026-10-15T20:30:00Z' })
    // The first date is gone; the one that is still there keeps its own people.
    expect((await world.rows(event, '20261008T203000'))[0]?.because).toBe('date-gone')
    expect((await world.counts(event, '20261015T203000')).kept).toMatchObject({ takenSite: 1 })
  })

  it('should give registrations back when a date is no more, and keep those of a date that moves', async () => {
    const event = await world.createEvent(weekly)
    await rsvp(event, '20261008T190000')
    await rsvp(event, '20261015T190000')
    await update(event, {
      changes: [
        { occurrence: '20261008T190000', state: 'removed' },
        { occurrence: '20261015T190000', state: 'moved', startsAt: '2026-10-16T17:00:00Z' },
      ],
    })
    expect((await world.rows(event, '20261008T190000'))[0]).toMatchObject({
      status: 'cancelled',
      because: 'date-gone',
    })
    expect((await world.rows(event, '20261015T190000'))[0]?.status).toBe('going')
  })

  it('should keep the registrations of an event that becomes a series', async () => {
    const event = await world.createEvent({ startsAt: '2026-10-08T17:00:00Z', endsAt: null })
    await rsvp(event)
    await update(event, { recurrence: 'FREQ=WEEKLY' })
    expect((await world.rows(event, '20261008T190000'))[0]?.status).toBe('going')
  })

  it('should begin where their rule begins', async () => {
    const event = await world.createEvent({ ...weekly, recurrence: 'FREQ=WEEKLY;BYDAY=SA' })
    expect([event.startsAt, event.endsAt]).toEqual(['2026-10-10T17:00:00.000Z', '2026-10-10T19:00:00.000Z'])
    expect(event.startsLocal).toBe('2026-10-10T19:00')
  })

  it('should be written on their own clock, and refuse a time that the clocks skip', async () => {
    const event = await world.createEvent({})
    // Sunday 25 October 2026: 02:30 comes twice in Paris, and the first is meant.
    const twice = await update(event, { startsLocal: '2026-10-25T02:30', endsAt: null })
    expect(twice.startsAt).toBe('2026-10-25T00:30:00.000Z')
    await expect(update(event, { startsLocal: '2027-03-28T02:30' })).rejects.toThrow(/startsLocal/)
  })

  it.each([
    [{ endsAt: '2026-11-05T17:00:00Z' }, /Ends/],
    [{ timeZone: 'Europe/Nowhere' }, /Time zone/],
    [{ recurrence: 'FREQ=SECONDLY' }, /Recurrence/],
    [{ changes: [{ occurrence: 'tomorrow', state: 'moved' }] }, /Date as planned/],
  ])('should refuse %j, and save nothing', async (data, field) => {
    const before = await world.hub.payload.count({ collection: 'events' })
    await expect(world.createEvent(data)).rejects.toThrow(field)
    expect(await world.hub.payload.count({ collection: 'events' })).toEqual(before)
  })

  it('should be listed soonest first, each series with its dates', async () => {
    const event = await world.createEvent({ ...weekly, title: 'In the month', slug: 'in-the-month' })
    await world.createEvent({
      title: 'A secret',
      _status: 'draft',
      startsAt: '2026-10-09T17:00:00Z',
      endsAt: null,
    })
    const query = ask<Found[]>('eventDates')
    const input = { from: '2026-10-01T00:00:00Z', to: '2026-10-24T00:00:00Z' }
    const found = await query(input)
    const starts = found.map(({ occurrence }) => occurrence.startsAt)
    expect(starts).toEqual([...starts].sort())
    expect(
      found.filter(({ event: { id } }) => id === event.id).map(({ occurrence }) => occurrence.id),
    ).toEqual(['20261008T190000', '20261015T190000', '20261022T190000'])
    expect(found.map(({ event: { title } }) => title)).not.toContain('A secret')
  })

  it('should be counted by the day of their own clocks, with the first of them', async () => {
    for (const [title, startsLocal, timeZone] of [
      ['Breakfast', '2027-02-09T08:00', 'Europe/Paris'],
      ['Lunch', '2027-02-09T12:00', 'Europe/Paris'],
      ['Already tomorrow in Paris', '2027-02-09T23:30', 'America/New_York'],
    ])
      await world.createEvent({
        title,
        slug: title,
        startsAt: '2027-02-01T00:00:00Z',
        startsLocal,
        timeZone,
        endsAt: null,
      })
    const ferry = await world.createEvent({
      ...weekly,
      title: 'Ferry',
      startsAt: '2027-02-08T09:00:00Z',
      endsAt: '2027-02-08T10:00:00Z',
      recurrence: 'FREQ=HOURLY;INTERVAL=2;COUNT=24',
      changes: [
        { occurrence: '20270208T100000', state: 'moved', startsAt: '2027-01-03T09:00:00Z', endsAt: null },
      ],
    })
    type Days = { day: string; count: number; dates: Found[] }[]
    const days = await ask<Days>('eventDays')({ from: '2027-02-09', to: '2027-02-10', limit: 2 })
    expect(days.map(({ day, count, dates }) => [day, count, dates.map(({ event }) => event.title)])).toEqual([
      ['2027-02-09', 15, ['Ferry', 'Ferry']],
      ['2027-02-10', 5, ['Ferry', 'Ferry']],
    ])
    // A date that moved before all others of its series is found there.
    const early = await ask<Days>('eventDays')({ from: '2027-01-03', to: '2027-01-03' })
    expect(early.map(({ dates }) => dates.map(({ event }) => event.id))).toEqual([[ferry.id]])
    const wholeDay = { from: '2027-02-08T00:00:00Z', to: '2027-02-11T00:00:00Z', day: '2027-02-09' }
    const all: Found[] = []
    for (let after: string | null = null, page: Found[] = []; ; after = page.at(-1)?.cursor ?? null) {
      page = await ask<Found[]>('eventDates')({ ...wholeDay, limit: 4, after })
      all.push(...page)
      if (page.length < 4) break
    }
    expect(all).toHaveLength(15)
    expect(new Set(all.map(({ cursor }) => cursor)).size).toBe(15)
    const once = await ask<Found[]>('eventDates')({ ...wholeDay, once: true })
    expect(once.map(({ event }) => event.title)).toEqual([
      'Ferry',
      'Breakfast',
      'Lunch',
      'Already tomorrow in Paris',
    ])
  })

  it.each([
    ['eventDates', { from: today, after: 'x' }, 'BAD_CURSOR'],
    ['eventDays', { from: '2027-02-31', to: 'x' }, 'BAD_DAYS'],
    ['eventDays', { from: '2027-02-02', to: '2027-02-01' }, 'BAD_DAYS'],
    ['eventDays', { from: '2027-01-01', to: '2030-01-01' }, 'BAD_DAYS'],
  ])('should not be asked for by %s with %j', async (name, input, code) => {
    await expect(ask(name)(input)).rejects.toMatchObject({ code })
  })

  it('should say what became of each registration, and until when an offer stands', async () => {
    const event = await world.createEvent({ title: 'Film night', capacity: 1 })
    const [other] = await world.createMembers(1)
    await rsvp(event)
    await world.act('rsvp', { event: event.id }, other ?? null)
    await world.act('cancelRsvp', { event: event.id }, member)
    const { docs } = await world.hub.payload.find({
      collection: 'outbox',
      where: { topic: { equals: 'rsvp.changed' } },
      sort: '-id',
      limit: 4,
    })
    const told = docs.map(
      ({ payload }) => payload as { member: unknown; status: string; offeredUntil: unknown },
    )
    expect(told.map(({ member: of, status }) => [of === member.id, status]).reverse()).toEqual([
      [true, 'going'],
      [false, 'waitlisted'],
      [true, 'cancelled'],
      [false, 'offered'],
    ])
    expect(told[0]?.offeredUntil).toBe('2026-10-03T12:00:00.000Z')
  })
})
