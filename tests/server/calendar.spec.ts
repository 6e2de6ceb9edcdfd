import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { RequestListener } from 'node:http'
import ICAL from 'ical.js'
import sharp from 'sharp'
import request from 'supertest'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { appOf } from './helpers'

/** The events of a calendar file, read by another library than the one that wrote it. */
const eventsOf = (text: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text) as object[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))

describe('calendars and social cards', () => {
  let hub: TestHub
  let app: RequestListener
  beforeAll(async () => {
    hub = await bootHub()
    app = appOf(hub).app
    const author = (await hub.createMember({ roles: ['editor'] })).id
    const soon = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
    const create = (data: object) =>
      hub.payload.create({
        collection: 'events',
        data: { author, timeZone: 'Europe/Paris', startsAt: soon(3), endsAt: soon(3.1), ...data } as never,
      })
    await create({
      title: 'Repair; café, "open"',
      slug: 'repair',
      place: { name: 'Le Bief' },
      _status: 'published',
    })
    await create({
      title: 'Every Saturday',
      slug: 'weekly',
      recurrence: 'FREQ=WEEKLY;BYDAY=SA',
      _status: 'published',
    })
    await create({ title: 'A secret', slug: 'secret', _status: 'draft' })
  })
  afterAll(() => hub.stop())

  it('should list every public event, and repeat one in its own zone', async () => {
    const { text } = await request(app)
      .get('/events.ics')
      .expect(200)
      .expect('content-type', /text\/calendar/)
    const events = eventsOf(text)
    expect(events.map(({ summary }) => summary).sort()).toEqual(['Every Saturday', 'Repair; café, "open"'])
    expect(events.find(({ summary }) => summary.startsWith('Every'))?.isRecurring()).toBe(true)
    expect(text).toContain('DTSTART;TZID=Europe/Paris')
    expect(events.find(({ summary }) => summary.startsWith('Repair'))?.location).toBe('Le Bief')
  })

  it('should give one event, the same document twice, and nothing for a draft', async () => {
    const first = await request(app).get('/events/repair.ics').expect(200)
    expect(eventsOf(first.text)).toHaveLength(1)
    await request(app).get('/events/repair.ics').set('if-none-match', String(first.headers.etag)).expect(304)
    await request(app).get('/events/secret.ics').expect(404)
    await request(app).get('/events/nothing.ics').expect(404)
  })

  it('should draw the card of a public document, and of nothing else', async () => {
    const { body } = (await request(app)
      .get('/og/events/repair.png')
      .expect(200)
      .expect('content-type', 'image/png')) as {
      body: Buffer
    }
    expect(await sharp(body).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    await request(app).get('/og/events/secret.png').expect(404)
    await request(app).get('/og/members/somebody.png').expect(404)
    await request(app).get('/og/nothing/repair.png').expect(404)
  })
})
