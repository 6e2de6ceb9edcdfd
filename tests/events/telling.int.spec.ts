import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { hubCustom } from '../../src/config/hubCustom'
import type { Event, Member, Notification } from '../../src/payload-types'
import { emailDeliverer } from '../../src/plugins/notifications/deliverers/email'
import { type EventWorld, eventWorld, today } from './world'

type Told = { kind: string; member: unknown; data: { rule?: string; changes?: Record<string, unknown> } }

describe('what those who come are told', () => {
  let world: EventWorld
  let going: Member
  let waiting: Member

  /** Turns of the worker until nothing is left to do. */
  const work = async (): Promise<void> => {
    const tasks = hubCustom(world.hub.payload.config).tasks.filter(({ name }) =>
      ['events', 'outbox'].includes(name),
    )
    for (let turn = 0, done = 1; done > 0 && turn < 20; turn += 1) {
      done = 0
      for (const task of tasks)
        done += Number(await task.run({ payload: world.hub.payload, signal: new AbortController().signal }))
    }
  }
  const told = async (event: Event, kind: string): Promise<Told[]> => {
    const { docs } = await world.hub.payload.find({
      collection: 'notifications',
      where: { kind: { equals: kind } },
      sort: 'id',
      depth: 0,
      pagination: false,
    })
    return (docs as unknown as (Notification & Told)[]).filter(
      ({ data }) => String((data as { event?: unknown }).event) === String(event.id),
    )
  }
  const rules = async (event: Event) =>
    (await told(event, 'event.reminder')).map(({ member, data }) => [member === going.id, data.rule])
  const update = (event: Event, data: object, draft = false) =>
    world.hub.payload.update({ collection: 'events', id: event.id, data, draft })
  const started = async (data: object = {}): Promise<Event> => {
    world.setNow(today)
    const event = await world.createEvent({ capacity: 1, ...data })
    const occurrence = event.recurrence ? '20261105T190000' : undefined
    await world.act('rsvp', { event: event.id, occurrence }, going)
    await world.act('rsvp', { event: event.id, occurrence }, waiting)
    await work()
    return event
  }

  beforeAll(async () => {
    world = await eventWorld()
    const [one, two] = await world.createMembers(2)
    if (!one || !two) throw new Error('No members.')
    going = one
    waiting = two
  })
  afterAll(() => world.hub.stop())

  it('should remind who is going, once by each rule, and nobody who waits', async () => {
    const event = await started()
    expect(await rules(event)).toEqual([])
    for (const [now, expected] of [
      ['2026-10-29T17:59:59.000Z', []],
      ['2026-10-29T18:00:00.000Z', ['7d']],
      ['2026-10-29T18:00:00.000Z', ['7d']],
      ['2026-11-04T18:30:00.000Z', ['7d', '24h']],
      ['2026-11-05T17:00:00.000Z', ['7d', '24h', '1h']],
      ['2026-11-05T19:00:00.000Z', ['7d', '24h', '1h']],
    ] as const) {
      world.setNow(now)
      await work()
      expect(await rules(event)).toEqual(expected.map((rule) => [true, rule]))
    }
  })

  it('should remind at a time of day, and leave out what an outage made worthless', async () => {
    const event = await started({
      telling: {
        reminding: 'own',
        reminders: [
          { amount: 3, unit: 'days' },
          { amount: 1, unit: 'days', at: '09:30' },
        ],
      },
    })
    world.setNow('2026-11-04T08:30:00.000Z')
    await work()
    expect(await rules(event)).toEqual([[true, '1d@09:30']])
    const late = await started()
    world.setNow('2026-11-05T17:45:00.000Z')
    await work()
    expect(await rules(late)).toEqual([])
  })

  it('should reckon anew when the event moves', async () => {
    const event = await started()
    await update(event, { startsAt: '2026-12-10T18:00:00.000Z', endsAt: null })
    world.setNow('2026-10-29T18:00:00.000Z')
    await work()
    expect(await rules(event)).toEqual([])
    world.setNow('2026-12-03T18:00:00.000Z')
    await work()
    expect(await rules(event)).toEqual([[true, '7d']])
  })

  it('should say to who answered that the event was taken from the site, and that it is back', async () => {
    const event = await started()
    await update(event, { summary: 'A draft changes nothing.', _status: 'draft' }, true)
    await work()
    expect(await told(event, 'event.withdrawn')).toEqual([])
    for (const [_status, isBack] of [
      ['draft', false],
      ['published', true],
    ] as const) {
      await update(event, { _status })
      await work()
      const letters = (await told(event, 'event.withdrawn')).slice(-2)
      expect(letters.map(({ member, data }) => [member, (data as { isBack?: boolean }).isBack])).toEqual([
        [going.id, isBack],
        [waiting.id, isBack],
      ])
    }
    expect(await told(event, 'event.withdrawn')).toHaveLength(4)
  })

  it('should say nothing of what is over, or was called off before it was taken from the site', async () => {
    const off = await started()
    await update(off, { state: 'cancelled' })
    const over = await started()
    world.setNow('2026-11-05T20:00:01.000Z')
    for (const event of [off, over]) await update(event, { _status: 'draft' })
    await work()
    expect([await told(off, 'event.withdrawn'), await told(over, 'event.withdrawn')]).toEqual([[], []])
  })

  it('should say what changed to those going and waiting, and nothing for what concerns nobody', async () => {
    const event = await started()
    await update(event, { summary: 'Only words.' })
    await work()
    expect(await told(event, 'event.changed')).toEqual([])
    await update(event, {
      startsAt: '2026-11-06T18:00:00.000Z',
      endsAt: '2026-11-06T20:00:00.000Z',
      place: { name: 'The town hall', online: true, link: 'https://meet.example.org/quiet-willow' },
    })
    await work()
    const letters = await told(event, 'event.changed')
    expect(letters.map(({ member }) => member)).toEqual([going.id, waiting.id])
    expect(letters[0]?.data.changes).toEqual({
      time: {
        startsAt: '2026-11-05T18:00:00.000Z',
        endsAt: '2026-11-05T20:00:00.000Z',
        timeZone: 'Europe/Paris',
      },
      place: 'The lock house',
      link: true,
      state: null,
    })
    // The link is for those going, on the page: it is in no letter.
    expect(JSON.stringify(letters)).not.toContain('quiet-willow')
    await update(event, { state: 'cancelled', stateNote: 'The river rose.' })
    await work()
    const last = (await told(event, 'event.changed')).at(-1)
    expect(last?.data).toMatchObject({
      changes: { state: 'cancelled', time: null },
      note: { en: 'The river rose.', fr: 'The river rose.' },
      calendar: { isOff: true, sequence: 2 },
    })
    world.setNow('2026-11-05T17:59:00.000Z')
    await work()
    expect(await rules(event)).toEqual([])
  })

  it('should compare with what the world read, not with a draft, and keep everybody’s place', async () => {
    const event = await started({ recurrence: 'FREQ=WEEKLY' })
    const times = { startsAt: '2026-11-05T19:00:00.000Z', endsAt: '2026-11-05T21:00:00.000Z' }
    await update(event, { ...times, _status: 'draft' }, true)
    await work()
    expect(await told(event, 'event.changed')).toEqual([])
    await update(event, { ...times, _status: 'published' })
    await work()
    expect((await told(event, 'event.changed')).map(({ data }) => data.changes)).toMatchObject([
      { time: { startsAt: '2026-11-05T18:00:00.000Z' } },
      { time: { startsAt: '2026-11-05T18:00:00.000Z' } },
    ])
    expect(
      (await world.rows(event, '20261105T200000')).map(({ status, startsAt }) => [status, startsAt]),
    ).toEqual([
      ['going', times.startsAt],
      ['waitlisted', times.startsAt],
    ])
  })

  it('should thank those who were there, and of those who were checked in only them', async () => {
    const event = await started({ capacity: 2 })
    await world.act('checkIn', { event: event.id, member: going.id }, world.editor)
    const unlisted = await started({ capacity: 2 })
    world.setNow('2026-11-06T08:00:00.000Z')
    await work()
    expect((await told(event, 'event.thanks')).map(({ member }) => member)).toEqual([going.id])
    expect((await told(unlisted, 'event.thanks')).map(({ member }) => member)).toEqual([going.id, waiting.id])
  })

  it.each([
    [{ amount: -1, unit: 'days' }, /How many/],
    [{ amount: 1_000_000_000, unit: 'minutes' }, /How many/],
    [{ amount: 1.5, unit: 'hours' }, /How many/],
    [{ amount: 1, unit: 'days', at: '25:61' }, /At/],
  ])('should refuse the rule %j, and save nothing', async (rule, field) => {
    const before = await world.hub.payload.count({ collection: 'events' })
    await expect(world.createEvent({ telling: { reminding: 'own', reminders: [rule] } })).rejects.toThrow(
      field,
    )
    expect(await world.hub.payload.count({ collection: 'events' })).toEqual(before)
  })

  it('should send files with their letters', async () => {
    const sent: unknown[] = []
    const { deliver } = emailDeliverer({
      siteURL: 'https://hub.example.org',
      send: (mail) => Promise.resolve(sent.push(mail.attachments)),
    })
    const type = 'text/calendar; charset=utf-8; method=PUBLISH'
    await deliver(
      {
        id: 1,
        reader: { email: 'jo@example.org', name: 'Jo', language: 'en' },
        letter: { subject: 'S', lines: [], attachments: [{ name: 'e.ics', type, content: 'BEGIN' }] },
        hub: { name: 'Hub', accent: null },
        unsubscribe: null,
      },
      { signal: new AbortController().signal },
    )
    expect(sent).toEqual([[{ filename: 'e.ics', contentType: type, content: 'BEGIN' }]])
  })
})
