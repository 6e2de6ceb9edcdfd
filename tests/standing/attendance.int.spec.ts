import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Event, Member } from '../../src/payload-types'
import { operationOf } from '../helpers/operation'
import { bootStanding, type StandingWorld } from './world'

const day = 24 * 3600

describe('attendance and standing', () => {
  let world: StandingWorld
  let editor: Member
  beforeAll(async () => {
    world = await bootStanding({
      standing: {
        recentDays: 10,
        level1: {
          least: {
            topicsEntered: null,
            postsRead: null,
            minutesRead: null,
            daysVisited: 2,
            eventsAttended: 1,
          },
        },
        level2: { least: { recentEventsAttended: 1, recentDaysVisited: 40 } },
      },
    })
    editor = await world.createMember({ roles: ['editor'] })
  })
  afterAll(() => world.stop())

  /** An event that begins in an hour, and its one guest. */
  const begun = async (): Promise<{ event: Event; guest: Member }> => {
    const guest = await world.createMember({})
    const event = await world.payload.create({
      collection: 'events',
      data: {
        title: 'An evening',
        startsAt: new Date(world.clock.now.getTime() + 3_600_000).toISOString(),
        timeZone: 'Europe/Paris',
        author: editor.id,
        place: { name: 'The lock house' },
        _status: 'published',
      } as never,
    })
    await operationOf(world.payload, 'rsvp')({ event: event.id }, await world.requestOf(guest))
    return { event, guest }
  }
  const checkIn = async ({ event, guest }: { event: Event; guest: Member }, undo = false): Promise<void> => {
    const input = { event: event.id, member: guest.id, undo }
    await operationOf(world.payload, 'checkIn')(input, await world.requestOf(editor))
  }
  const needs = async (guest: Member): Promise<Record<string, number>> =>
    Object.fromEntries(((await world.standing(guest))?.next ?? []).map(({ fact, have }) => [fact, have]))

  it('should count a date at which one was checked in, and the day of it once', async () => {
    const there = await begun()
    expect(await needs(there.guest)).toEqual({ daysVisited: 0, eventsAttended: 0 })
    await checkIn(there)
    expect(await needs(there.guest)).toEqual({ daysVisited: 1, eventsAttended: 1 })
    await world.visit(there.guest)
    expect(await needs(there.guest)).toEqual({ daysVisited: 1, eventsAttended: 1 })
  })

  it('should lift who came, at the next working out', async () => {
    const there = await begun()
    await checkIn(there)
    world.clock.forward(2 * day)
    await world.visit(there.guest)
    await world.work()
    expect(await world.levelOf(there.guest)).toBe(1)
    world.clock.forward(11 * day)
    // Long ago is not lately.
    expect(await needs(there.guest)).toMatchObject({ recentEventsAttended: 0 })
  })

  it('should forget a check-in that was taken back', async () => {
    const there = await begun()
    await checkIn(there)
    await checkIn(there, true)
    expect(await needs(there.guest)).toEqual({ daysVisited: 0, eventsAttended: 0 })
  })
})
