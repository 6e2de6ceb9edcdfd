import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { calendarOfEvent, calendarOfMember } from '../../src/collections/events/operations/calendars'
import { occurrencesBetween } from '../../src/collections/events/recurrence/occurrences'
import { hubCustom } from '../../src/config/hubCustom'
import type { Event, Member } from '../../src/payload-types'
import { operationOf } from '../helpers/operation'
import { itNeeding } from '../helpers/mongo'
import { type EventWorld, eventWorld, today } from './world'

/** Thursdays at 19:00 in Paris: the clocks change between the third and the fourth. */
const thursdays = ['20261008', '20261015', '20261022', '20261029'].map((day) => `${day}T190000`)
const [first, second, third, fourth] = thursdays as [string, string, string, string]

type Told = {
  kind: string
  member: unknown
  data: { occurrence?: string; changes?: { time: unknown } | null }
}

describe('changing a series', () => {
  let world: EventWorld
  let going: Member
  let waiting: Member
  let event: Event

  const change = (occurrence: string, scope: string, what: object, of: Event = event) =>
    world.act<Event>('changeSeries', { event: of.id, occurrence, scope, change: what }, world.editor)
  const codeOf = (occurrence: string, scope: string, what: object, user: Member | null = world.editor) =>
    world.codeOf('changeSeries', { event: event.id, occurrence, scope, change: what }, user)
  const read = (id: Event['id']): Promise<Event> =>
    world.hub.payload.findByID({ collection: 'events', id, depth: 0 })
  const dates = async (of: Event): Promise<string[]> => {
    const window = { from: new Date(today), to: new Date('2026-11-06T00:00:00Z') }
    return occurrencesBetween(await read(of.id), window).map(
      ({ id, startsAt, state }) => `${id} ${startsAt} ${state}`,
    )
  }
  const statuses = async (of: Event, occurrence: string): Promise<string[]> =>
    (await world.rows(of, occurrence)).map(({ status }) => status)
  const work = async (): Promise<void> => {
    const tasks = hubCustom(world.hub.payload.config).tasks.filter(({ name }) =>
      ['events', 'outbox'].includes(name),
    )
    for (let turn = 0, done = 1; done > 0 && turn < 30; turn += 1) {
      done = 0
      for (const task of tasks)
        done += Number(await task.run({ payload: world.hub.payload, signal: new AbortController().signal }))
    }
  }
  const told = async (kind: string): Promise<(string | undefined)[]> => {
    const { docs } = await world.hub.payload.find({
      collection: 'notifications',
      where: { and: [{ kind: { equals: kind } }, { member: { equals: going.id } }] },
      sort: 'id',
      depth: 0,
      pagination: false,
    })
    return (docs as unknown as Told[]).map(({ data }) => data.occurrence).sort()
  }

  beforeAll(async () => {
    world = await eventWorld()
  })
  afterAll(() => world.hub.stop())
  beforeEach(async () => {
    world.setNow(today)
    const [one, two] = await world.createMembers(2)
    if (!one || !two) throw new Error('No members.')
    going = one
    waiting = two
    event = await world.createEvent({
      title: 'Choir',
      startsAt: '2026-10-08T17:00:00.000Z',
      endsAt: '2026-10-08T19:00:00.000Z',
      recurrence: 'FREQ=WEEKLY',
      capacity: 1,
    })
    await world.hub.payload.update({
      collection: 'events',
      id: event.id,
      locale: 'fr',
      data: { title: 'Chorale' },
    })
    for (const occurrence of [second, third, fourth]) {
      await world.act('rsvp', { event: event.id, occurrence }, going)
      await world.act('rsvp', { event: event.id, occurrence }, waiting)
    }
    await work()
  })

  it('should give a part of a series that its address opens a key of its own', async () => {
    const closed = await world.createEvent({
      title: 'Secret choir',
      startsAt: '2026-10-08T17:00:00.000Z',
      recurrence: 'FREQ=WEEKLY',
      visibility: 'link',
    })
    const [, key = ''] = /-([0-9a-f]{32})$/.exec((await read(closed.id)).slug ?? '') ?? []
    expect(key).not.toBe('')
    const next = await change(third, 'following', { startsLocal: '2026-10-22T20:00' }, closed)
    const { slug, visibility } = await read(next.id)
    expect(visibility).toBe('link')
    expect(slug).toMatch(/-[0-9a-f]{32}$/)
    expect(slug).not.toContain(key)
  })

  it('should change one date alone, tell who comes, and put it back', async () => {
    await change(third, 'this', {
      startsLocal: '2026-10-23T20:00',
      endsLocal: '2026-10-23T21:00',
      note: 'Hall',
    })
    expect(await dates(event)).toEqual([
      `${first} 2026-10-08T17:00:00.000Z scheduled`,
      `${second} 2026-10-15T17:00:00.000Z scheduled`,
      `${third} 2026-10-23T18:00:00.000Z moved`,
      `${fourth} 2026-10-29T18:00:00.000Z scheduled`,
      `20261105T190000 2026-11-05T18:00:00.000Z scheduled`,
    ])
    await work()
    expect(await told('event.changed')).toEqual([third])
    await change(third, 'this', { state: 'cancelled', note: 'No heating' })
    expect((await dates(event))[2]).toBe(`${third} 2026-10-22T17:00:00.000Z cancelled`)
    await change(third, 'this', { state: 'scheduled' })
    expect((await dates(event))[2]).toBe(`${third} 2026-10-22T17:00:00.000Z scheduled`)
    expect(await statuses(event, third)).toEqual(['going', 'waitlisted'])
  })

  it('should take one date away and give its registrations back', async () => {
    await change(third, 'this', { state: 'removed' })
    expect((await dates(event)).map((date) => date.slice(0, 15))).toEqual([
      first,
      second,
      fourth,
      '20261105T190000',
    ])
    expect(await statuses(event, third)).toEqual(['cancelled', 'cancelled'])
  })

  it('should let those who follow it follow what goes on, as closely, and rewrite a rule that names one day', async () => {
    const { db } = world.hub.payload
    const level = async (of: Event, member: Member): Promise<unknown> =>
      (
        await db.findOne<{ id: number; level: string }>({
          collection: 'subscriptions',
          where: { and: [{ target: { equals: `events:${of.id}` } }, { member: { equals: member.id } }] },
        })
      )?.level
    await world.hub.payload.update({
      collection: 'events',
      id: event.id,
      data: { recurrence: 'FREQ=WEEKLY;BYDAY=TH' },
    })
    const target = { collection: 'events', id: event.id }
    await world.act('follow', { target, level: 'watch' }, going)
    await world.act('follow', { target, level: 'mute' }, waiting)
    const next = await change(third, 'following', { startsLocal: '2026-10-23T19:00' })
    expect(next.recurrence).toBe('FREQ=WEEKLY;BYDAY=FR')
    expect([await level(next, going), await level(next, waiting)]).toEqual(['watch', 'mute'])
    expect(await level(event, going)).toBe('watch')
  })

  it('should divide a series: what follows is an event of its own, with its people, at its new time', async () => {
    const next = await change(third, 'following', { startsLocal: '2026-10-22T20:00' })
    expect(next.id).not.toBe(event.id)
    expect(await dates(event)).toEqual([
      `${first} 2026-10-08T17:00:00.000Z scheduled`,
      `${second} 2026-10-15T17:00:00.000Z scheduled`,
    ])
    expect(await dates(next)).toEqual([
      '20261022T200000 2026-10-22T18:00:00.000Z scheduled',
      '20261029T200000 2026-10-29T19:00:00.000Z scheduled',
      '20261105T200000 2026-11-05T19:00:00.000Z scheduled',
    ])
    expect(await statuses(event, second)).toEqual(['going', 'waitlisted'])
    expect(await statuses(event, third)).toEqual([])
    for (const occurrence of ['20261022T200000', '20261029T200000']) {
      expect(await statuses(next, occurrence)).toEqual(['going', 'waitlisted'])
      const { kept, recounted } = await world.counts(next, occurrence)
      expect(kept).toEqual(recounted)
    }
    await work()
    expect(await told('event.changed')).toEqual(['20261022T200000', '20261029T200000'])
    // The same words in each language, and the same place; announced to nobody.
    const french = await world.hub.payload.findByID({ collection: 'events', id: next.id, locale: 'fr' })
    expect([french.title, french.place?.name, french.capacity]).toEqual(['Chorale', 'The lock house', 1])
    expect(next.slug).toBe(`${event.slug}-20261022`)
    expect(next.formerSlugs ?? []).toEqual([])
    // Who waits is next in line there.
    await world.act('cancelRsvp', { event: next.id, occurrence: '20261022T200000' }, going)
    expect(await statuses(next, '20261022T200000')).toEqual(['cancelled', 'offered'])
  })

  it('should keep the entries of one’s own calendar, and name the series that goes on', async () => {
    const { path } = await operationOf<object, { path: string }>(world.hub.payload, 'renewCalendarLink')(
      {},
      await world.hub.requestOf(going),
    )
    const key = path.replace(/^\/calendar\/|\.ics$/g, '')
    const siteURL = 'http://localhost:3000'
    const uids = async (): Promise<string[]> => {
      const text = await calendarOfMember({ payload: world.hub.payload, siteURL, now: new Date(today), key })
      return [...(text ?? '').matchAll(/^UID:(.*)$/gm)].map(([, uid]) => String(uid).trim()).sort()
    }
    const before = await uids()
    expect(before).toHaveLength(3)
    const next = await change(third, 'following', { startsLocal: '2026-10-22T20:00' })
    expect(await uids()).toEqual(before)
    const again = await change('20261022T200000', 'all', { startsLocal: '2026-10-22T20:30' }, next)
    expect(again.id).toBe(next.id)
    expect(await uids()).toEqual(before)
    const file = await calendarOfEvent({
      payload: world.hub.payload,
      siteURL,
      now: new Date(today),
      slug: next.slug ?? '',
    })
    expect(file).toContain(`RELATED-TO;RELTYPE=SIBLING:event-${event.id}@localhost`)
  })

  it('should call off or end what follows, and leave what was before', async () => {
    const next = await change(fourth, 'following', { state: 'cancelled', note: 'Summer' })
    expect(next.state).toBe('cancelled')
    expect((await read(event.id)).state).toBe('scheduled')
    await work()
    expect(await told('event.changed')).toEqual([fourth])
    const same = await change(third, 'following', { state: 'removed' })
    expect(same.id).toBe(event.id)
    expect((await dates(event)).map((date) => date.slice(0, 15))).toEqual([first, second])
    expect(await statuses(event, third)).toEqual(['cancelled', 'cancelled'])
  })

  it('should change all, from whichever date it is said, with what was decided about single ones', async () => {
    await change(fourth, 'this', { state: 'cancelled' })
    const same = await change(third, 'all', {
      startsLocal: '2026-10-22T18:00',
      endsLocal: '2026-10-22T19:00',
    })
    expect(same.id).toBe(event.id)
    expect(await dates(event)).toEqual([
      '20261008T180000 2026-10-08T16:00:00.000Z scheduled',
      '20261015T180000 2026-10-15T16:00:00.000Z scheduled',
      '20261022T180000 2026-10-22T16:00:00.000Z scheduled',
      '20261029T180000 2026-10-29T17:00:00.000Z cancelled',
      '20261105T180000 2026-11-05T17:00:00.000Z scheduled',
    ])
    expect(await statuses(event, '20261022T180000')).toEqual(['going', 'waitlisted'])
    // From the first date on is all of them.
    expect((await change('20261008T180000', 'following', { startsLocal: '2026-10-08T19:00' })).id).toBe(
      event.id,
    )
  })

  it('should refuse what cannot be, and leave everything as it was', async () => {
    const before = await dates(event)
    const [member] = await world.createMembers(1)
    expect(await codeOf(third, 'this', { state: 'cancelled' }, member)).toBe('FORBIDDEN')
    for (const [occurrence, scope, what, code] of [
      [third, 'this', {}, 'NOTHING_TO_CHANGE'],
      ['20261023T190000', 'this', { state: 'cancelled' }, 'OCCURRENCE_NOT_FOUND'],
      ['20261023T190000', 'following', { state: 'cancelled' }, 'OCCURRENCE_NOT_FOUND'],
      [third, 'this', { recurrence: 'FREQ=DAILY' }, 'ONE_DATE_HAS_NO_RULE'],
      [third, 'all', { state: 'removed' }, 'DELETE_INSTEAD'],
      [third, 'following', { recurrence: 'FREQ=NEVER' }, 'BAD_RULE'],
      [third, 'following', { recurrence: 'FREQ=SECONDLY' }, 'BAD_RULE'],
      [third, 'following', { startsLocal: '2026-10-22' }, 'TIME_SKIPPED'],
      [third, 'following', { startsLocal: '2027-03-28T02:30' }, 'TIME_SKIPPED'],
      [
        third,
        'following',
        { startsLocal: '2026-10-22T20:00', endsLocal: '2026-10-22T19:00' },
        'ENDS_BEFORE_START',
      ],
    ] as const)
      expect([what, await codeOf(occurrence, scope, what)]).toEqual([what, code])
    world.setNow('2026-10-22T19:30:00.000Z')
    expect(await codeOf(third, 'following', { state: 'cancelled' })).toBe('EVENT_OVER')
    expect(await codeOf(third, 'this', { state: 'cancelled' })).toBe('EVENT_OVER')
    await world.hub.payload.update({
      collection: 'events',
      id: event.id,
      draft: true,
      data: { title: 'Half a thought', _status: 'draft' },
    })
    expect(await codeOf(fourth, 'following', { state: 'cancelled' })).toBe('EVENT_HAS_DRAFT')
    expect(await dates(event)).toEqual(before)
    const { totalDocs } = await world.hub.payload.count({
      collection: 'events',
      where: { continues: { equals: event.id } },
    })
    expect(totalDocs).toBe(0)
  })

  it('should finish what was cut off in between, when it is asked again', async () => {
    const { payload } = world.hub
    // As a database without transactions has it: the old series has ended, and its people are still there.
    const half = await payload.duplicate({
      collection: 'events',
      id: event.id,
      draft: true,
      data: {
        startsAt: '2026-10-22T17:00:00.000Z',
        endsAt: '2026-10-22T19:00:00.000Z',
        startsLocal: null,
        endsLocal: null,
        slug: 'choir-goes-on',
        continues: event.id,
        continuesKey: `${event.id}|${third}`,
      },
    })
    await payload.db.updateOne({
      collection: 'events',
      id: event.id,
      data: { recurrence: 'FREQ=WEEKLY;UNTIL=20261022T165959Z' },
      returning: false,
    })
    const versions = await payload.db.findVersions<{ id: number }>({
      collection: 'events',
      where: { and: [{ parent: { equals: event.id } }, { latest: { equals: true } }] },
    })
    for (const { id, version } of versions.docs)
      await payload.db.updateVersion({
        collection: 'events',
        id,
        versionData: { version: { ...version, recurrence: 'FREQ=WEEKLY;UNTIL=20261022T165959Z' } },
      })
    const next = await change(third, 'following', { startsLocal: '2026-10-22T20:00' })
    expect(next.id).toBe(half.id)
    expect(next._status).toBe('published')
    expect(await statuses(next, '20261022T200000')).toEqual(['going', 'waitlisted'])
    expect(await statuses(next, '20261029T200000')).toEqual(['going', 'waitlisted'])
    expect(await statuses(event, second)).toEqual(['going', 'waitlisted'])
    // …and once more changes nothing.
    expect((await change(third, 'following', { startsLocal: '2026-10-22T20:00' })).id).toBe(next.id)
    expect(await statuses(next, '20261022T200000')).toEqual(['going', 'waitlisted'])
  })

  itNeeding('transactions', 'who registers while a series is divided is on one side of it')(
    'should divide once when two organisers do, and lose nobody who registers meanwhile',
    async () => {
      const others = await world.createMembers(8)
      const asks = others.map((member) =>
        world.codeOf('rsvp', { event: event.id, occurrence: fourth, answer: 'interested' }, member),
      )
      const [one, two, ...codes] = await Promise.all([
        change(third, 'following', { startsLocal: '2026-10-22T20:00' }),
        change(third, 'following', { startsLocal: '2026-10-22T20:00' }),
        ...asks,
      ])
      if (!one || !two || typeof one === 'string' || typeof two === 'string') throw new Error('Not divided.')
      expect(two.id).toBe(one.id)
      const came = codes.filter((code) => code === 'done').length
      expect(codes.every((code) => code === 'done' || code === 'OCCURRENCE_NOT_FOUND')).toBe(true)
      expect(await statuses(event, fourth)).toEqual([])
      expect(
        (await statuses(one, '20261029T200000')).filter((status) => status === 'interested'),
      ).toHaveLength(came)
      const { kept, recounted } = await world.counts(one, '20261029T200000')
      expect(kept).toEqual(recounted)
    },
  )
})
