import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { hubCustom } from '../../src/config/hubCustom'
import type { Announcement, Event, EventPost, Member } from '../../src/payload-types'
import { work as workAll } from '../syndication/work'
import { type EventWorld, eventWorld, today } from './world'

describe('the timetable of posts about an event', () => {
  let world: EventWorld
  let members: Member[]

  const work = (): Promise<void> => workAll(world.hub.payload)
  const at = async (iso: string): Promise<void> => {
    world.setNow(iso)
    await work()
  }
  const posts = async (event: Event): Promise<EventPost[]> => {
    const { docs } = await world.hub.payload.find({
      collection: 'event-posts',
      where: { event: { equals: event.id } },
      sort: 'id',
      depth: 0,
      pagination: false,
    })
    return docs
  }
  /** State and reason by kind, of one date and of the whole. */
  const states = async (event: Event, occurrence = 'once'): Promise<Record<string, string>> =>
    Object.fromEntries(
      (await posts(event))
        .filter((row) => [occurrence, 'all'].includes(row.occurrence))
        .map(({ kind, state, why }) => [kind, why ? `${state}: ${why}` : state]),
    )
  const announced = async (event: Event): Promise<Announcement[]> => {
    const { docs } = await world.hub.payload.find({
      collection: 'announcements',
      where: {
        and: [
          { 'source.collection': { equals: 'events' } },
          { 'source.document': { equals: String(event.id) } },
        ],
      },
      sort: 'id',
      depth: 0,
      pagination: false,
    })
    return docs
  }
  const titles = async (event: Event): Promise<string[]> => (await announced(event)).map(({ title }) => title)
  const update = (event: Event, data: object, draft = false) =>
    world.hub.payload.update({ collection: 'events', id: event.id, data, draft })
  const planned = async (data: object = {}): Promise<Event> => {
    world.setNow(today)
    const event = await world.createEvent({ posting: { plan: 'timetable' }, ...data })
    await work()
    return event
  }

  beforeAll(async () => {
    world = await eventWorld()
    members = await world.createMembers(12)
  })
  afterAll(() => world.hub.stop())

  it('should begin with the rows of the template, and announce at once', async () => {
    const event = await planned()
    expect(event.posting?.steps?.map(({ kind, isOn }) => [kind, isOn])).toEqual([
      ['announcement', true],
      ['week', true],
      ['lastSeats', true],
      ['today', true],
      ['recap', true],
    ])
    expect(await states(event)).toEqual({
      announcement: 'told',
      week: 'planned',
      lastSeats: 'planned',
      today: 'planned',
      recap: 'planned',
    })
    expect(await titles(event)).toEqual(['An evening'])
    expect(Object.fromEntries((await posts(event)).map((row) => [row.kind, row.at]))).toMatchObject({
      week: '2026-10-29T18:00:00.000Z',
      today: '2026-11-05T08:00:00.000Z',
      recap: '2026-11-06T09:00:00.000Z',
    })
  })

  it('should post each step once, at its time and in both languages', async () => {
    const event = await planned({ title: 'A film' })
    await world.hub.payload.update({
      collection: 'events',
      id: event.id,
      locale: 'fr',
      data: { title: 'Un film' },
    })
    await at('2026-10-29T17:59:59.000Z')
    expect(await titles(event)).toEqual(['A film'])
    for (let turn = 0; turn < 2; turn += 1) await at('2026-10-29T18:00:00.000Z')
    await at('2026-11-05T08:30:00.000Z')
    await at('2026-11-06T09:00:00.000Z')
    const all = await announced(event)
    expect(all.map(({ title }) => title)).toEqual([
      'A film',
      'In one week: A film',
      'Today: A film',
      'Looking back: A film',
    ])
    expect((all[2]?.content as { fr: { title: string } }).fr.title).toBe('Aujourd’hui\u202f: Un film')
    expect(await states(event)).toEqual({
      announcement: 'told',
      week: 'told',
      lastSeats: 'skipped: neverFew',
      today: 'told',
      recap: 'told',
    })
  })

  it('should leave out what an outage made worthless, and say so', async () => {
    const event = await planned()
    await at('2026-10-30T06:00:01.000Z')
    expect(await states(event)).toMatchObject({ week: 'skipped: late', today: 'planned' })
    await at('2026-11-05T18:00:01.000Z')
    expect(await states(event)).toMatchObject({ today: 'skipped: late' })
    await at('2026-11-09T09:00:01.000Z')
    expect(await states(event)).toMatchObject({ recap: 'skipped: late' })
    expect(await titles(event)).toEqual(['An evening'])
  })

  it('should leave out a step that was past when the event was published', async () => {
    const event = await planned({ startsAt: '2026-10-03T18:00:00.000Z', endsAt: null })
    expect(await states(event)).toMatchObject({ week: 'skipped: late', today: 'planned' })
  })

  it('should move with the event, and tell nothing twice', async () => {
    const event = await planned()
    await at('2026-10-29T18:00:00.000Z')
    await update(event, { startsAt: '2026-12-10T18:00:00.000Z', endsAt: '2026-12-10T20:00:00.000Z' })
    await at('2026-11-05T12:00:00.000Z')
    expect(await states(event)).toMatchObject({ week: 'told', today: 'planned' })
    await at('2026-12-03T18:00:00.000Z')
    await at('2026-12-10T09:00:00.000Z')
    expect(await titles(event)).toEqual(['An evening', 'In one week: An evening', 'Today: An evening'])
  })

  it('should plan again what was left out, when the event moves away from it', async () => {
    const event = await planned({ startsAt: '2026-10-03T18:00:00.000Z', endsAt: null })
    await update(event, { startsAt: '2026-11-12T18:00:00.000Z' })
    expect(await states(event)).toMatchObject({ week: 'planned' })
    await at('2026-11-05T18:00:00.000Z')
    expect(await titles(event)).toContain('In one week: An evening')
  })

  it.each([
    ['cancelled', { state: 'cancelled' }, { state: 'scheduled' }, 'cancelled: cancelled'],
    ['for members alone', { visibility: 'members' }, { visibility: 'public' }, 'cancelled: withdrawn'],
    ['taken back', { _status: 'draft' }, { _status: 'published' }, 'cancelled: withdrawn'],
    [
      'switched off',
      { posting: { plan: 'timetable', steps: [{ kind: 'recap', isOn: true }] } },
      { posting: { plan: 'timetable', steps: [] } },
      'cancelled: switchedOff',
    ],
  ])('should post nothing once it is %s, and go on when that is undone', async (_name, off, on, state) => {
    const event = await planned()
    await update(event, off)
    expect(await states(event)).toMatchObject({ announcement: 'told', week: state, today: state })
    await at('2026-10-29T18:00:00.000Z')
    expect(await titles(event)).toEqual(['An evening'])
    await update(event, on)
    expect(await states(event)).toMatchObject({ week: state, today: 'planned' })
    await at('2026-11-05T08:00:00.000Z')
    expect(await titles(event)).toEqual(['An evening', 'Today: An evening'])
  })

  it('should keep to what is public while an organiser drafts', async () => {
    const event = await planned()
    await update(event, { startsAt: '2026-12-10T18:00:00.000Z', endsAt: null, _status: 'draft' }, true)
    await at('2026-10-29T18:00:00.000Z')
    expect(await titles(event)).toEqual(['An evening', 'In one week: An evening'])
  })

  it('should speak of the last seats once, when at most so many are left', async () => {
    const event = await planned({
      capacity: 5,
      posting: { plan: 'timetable', steps: [{ kind: 'lastSeats', isOn: true, seats: 2 }] },
    })
    const seat = async (member: Member | undefined, name = 'rsvp') => {
      await world.act(name, { event: event.id }, member ?? null)
      await work()
    }
    await seat(members[0])
    await seat(members[1])
    expect(await titles(event)).toEqual([])
    await seat(members[2])
    expect(await titles(event)).toEqual(['Last seats: An evening'])
    await seat(members[2], 'cancelRsvp')
    await seat(members[3])
    await seat(members[4])
    expect(await titles(event)).toEqual(['Last seats: An evening'])
  })

  it('should not speak of last seats in a full house, nor where nothing limits them', async () => {
    const posting = { plan: 'timetable', steps: [{ kind: 'lastSeats', isOn: true }] }
    const full = await planned({ capacity: 1, posting })
    const open = await planned({ posting })
    for (const event of [full, open]) await world.act('rsvp', { event: event.id }, members[0] ?? null)
    await work()
    expect([await titles(full), await titles(open)]).toEqual([[], []])
    await update(full, { capacity: 11 })
    await work()
    // Ten of eleven are free: not few.
    expect(await titles(full)).toEqual([])
    await update(full, { capacity: 2 })
    await work()
    expect(await titles(full)).toEqual(['Last seats: An evening'])
  })

  it('should plan a series date by date, follow it when it moves, and leave out a cancelled date', async () => {
    const event = await planned({
      recurrence: 'FREQ=WEEKLY',
      posting: { plan: 'timetable', steps: [{ kind: 'today', isOn: true }] },
    })
    expect((await posts(event)).map(({ occurrence }) => occurrence)).toEqual(['20261105T190000'])
    await at('2026-11-05T09:00:00.000Z')
    expect(await titles(event)).toEqual(['Today: An evening'])
    expect((await posts(event)).map(({ occurrence }) => occurrence)).toContain('20261203T190000')
    await update(event, {
      startsAt: '2026-11-05T19:00:00.000Z',
      endsAt: '2026-11-05T21:00:00.000Z',
      changes: [{ occurrence: '20261119T200000', state: 'cancelled' }],
    })
    // The date that was told of bears its new name, and is not told of again.
    expect(await states(event, '20261105T200000')).toEqual({ today: 'told' })
    expect(await states(event, '20261119T200000')).toEqual({ today: 'cancelled: cancelled' })
    for (const day of ['05', '12', '19', '26']) await at(`2026-11-${day}T09:30:00.000Z`)
    const told = await announced(event)
    expect(told.map(({ about }) => (about as { startsAt: string }).startsAt)).toEqual([
      '2026-11-05T18:00:00.000Z',
      '2026-11-12T19:00:00.000Z',
      '2026-11-26T19:00:00.000Z',
    ])
    expect((told[1]?.content as { en: { excerpt: string } }).en.excerpt).toContain('12 November 2026')
  })

  it('should post once where two workers look at the same time, and where one stopped after saying it', async () => {
    const event = await planned()
    world.setNow('2026-10-29T18:00:00.000Z')
    const { payload } = world.hub
    const task = hubCustom(payload.config).tasks.find(({ name }) => name === 'events')
    const { signal } = new AbortController()
    await Promise.all([task?.run({ payload, signal }), task?.run({ payload, signal })])
    await work()
    // As a database without transactions leaves it, when the worker is killed between the two.
    const week = (await posts(event)).find(({ kind }) => kind === 'week')
    await payload.db.updateOne({
      collection: 'event-posts',
      id: week?.id ?? '',
      data: { state: 'planned', lookAt: '2026-10-29T18:00:00.000Z' },
    })
    await work()
    expect(await titles(event)).toEqual(['An evening', 'In one week: An evening'])
  })

  it('should announce once, whether by its publication or by its timetable', async () => {
    const event = await planned({ posting: { plan: 'once' } })
    expect(await titles(event)).toEqual(['An evening'])
    await update(event, { posting: { plan: 'timetable' } })
    await work()
    expect(await states(event)).toMatchObject({ announcement: 'told' })
    expect(await titles(event)).toEqual(['An evening'])
    expect(await titles(await planned({ posting: { plan: 'none' } }))).toEqual([])
  })

  it('should refuse a step that is there twice, and a time that is none', async () => {
    for (const steps of [
      [{ kind: 'today' }, { kind: 'today' }],
      [{ kind: 'today', at: '24:00' }],
      [{ kind: 'lastSeats', seats: 0 }],
    ])
      await expect(world.createEvent({ posting: { plan: 'timetable', steps } })).rejects.toMatchObject({
        status: 400,
      })
  })

  it('should forget the posts of an event that is deleted', async () => {
    const event = await planned()
    await world.hub.payload.delete({ collection: 'events', id: event.id })
    expect(await posts(event)).toEqual([])
  })
})
