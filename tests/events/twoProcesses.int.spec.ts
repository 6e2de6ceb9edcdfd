import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import path from 'node:path'
import { mongoUnderTest } from '../helpers/mongo'
import { startWorker } from '../outbox/startWorker'
import type { RsvpOrder } from './rsvpWorker'
import { type EventWorld, eventWorld, tally } from './world'

describe('registrations in two processes', () => {
  let world: EventWorld
  beforeAll(async () => {
    world = await eventWorld()
  })
  afterAll(() => world.hub.stop())

  const urlOf = (): string => {
    const { payload, directory } = world.hub
    const { connection } = payload.db as unknown as { connection?: { name: string } }
    return mongoUnderTest()?.url(connection?.name ?? '') ?? `file:${path.join(directory, 'hub.db')}`
  }

  it.each([false, true])(
    'should give out 50 seats once, and line the others up (some change their minds: %s)',
    async (cancels) => {
      const event = await world.createEvent({
        capacity: 50,
        startsAt: '2126-11-05T18:00:00.000Z',
        endsAt: null,
      })
      const members = (await world.createMembers(120)).map(({ id }) => id)
      const mongo = mongoUnderTest()?.options
      const order = {
        url: urlOf(),
        mediaDirectory: path.join(world.hub.directory, 'media'),
        event: event.id,
        cancels,
      }
      const start = (of: readonly (number | string)[]) =>
        startWorker<RsvpOrder>(
          { ...order, ...(mongo ? { mongo } : {}), members: of },
          'tests/events/rsvpWorker.ts',
        )
      const workers = [await start(members.slice(0, 60)), await start(members.slice(60))]
      const said = workers.map((worker) => worker.nextLine())
      for (const worker of workers) worker.go()
      expect(await Promise.all(said)).toEqual(['failed 0', 'failed 0'])
      await Promise.all(workers.map((worker) => worker.end()))
      const rows = await world.rows(event)
      const { kept, recounted } = await world.counts(event)
      const { going = 0, offered = 0, waitlisted = 0, cancelled = 0 } = tally(rows)
      expect(going + offered).toBe(50)
      expect([waitlisted, cancelled]).toEqual(cancels ? [30, 40] : [70, 0])
      expect(kept).toEqual(recounted)
      const seated = rows.filter(({ status }) => status === 'going').map(({ order: place }) => place)
      const waiting = rows.filter(({ status }) => status === 'waitlisted').map(({ order: place }) => place)
      expect(Math.max(...seated)).toBeLessThan(Math.min(...waiting))
    },
    180_000,
  )
})
