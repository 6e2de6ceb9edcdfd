import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import type { Member } from '../../src/payload-types'
import { createLocalReq } from 'payload'
import { recount } from '../../src/collections/forums/counts'
import { createCounting } from '../../src/plugins/reading/counting'
import { resolveOptions } from '../../src/plugins/reading/options'
import { itNeeding } from '../helpers/mongo'
import { type ForumWorld, forumWorld } from './world'

// The same mix in small tells of a mistake in seconds; the full size, ten thousand, is run by hand.
const operations = Number(process.env.FORUM_LOAD ?? 300)
const clients = 20

let world: ForumWorld
beforeAll(async () => {
  world = await forumWorld({ features: { moderation: false } })
})
afterAll(() => world.stop())

/** The same row of numbers each time: mulberry32. */
const numbers = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}

const rowsOf = async (topic: number) =>
  (
    await world.payload.db.find<{ id: number; number: number }>({
      collection: 'replies',
      where: { topic: { equals: topic } },
      sort: 'number',
      limit: 0,
      pagination: false,
    })
  ).docs

const countsHold = async (topic: number): Promise<void> => {
  const { replyCount, lastShown, lastReplyAt, lastActivityAt } = await world.topic(topic)
  const req = await createLocalReq({}, world.payload)
  const anew = await recount({ visible: {}, isVisible: () => true }, topic, req)
  expect({ replyCount, lastShown, lastReplyAt: lastReplyAt ?? null, lastActivityAt }).toEqual(anew)
}

type Text = { id: number; reactionCounts?: Record<string, number> | null }

/** What texts say of the reactions to them, and what a recount of the rows says; both without what is nought. */
const reactionsHold = async (): Promise<void> => {
  const all = { where: {}, limit: 0, pagination: false } as const
  const kept: Record<string, number> = {}
  for (const collection of ['topics', 'replies'] as const)
    for (const { id, reactionCounts } of (await world.payload.db.find<Text>({ collection, ...all })).docs)
      for (const [kind, count] of Object.entries(reactionCounts ?? {}))
        if (count > 0) kept[`${collection}:${id} ${kind}`] = count
  const recounted: Record<string, number> = {}
  const { docs } = await world.payload.db.find<{ id: number; target: string; kind: string }>({
    collection: 'reactions',
    ...all,
  })
  for (const { target, kind } of docs)
    recounted[`${target} ${kind}`] = (recounted[`${target} ${kind}`] ?? 0) + 1
  expect(docs.length).toBeGreaterThan(0)
  expect(kept).toEqual(recounted)
}

describe('a crowd in the forum', () => {
  itNeeding('transactions', 'one of two that write at once is told so and tries again')(
    'should number the replies of 50 members who write in one topic at once without gaps or doubles',
    async () => {
      const crowd = await Promise.all(
        Array.from({ length: 50 }, (_, n) => world.createMember({ handle: `crowd-${n}` })),
      )
      const { id } = await world.open(world.ada)
      await Promise.all(
        crowd.map((member, n) => world.act('writeReply', { topic: id, body: `Number ${n}, I say` }, member)),
      )
      expect((await rowsOf(id)).map(({ number }) => number)).toEqual(
        Array.from({ length: 50 }, (_, n) => n + 1),
      )
      expect(await world.topic(id)).toMatchObject({ replyCount: 50, lastNumber: 50, lastShown: 50 })
      await countsHold(id)
    },
    120_000,
  )

  itNeeding('transactions', 'work that is done half has to be taken back')(
    `should keep its counts equal to a recount through ${operations} mixed operations of ${clients} clients (10,000 with FORUM_LOAD=10000)`,
    async () => {
      const { keeper, ada, bob, act, open, codeOf, forum, payload } = world
      const rooms = [world.room, await forum(), await forum()]
      const topics = (await Promise.all(Array.from({ length: 6 }, () => open(ada)))).map(({ id }) => id)
      for (const topic of topics) for (let n = 0; n < 3; n += 1) await reply(topic, bob)
      const refusals = new Set<string>()
      const readers = await Promise.all(
        Array.from({ length: 5 }, (_, n) => world.createMember({ handle: `reader-${n}` })),
      )
      // As the hub's own, which writes once a minute; here it writes whenever somebody of the mix says so.
      const counting = createCounting(
        resolveOptions({
          now: world.clock.now,
          randomHex: () => '',
          visible: () => ({}),
          isVisible: () => true,
        }),
      )
      const looked = new Map<number, number>()
      const look = async (topic: number, visitor: string): Promise<void> => {
        if (counting.view({ topic, visitor, payload })) looked.set(topic, (looked.get(topic) ?? 0) + 1)
        await counting.flush(payload)
      }

      async function reply(topic: number, by: Member): Promise<void> {
        world.clock.advance(1_000)
        await act('writeReply', { topic, body: `At ${world.clock.now().toISOString()}, said` }, by)
      }
      const work = async (client: number): Promise<void> => {
        const pick = numbers(client + 1)
        const one = <T>(from: readonly T[]): T => from[pick(from.length)] as T
        for (let n = client; n < operations; n += clients) {
          const topic = one(topics)
          const said = await rowsOf(topic)
          const which = said[pick(Math.max(1, said.length))]?.id ?? 987_654
          const dice = pick(100)
          const answer = await codeOf(
            dice < 30
              ? reply(topic, one([ada, bob]))
              : dice < 36
                ? look(topic, `visitor ${n}`)
                : dice < 48
                  ? press(topic, which)
                  : dice < 55
                    ? payload.update({
                        collection: 'replies',
                        id: which,
                        data: { body: `Edited ${n}, text` },
                      })
                    : dice < 70
                      ? act('removeReply', { reply: which }, keeper)
                      : dice < 80
                        ? act('restoreReply', { reply: which }, keeper)
                        : dice < 84
                          ? act('moveTopic', { topic, forum: one(rooms).id }, keeper)
                          : dice < 88
                            ? act('removeTopic', { topic }, keeper)
                            : dice < 92
                              ? act('restoreTopic', { topic }, keeper)
                              : dice < 96
                                ? split(topic, said)
                                : act('mergeTopics', { from: topic, into: one(topics) }, keeper),
          )
          if (answer !== 'done') refusals.add(answer.split(' ')[0] ?? '')
        }

        function press(topic: number, reply: number): Promise<unknown> {
          const target =
            pick(3) === 0 ? { collection: 'topics', id: topic } : { collection: 'replies', id: reply }
          const input = { target, kind: one(['thanks', 'agree']) }
          return act(pick(3) === 0 ? 'unreact' : 'react', input, one(readers))
        }

        async function split(topic: number, said: readonly { number: number }[]): Promise<void> {
          const chosen = said.filter(() => pick(3) === 0).map(({ number }) => number)
          const made = await act<{ id: number }>(
            'splitTopic',
            { topic, replies: chosen, title: `Split off ${topic}-${chosen.join('-')}`.slice(0, 100) },
            keeper,
          )
          topics.push(made.id)
        }
      }
      await Promise.all(Array.from({ length: clients }, (_, client) => work(client)))
      // What may not be done is refused by name; anything else is a fault.
      const known =
        /^(TOPIC_(DELETED|MOVED|NOT_FOUND)|SAME_TOPIC|NOTHING_CHOSEN|EVERYTHING_CHOSEN|OPENING_DELETED|TARGET_NOT_FOUND|REACTIONS_SPENT|REPLY_(NOT_FOUND|DELETED)|NotFound)/
      expect([...refusals].filter((each) => !known.test(each))).toEqual([])
      await counting.flush(payload)
      await reactionsHold()
      for (const topic of topics) {
        await countsHold(topic)
        expect([topic, (await world.topic(topic)).views ?? 0]).toEqual([topic, looked.get(topic) ?? 0])
        const given = (await rowsOf(topic)).map(({ number }) => number)
        expect(new Set(given).size).toBe(given.length)
        expect((await world.topic(topic)).lastNumber).toBeGreaterThanOrEqual(given.at(-1) ?? 0)
        await everyNumberLeadsSomewhere(topic)
      }
    },
    60_000 + operations * 200,
  )
})

/** A number that was given once is there, or leads to where its reply is. */
const everyNumberLeadsSomewhere = async (topic: number): Promise<void> => {
  const { lastNumber, slug } = await world.topic(topic)
  const there = new Set((await rowsOf(topic)).map(({ number }) => number))
  const gone = Array.from({ length: lastNumber ?? 0 }, (_, n) => n + 1).filter((number) => !there.has(number))
  for (const number of gone) {
    const found = await world.act<{ topic: { id: number }; number: number } | null>(
      'topicAddress',
      { slug, reply: number },
      world.keeper,
    )
    if (!found) throw new Error(`Reply ${number} of topic ${topic} leads nowhere.`)
    if (found.number === 0) continue
    const now = new Set((await rowsOf(found.topic.id)).map(({ number }) => number))
    expect([topic, number, now.has(found.number)]).toEqual([topic, number, true])
  }
}
