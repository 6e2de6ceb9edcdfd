import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { RequestListener } from 'node:http'
import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import request from 'supertest'
import { publicCalendar } from '../../src/collections/events/operations/calendars'
import { inTransaction } from '../../src/database/inTransaction'
import type { Event, Member } from '../../src/payload-types'
import { appOf } from '../server/helpers'
import { type EventWorld, eventWorld, today } from './world'

type Entry = {
  type: string
  uid: string
  summary: string
  status?: string
  sequence?: string
  start: Date
  rrule?: { between: (from: Date, to: Date, inclusive: boolean) => Date[] }
  exdate?: Record<string, Date>
  recurrences?: Record<string, Entry>
}

const from = new Date('2026-10-01T00:00:00Z')
const to = new Date('2026-12-01T00:00:00Z')

/** Every date of a file between two moments, by ical.js with the file's own VTIMEZONEs. */
const datesByIcal = (text: string): string[] => {
  const root = new ICAL.Component(ICAL.parse(text) as object[])
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  const events = root.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
  const dates = events
    .filter((event) => !event.isRecurrenceException())
    .flatMap((event) => {
      for (const other of events)
        if (other.isRecurrenceException() && other.uid === event.uid) event.relateException(other)
      if (!event.isRecurring()) return [event.startDate.toJSDate()]
      const all = event.iterator()
      const found: Date[] = []
      for (let next = all.next(); next && next.toJSDate() < to; next = all.next())
        found.push(event.getOccurrenceDetails(next).startDate.toJSDate())
      return found
    })
  ICAL.TimezoneService.reset()
  return inWindow(dates)
}

/** The same by node-ical, which expands with `rrule` and knows the zones by their names. */
const datesByNodeIcal = (text: string): string[] =>
  inWindow(
    entriesOf(text).flatMap((entry) => {
      if (!entry.rrule) return [entry.start]
      const excluded = new Set(Object.values(entry.exdate ?? {}).map((date) => new Date(date).getTime()))
      const moved = Object.entries(entry.recurrences ?? {})
      const planned = entry.rrule
        .between(new Date('2026-09-01'), to, true)
        .filter((date) => !excluded.has(date.getTime()))
        .filter((date) => !moved.some(([key]) => date.toISOString().startsWith(key)))
      return [...planned, ...new Set(moved.map(([, { start }]) => start))]
    }),
  )

const entriesOf = (text: string): Entry[] =>
  Object.values(nodeIcal.sync.parseICS(text) as unknown as Record<string, Entry>).filter(
    ({ type }) => type === 'VEVENT',
  )

const inWindow = (dates: readonly Date[]): string[] =>
  [...new Set(dates.map((date) => new Date(date).toISOString()))]
    .filter((iso) => iso >= from.toISOString() && iso < to.toISOString())
    .sort()

describe('calendars', () => {
  let world: EventWorld
  let app: RequestListener
  let member: Member
  let series: Event
  const get = async (path: string) => (await request(app).get(path).expect(200)).text

  beforeAll(async () => {
    world = await eventWorld()
    app = appOf(world.hub).app
    const [made] = await world.createMembers(1)
    if (!made) throw new Error('No member.')
    member = made
    series = await world.createEvent({
      title:
        'Every Thursday; « été », and a title that is long enough to be folded in the middle of a word: écluse',
      slug: 'thursdays',
      startsAt: '2026-10-01T17:00:00Z',
      endsAt: '2026-10-01T19:00:00Z',
      recurrence: 'FREQ=WEEKLY;COUNT=9',
      changes: [
        { occurrence: '20261008T190000', state: 'moved', startsAt: '2026-10-09T17:30:00Z', note: 'Rain' },
        { occurrence: '20261015T190000', state: 'removed' },
        { occurrence: '20261112T190000', state: 'cancelled' },
      ],
    })
  })
  afterAll(() => world.hub.stop())

  it('should be expanded equally by two readers that share no code, across the change of clocks', async () => {
    const text = await get('/events/thursdays.ics')
    const expected = [
      '2026-10-01T17:00:00.000Z',
      '2026-10-09T17:30:00.000Z',
      '2026-10-22T17:00:00.000Z',
      // 25 October: clocks go back, and 19:00 in Paris is an hour later for the world.
      '2026-10-29T18:00:00.000Z',
      '2026-11-05T18:00:00.000Z',
      '2026-11-12T18:00:00.000Z',
      '2026-11-19T18:00:00.000Z',
      '2026-11-26T18:00:00.000Z',
    ]
    expect(datesByIcal(text)).toEqual(expected)
    expect(datesByNodeIcal(text)).toEqual(expected)
    expect(text).toContain('BEGIN:VTIMEZONE')
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(entriesOf(text)[0]?.summary).toBe(series.title)
  })

  it('should keep its UID, raise SEQUENCE with a change, and keep what is cancelled', async () => {
    const event = await world.createEvent({ slug: 'changing' })
    const [before] = entriesOf(await get('/events/changing.ics'))
    const update = (data: object) =>
      world.hub.payload.update({ collection: 'events', id: event.id, data: data })
    await update({ startsAt: '2026-11-06T18:00:00Z', endsAt: '2026-11-06T20:00:00Z' })
    await update({ summary: 'Only words.' })
    const [moved] = entriesOf(await get('/events/changing.ics'))
    await update({ state: 'cancelled' })
    const [cancelled] = entriesOf(await get('/events.ics')).filter(({ uid }) => uid === before?.uid)
    expect([moved?.uid, cancelled?.uid]).toEqual([before?.uid, before?.uid])
    expect([before?.sequence, moved?.sequence, cancelled?.sequence]).toEqual(['0', '1', '2'])
    expect([before?.status, cancelled?.status]).toEqual(['CONFIRMED', 'CANCELLED'])
  })

  it('should hold everything to come, however much, and what was within three months', async () => {
    const { payload } = world.hub
    await world.createEvent({
      title: 'Long over',
      startsAt: '2026-05-01T18:00:00Z',
      endsAt: null,
    })
    await world.createEvent({ title: 'Lately', startsAt: '2026-08-01T18:00:00Z', endsAt: null })
    const yearly = { startsAt: '2020-05-01T18:00:00Z', endsAt: null }
    await world.createEvent({ title: 'Long a series', recurrence: 'FREQ=DAILY;COUNT=5', ...yearly })
    await world.createEvent({ title: 'Still a series', recurrence: 'FREQ=YEARLY', ...yearly })
    await world.createEvent({
      title: 'Kept quiet',
      visibility: 'link',
      startsAt: '2027-06-01T18:00:00Z',
      endsAt: null,
    })
    // Straight to the database, at once: of hundreds of events the hub needs no letters, posts and seats here.
    const req = await world.hub.requestOf(null)
    await inTransaction({ payload, req }, async () => {
      for (let each = 0; each < 510; each += 1) {
        const startsAt = new Date(Date.UTC(2027, 0, 1) + each * 3_600_000).toISOString()
        const data = {
          title: { en: `No. ${each}` },
          slug: `no-${each}`,
          startsAt,
          datesFrom: startsAt,
          datesUntil: startsAt,
          timeZone: 'America/Lima',
          author: world.editor.id,
          visibility: 'public',
          state: 'scheduled',
          _status: 'published',
        }
        await payload.db.create({ collection: 'events', data, req })
      }
    })
    const text = await publicCalendar({ payload, siteURL: 'https://hub.example.org', now: new Date(today) })
    const named = entriesOf(text).map(({ summary }) => summary)
    expect(named.filter((name) => name.startsWith('No. '))).toEqual(
      Array.from({ length: 510 }, (_each, index) => `No. ${index}`),
    )
    expect(named).toEqual(expect.arrayContaining(['Lately', 'Still a series']))
    for (const absent of ['Long over', 'Long a series', 'Kept quiet']) expect(named).not.toContain(absent)
    expect(datesByIcal(text)).toEqual(datesByNodeIcal(text))
    expect(text).toContain('TZID:America/Lima')
    await payload.db.deleteMany({ collection: 'events', where: { slug: { like: 'no-' } } })
  })

  it('should give those of one tag, and of one place', async () => {
    const tag = await world.hub.payload.create({
      collection: 'tags',
      data: { title: 'Workshop', slug: 'workshop' },
    })
    await world.createEvent({ title: 'Tagged', tags: [tag.id] })
    await world.createEvent({ title: 'Elsewhere', place: { name: 'Écluse 61' } })
    expect(entriesOf(await get('/events/tag/workshop.ics')).map(({ summary }) => summary)).toEqual(['Tagged'])
    const place = encodeURIComponent('Écluse 61')
    expect(entriesOf(await get(`/events/place/${place}.ics`)).map(({ summary }) => summary)).toEqual([
      'Elsewhere',
    ])
  })

  it('should give a member the dates that they come to, by a key that can be taken back', async () => {
    const online = await world.createEvent({
      title: 'By link',
      place: { online: true, link: 'https://meet.example.org/secret-room' },
    })
    await world.act('rsvp', { event: series.id, occurrence: '20261105T190000' }, member)
    await world.act('rsvp', { event: online.id }, member)
    const { path } = await world.act<{ path: string }>('renewCalendarLink', {}, member)
    const mine = await get(path)
    expect(datesByIcal(mine)).toEqual(['2026-11-05T18:00:00.000Z'])
    expect(entriesOf(mine)).toHaveLength(2)
    expect(mine.replace(/\r\n /g, '')).toContain('secret-room')
    expect((await get('/events.ics')).replace(/\r\n /g, '')).not.toContain('secret-room')
    const { path: next } = await world.act<{ path: string }>('renewCalendarLink', {}, member)
    await request(app).get(path).expect(404)
    await get(next)
    await world.act('revokeCalendarLink', {}, member)
    await request(app).get(next).expect(404)
    expect(await world.codeOf('renewCalendarLink', {}, null)).toBe('UNAUTHENTICATED')
  })

  it('should show the link of an event only to those who go, through every door', async () => {
    const event = await world.createEvent({
      title: 'Hidden room',
      place: { online: true, link: 'https://meet.example.org/quiet-willow' },
    })
    const [outsider, goer] = await world.createMembers(2)
    await world.act('rsvp', { event: event.id }, goer ?? null)
    const read = async (user: Member | null | undefined) =>
      (
        await world.hub.payload.findByID({
          collection: 'events',
          id: event.id,
          overrideAccess: false,
          user: user ? { ...user, collection: 'members' } : null,
        })
      ).place?.link
    expect([await read(null), await read(outsider), await read(goer), await read(world.editor)]).toEqual([
      undefined,
      undefined,
      'https://meet.example.org/quiet-willow',
      'https://meet.example.org/quiet-willow',
    ])
    await expect(
      world.hub.payload.find({
        collection: 'events',
        where: { 'place.link': { like: 'quiet' } },
        overrideAccess: false,
        user: outsider ? { ...outsider, collection: 'members' } : null,
      }),
    ).rejects.toThrow()
    for (const door of [
      '/events.ics',
      `/events/${event.slug ?? ''}.ics`,
      `/api/events/${event.id}`,
      '/api/events',
    ])
      expect((await request(app).get(door)).text).not.toContain('quiet-willow')
  })
})
