import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { graphql } from 'graphql'
import { hubSchema } from '../../src/config/graphql'
import { checkInCode } from '../../src/collections/events/checkIn/code'
import type { Event, Member } from '../../src/payload-types'
import { type EventWorld, eventWorld, today } from './world'

type Scan = { already: boolean; checkedInAt: string; row: { name: string; status: string } }

describe('check-in', () => {
  let world: EventWorld
  let people: Member[]
  const someone = (at: number): Member => {
    const member = people[at]
    if (!member) throw new Error('Not that many members.')
    return member
  }
  const codeAt = async (event: Event, at: number): Promise<string> => {
    const [row] = (await world.rows(event)).filter(({ member }) => member === someone(at).id)
    return checkInCode(row?.id ?? 0, world.hub.payload.secret)
  }
  const scan = (event: Event, code: string, key: string, more: object = {}, user = world.editor) =>
    world.act<Scan>('checkInByCode', { event: event.id, code, key, ...more }, user)

  beforeAll(async () => {
    world = await eventWorld()
    people = await world.createMembers(4)
  })
  afterAll(() => world.hub.stop())
  beforeEach(() => world.setNow(today))

  it('should count the same code from two phones once, and tell both', async () => {
    const event = await world.createEvent()
    await world.act('rsvp', { event: event.id }, someone(0))
    const code = await codeAt(event, 0)
    const answers = await Promise.all([scan(event, code, 'phone-1'), scan(event, code, 'phone-2')])
    expect(answers.map(({ already }) => already).sort()).toEqual([false, true])
    expect(new Set(answers.map(({ checkedInAt }) => checkedInAt)).size).toBe(1)
    expect(answers.map(({ row }) => row.name)).toEqual([someone(0).displayName, someone(0).displayName])
    expect((await world.rows(event)).map(({ status }) => status)).toEqual(['attended'])
    expect((await world.counts(event)).kept).toEqual((await world.counts(event)).recounted)
  })

  it('should answer a scan that is sent again as the first time', async () => {
    const event = await world.createEvent()
    await world.act('rsvp', { event: event.id }, someone(0))
    const code = await codeAt(event, 0)
    const first = await scan(event, code, 'phone-1')
    world.setNow('2026-10-01T12:05:00.000Z')
    expect(await scan(event, code, 'phone-1')).toEqual(first)
    expect((await scan(event, code, 'phone-2')).already).toBe(true)
  })

  it('should keep the time of a scan that waited on a phone, and disbelieve a clock that is wrong', async () => {
    const event = await world.createEvent()
    for (const at of [0, 1, 2]) await world.act('rsvp', { event: event.id }, someone(at))
    const waited = '2026-10-01T11:50:00.000Z'
    expect((await scan(event, await codeAt(event, 0), 'a', { at: waited })).checkedInAt).toBe(waited)
    const tomorrow = await scan(event, await codeAt(event, 1), 'b', { at: '2026-10-02T12:00:00.000Z' })
    const lastYear = await scan(event, await codeAt(event, 2), 'c', { at: '2025-10-01T12:00:00.000Z' })
    expect([tomorrow.checkedInAt, lastYear.checkedInAt]).toEqual([today, today])
  })

  it('should refuse codes of other dates, of nobody, of those who left, and whoever is no organiser', async () => {
    const [event, other] = [await world.createEvent(), await world.createEvent()]
    await world.act('rsvp', { event: event.id }, someone(0))
    const code = await codeAt(event, 0)
    const refused = (input: object, user: Member | null = world.editor) =>
      world.codeOf('checkInByCode', { event: event.id, code, key: 'k', ...input }, user)
    expect(await refused({ event: other.id })).toBe('CODE_UNKNOWN')
    expect(await refused({ code: '00000-00000' })).toBe('CODE_UNKNOWN')
    expect(await refused({ code: 'hello' })).toBe('CODE_UNKNOWN')
    expect(await refused({}, someone(0))).toBe('FORBIDDEN')
    expect(await refused({}, null)).toBe('FORBIDDEN')
    await world.act('cancelRsvp', { event: event.id }, someone(0))
    expect(await refused({})).toBe('NOT_GOING')
  })

  it('should check in by list from two phones at once, and take it back', async () => {
    const event = await world.createEvent()
    await world.act('rsvp', { event: event.id }, someone(0))
    const input = { event: event.id, member: someone(0).id }
    await Promise.all([world.act('checkIn', input, world.editor), world.act('checkIn', input, world.editor)])
    expect((await world.rows(event)).map(({ checkedInAt }) => checkedInAt)).toEqual([today])
    await world.act('checkIn', { ...input, undo: true }, world.editor)
    expect((await world.rows(event)).map(({ status, checkedInAt }) => [status, checkedInAt ?? null])).toEqual(
      [['going', null]],
    )
    expect((await scan(event, await codeAt(event, 0), 'again')).already).toBe(false)
  })

  it('should let who takes part online check in while it takes place, once', async () => {
    const event = await world.createEvent({ place: { name: 'The lock house', online: true } })
    await world.act('rsvp', { event: event.id, mode: 'online' }, someone(0))
    await world.act('rsvp', { event: event.id, mode: 'site' }, someone(1))
    const mine = (user: Member | null) => world.codeOf('checkInMyself', { event: event.id }, user)
    expect(await mine(someone(0))).toBe('CHECK_IN_NOT_OPEN')
    world.setNow('2026-11-05T17:30:00.000Z')
    expect(await mine(null)).toBe('UNAUTHENTICATED')
    expect(await mine(someone(1))).toBe('NOT_ONLINE')
    expect(await mine(someone(2))).toBe('RSVP_NOT_FOUND')
    expect(await mine(someone(0))).toBe('done')
    world.setNow('2026-11-05T18:30:00.000Z')
    expect(await mine(someone(0))).toBe('done')
    expect((await world.rows(event))[0]?.checkedInAt).toBe('2026-11-05T17:30:00.000Z')
  })

  it('should show a code to its member while they hold a seat, and to nobody who waits', async () => {
    const event = await world.createEvent({ capacity: 1 })
    await world.act('rsvp', { event: event.id }, someone(0))
    await world.act('rsvp', { event: event.id }, someone(1))
    const shownTo = async (user: Member) => {
      const { data } = await graphql({
        schema: hubSchema(world.hub.payload.config).schema,
        source: `{ Rsvps(where: { event: { equals: ${JSON.stringify(event.id)} } }) { docs { checkInCode } } }`,
        contextValue: { req: await world.hub.requestOf(user), headers: {} },
      })
      return (data?.Rsvps as { docs: { checkInCode: string | null }[] }).docs
    }
    const [mine] = await shownTo(someone(0))
    expect(mine?.checkInCode).toBe(await codeAt(event, 0))
    expect(await shownTo(someone(1))).toEqual([{ checkInCode: null }])
    expect(await shownTo(someone(2))).toEqual([])
  })
})
