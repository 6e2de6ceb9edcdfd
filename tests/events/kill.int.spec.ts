import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import path from 'node:path'
import { idOf } from '../../src/collections/events/idOf'
import type { Event } from '../../src/payload-types'
import { mongoUnderTest } from '../helpers/mongo'
import { seededRandom, startWorker, type Worker } from '../outbox/startWorker'
import { type MastodonServer, startMastodon } from '../servers/mastodon'
import { work } from '../syndication/work'
import type { TurnOrder } from './turnWorker'
import { type EventWorld, eventWorld, today } from './world'

const events = 5
/** More than a lease: whoever comes then finds what was left. */
const later = 3 * 60_000

/**
 * When somebody works, at events of 5 November at 19:00 in Paris. From 29 October on nobody was there: what is told a day before
 * comes eleven hours late, and is still worth it.
 */
const moments = [
  today,
  '2026-10-29T18:00:00.000Z',
  '2026-11-05T05:00:00.000Z',
  '2026-11-05T08:00:00.000Z',
  '2026-11-05T17:00:00.000Z',
  '2026-11-06T09:00:00.000Z',
]

describe('the timetable and the reminders, with two workers that are killed', () => {
  let world: EventWorld
  let mastodon: MastodonServer
  let now = new Date(today)
  let kills = 0
  const random = seededRandom(20_261_105)

  beforeAll(async () => {
    mastodon = await startMastodon({ now: () => now })
    world = await eventWorld({ allowPrivateNetwork: true })
    await world.hub.payload.create({
      collection: 'channels',
      data: {
        kind: 'mastodon',
        name: 'mastodon',
        language: 'en',
        enabled: true,
        settings: { mastodon: { server: mastodon.url } },
        credentials: { mastodon: { accessToken: mastodon.token } },
      } as never,
    })
  })
  afterAll(async () => {
    await world.hub.stop()
    await mastodon.stop()
  })

  const at = (iso: string): void => {
    now = new Date(iso)
    world.setNow(iso)
  }

  const workerAt = (iso: string): Promise<Worker> => {
    const { payload, directory } = world.hub
    const { connection } = payload.db as unknown as { connection?: { name: string } }
    const mongo = mongoUnderTest()
    return startWorker<TurnOrder>(
      {
        url: mongo?.url(connection?.name ?? '') ?? `file:${path.join(directory, 'hub.db')}`,
        ...(mongo ? { mongo: mongo.options } : {}),
        mediaDirectory: path.join(directory, 'media'),
        now: iso,
      },
      'tests/events/turnWorker.ts',
    )
  }

  /** Kills a worker some turns in, and up to some milliseconds later; who finds nothing to do ends by itself. */
  const hit = async (worker: Worker): Promise<void> => {
    const turns = 1 + Math.floor(random() * 3)
    const moment = Math.floor(random() * 40)
    worker.go()
    const ended = worker.end().then(
      () => true,
      () => true,
    )
    for (let turn = 0; turn < turns; turn += 1)
      if (
        await Promise.race([
          worker.nextLine().then(
            () => false,
            () => true,
          ),
          ended,
        ])
      )
        return
    await new Promise((resolve) => setTimeout(resolve, moment))
    await worker.kill()
    kills += 1
  }

  it('should tell everybody everything once, after outages too', async () => {
    const members = await world.createMembers(3)
    const made: Event[] = []
    for (let n = 0; n < events; n += 1)
      made.push(
        await world.createEvent({
          title: `Evening ${n}`,
          posting: { plan: 'timetable' },
          telling: { reminding: 'usual' },
        }),
      )
    for (const event of made)
      for (const member of members) await world.act('rsvp', { event: event.id }, member)

    const pairAt = (moment: string | undefined): Promise<Worker[]> =>
      Promise.all(moment === undefined ? [] : [workerAt(moment), workerAt(moment)])
    // Two boot while the two before them work.
    let ready = pairAt(moments[0])
    for (const [nth, moment] of moments.entries()) {
      const pair = await ready
      ready = pairAt(moments[nth + 1])
      at(moment)
      await Promise.all(pair.map(hit))
      at(new Date(Date.parse(moment) + later).toISOString())
      await work(world.hub.payload)
    }
    // Most were hit before they were through.
    expect(kills).toBeGreaterThan(moments.length)

    const texts = mastodon.statuses.map(({ text }) => text)
    for (const { title } of made) expect(texts.filter((text) => text.includes(title))).toHaveLength(4)
    expect(new Set(texts).size).toBe(4 * events)
    const { docs } = await world.hub.payload.find({
      collection: 'notifications',
      where: { kind: { in: ['event.reminder', 'event.thanks'] } },
      pagination: false,
      depth: 0,
    })
    const told = docs.map(({ member, data, kind }) => {
      const { event, rule } = data as { event: unknown; rule?: string }
      return `${String(event)} ${idOf(member)} ${rule ?? kind}`
    })
    const rules = ['7d', '24h', '1h', 'thanks']
    const expected = made.flatMap(({ id }) =>
      members.flatMap((member) => rules.map((rule) => `${id} ${member.id} ${rule}`)),
    )
    expect(told.sort()).toEqual(expected.sort())
    const { docs: posts } = await world.hub.payload.find({ collection: 'event-posts', pagination: false })
    expect(posts.filter(({ state }) => state === 'planned')).toEqual([])
  }, 400_000)
})
