import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { graphql } from 'graphql'
import request from 'supertest'
import { hubSchema } from '../../src/config/graphql'
import type { Event, Member } from '../../src/payload-types'
import { testPassword } from '../helpers/bootHub'
import { appOf } from '../server/helpers'
import { type EventWorld, eventWorld, today } from './world'

describe('the desk of an event', () => {
  let world: EventWorld
  let people: Member[]
  const someone = (at: number): Member => {
    const member = people[at]
    if (!member) throw new Error('Not that many members.')
    return member
  }
  const desk = async (
    event: Event,
    user: Member | null,
    fields: string,
  ): Promise<Record<string, unknown>> => {
    const req = await world.hub.requestOf(user)
    const { data, errors } = await graphql({
      schema: hubSchema(world.hub.payload.config).schema,
      source: `query Desk($event: ID!) { eventDesk(event: $event) { ${fields} } }`,
      variableValues: { event: String(event.id) },
      contextValue: { req, headers: {} },
    })
    if (errors?.[0]) throw errors[0].originalError ?? errors[0]
    return data?.eventDesk as Record<string, unknown>
  }
  const told = async (kind: string): Promise<string[]> => {
    const { docs } = await world.hub.payload.find({
      collection: 'outbox',
      where: { topic: { equals: kind } },
      pagination: false,
    })
    return docs.flatMap(({ payload }) => ((payload as { members?: unknown[] }).members ?? []).map(String))
  }

  beforeAll(async () => {
    world = await eventWorld()
    people = await world.createMembers(6)
  })
  afterAll(() => world.hub.stop())
  beforeEach(() => world.setNow(today))

  it('should show organisers who answered what, and nobody else', async () => {
    const event = await world.createEvent({ capacity: 2, registration: { guests: 1 } })
    await world.act('rsvp', { event: event.id, guests: 1 }, someone(0))
    await world.act('rsvp', { event: event.id }, someone(1))
    await world.act('checkIn', { event: event.id, member: someone(0).id }, world.editor)
    const seen = await desk(
      event,
      world.editor,
      'counts { status registrations people } rows { name status guests } dates { id } messagesLeft',
    )
    expect(seen.counts).toEqual(
      expect.arrayContaining([
        { status: 'attended', registrations: 1, people: 2 },
        { status: 'waitlisted', registrations: 1, people: 1 },
        { status: 'going', registrations: 0, people: 0 },
      ]),
    )
    expect(seen.rows).toEqual([
      { name: someone(0).displayName, status: 'attended', guests: 1 },
      { name: someone(1).displayName, status: 'waitlisted', guests: 0 },
    ])
    expect(seen.dates).toEqual([{ id: 'once' }])
    await expect(desk(event, someone(0), 'messagesLeft')).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(desk(event, null, 'messagesLeft')).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  it('should open at the next date of a series, and name the dates that were answered to', async () => {
    const event = await world.createEvent({ recurrence: 'FREQ=WEEKLY;COUNT=4' })
    await world.act('rsvp', { event: event.id, occurrence: '20261112T190000' }, someone(0))
    const seen = await desk(event, world.editor, 'occurrence { id } dates { id }')
    expect(seen).toEqual({ occurrence: { id: '20261105T190000' }, dates: [{ id: '20261112T190000' }] })
  })

  it('should write to those who are going, three times a day, by the outbox alone', async () => {
    const event = await world.createEvent({ capacity: 2 })
    for (const at of [0, 1, 2]) await world.act('rsvp', { event: event.id }, someone(at))
    const words = { event: event.id, subject: 'Bring a cushion', text: 'The chairs are hard.' }
    expect(await world.act<number>('messageGoing', words, world.editor)).toBe(2)
    expect(await told('event.message')).toEqual([someone(0), someone(1)].map(({ id }) => String(id)))
    expect(await world.act<number>('messageGoing', { ...words, audience: 'waiting' }, world.editor)).toBe(1)
    expect(await told('event.message')).toContain(String(someone(2).id))
    await world.act('messageGoing', words, world.editor)
    expect(await world.codeOf('messageGoing', words, world.editor)).toBe('MESSAGES_SPENT')
    expect((await desk(event, world.editor, 'messagesLeft')).messagesLeft).toBe(0)
    world.setNow('2026-10-02T00:00:00.000Z')
    expect(await world.codeOf('messageGoing', words, world.editor)).toBe('done')
  })

  it('should send no more than three when many are sent at once', async () => {
    const event = await world.createEvent()
    await world.act('rsvp', { event: event.id }, someone(0))
    const words = { event: event.id, subject: 'Again', text: 'And again.' }
    const codes = await Promise.all(
      Array.from({ length: 8 }, () => world.codeOf('messageGoing', words, world.editor)),
    )
    expect(codes.filter((code) => code === 'done').length).toBeLessThanOrEqual(3)
    const { totalDocs } = await world.hub.payload.count({
      collection: 'event-messages',
      where: { event: { equals: event.id } },
    })
    expect(totalDocs).toBe(codes.filter((code) => code === 'done').length)
  })

  it('should refuse messages that are empty, too long, to nobody, or of somebody else', async () => {
    const event = await world.createEvent()
    const words = { event: event.id, subject: 'Hello', text: 'All of you.' }
    expect(await world.codeOf('messageGoing', words, world.editor)).toBe('NOBODY_TO_TELL')
    await world.act('rsvp', { event: event.id }, someone(0))
    expect(await world.codeOf('messageGoing', words, someone(0))).toBe('FORBIDDEN')
    expect(await world.codeOf('messageGoing', { ...words, subject: ' ' }, world.editor)).toBe('MESSAGE_EMPTY')
    expect(await world.codeOf('messageGoing', { ...words, text: 'x'.repeat(2001) }, world.editor)).toBe(
      'MESSAGE_TOO_LONG',
    )
  })

  it('should export a date as CSV that no spreadsheet runs, without addresses, to organisers alone', async () => {
    const event = await world.createEvent({
      registration: { questions: [{ question: 'Anything we should know?' }] },
    })
    const question = event.registration?.questions?.[0]?.id
    await world.act('rsvp', { event: event.id, answers: [{ question, answer: '=1+1' }] }, someone(0))
    const { app } = appOf(world.hub)
    const path = `/api/events/${event.id}/registrations.csv?locale=fr`
    await request(app).get(path).expect(403)
    const { token } = await world.hub.payload.login({
      collection: 'members',
      data: { email: world.editor.email, password: testPassword },
    })
    const { text, headers } = await request(app)
      .get(path)
      .set('authorization', `JWT ${String(token)}`)
      .expect(200)
    expect(headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(headers['cache-control']).toBe('private, no-store')
    expect(text.replace('\ufeff', '').split('\r\n')[0]).toBe(
      '"Nom","Identifiant","État","Participe","Accompagnants","Places","Inscription","Pointage","Anything we should know?"',
    )
    expect(text).toContain(`"${someone(0).displayName}"`)
    expect(text).toContain(`"'=1+1"`)
    expect(text).not.toContain(someone(0).email)
  })
})
