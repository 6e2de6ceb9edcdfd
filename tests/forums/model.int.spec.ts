import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { itNeeding } from '../helpers/mongo'
import { type ForumWorld, forumWorld } from './world'

let world: ForumWorld
beforeAll(async () => {
  world = await forumWorld({ features: { moderation: false } })
})
afterAll(() => world.stop())

/** A topic as it should be: its texts by their numbers, 0 the one that opens it. */
type Topic = { id: number; slug: string; texts: Map<number, string>; next: number; deleted: Set<string> }

/** Everything that should be true, and every address that a text ever had. */
type Model = { topics: Topic[]; addresses: { slug: string; number: number; text: string }[]; said: number }

type Step =
  | { do: 'open' }
  | { do: 'reply'; at: number; which: number }
  | { do: 'remove'; at: number; which: number }
  | { do: 'restore'; at: number; which: number }
  | { do: 'split'; at: number; which: readonly number[] }
  | { do: 'merge'; at: number; into: number }

const small = fc.nat({ max: 30 })
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ do: fc.constant('open' as const) }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constantFrom('reply' as const, 'reply' as const, 'remove' as const, 'restore' as const),
      at: small,
      which: small,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('split' as const),
      at: small,
      which: fc.uniqueArray(fc.nat({ max: 8 }), { maxLength: 4 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('merge' as const), at: small, into: small }) },
)

const repliesOf = (topic: Topic): number[] =>
  [...topic.texts.keys()].filter((number) => number > 0).sort((a, b) => a - b)

const put = (model: Model, topic: Topic, number: number, text: string): void => {
  topic.texts.set(number, text)
  model.addresses.push({ slug: topic.slug, number, text })
}

const idAt = async (topic: Topic, number: number): Promise<number> => {
  const row = await world.payload.db.findOne<{ id: number }>({
    collection: 'replies',
    where: { and: [{ topic: { equals: topic.id } }, { number: { equals: number } }] },
  })
  if (!row) throw new Error(`There is no reply ${number} in ${topic.slug}.`)
  return row.id
}

/** Does one step in the hub and in the model; what the model says is refused, the hub has to refuse. */
const take = async (model: Model, each: Step): Promise<void> => {
  const { act, keeper, ada, codeOf, room, clock } = world
  clock.advance(1_000)
  const topic = 'at' in each ? model.topics[each.at % model.topics.length] : undefined
  if (each.do === 'open' || !topic) {
    model.said += 1
    const text = `Text ${model.said}`
    const made = await act<{ id: number; slug: string }>(
      'writeTopic',
      { forum: room.id, title: `Topic of ${text}`, body: text },
      ada,
    )
    const opened: Topic = { ...made, texts: new Map(), next: 1, deleted: new Set() }
    model.topics.push(opened)
    put(model, opened, 0, text)
    return
  }
  if (each.do === 'reply') {
    model.said += 1
    await act('writeReply', { topic: topic.id, body: `Text ${model.said}` }, ada)
    put(model, topic, topic.next, `Text ${model.said}`)
    topic.next += 1
    return
  }
  if (each.do === 'remove' || each.do === 'restore') {
    const numbers = repliesOf(topic)
    const number = numbers[each.which % Math.max(1, numbers.length)]
    if (number === undefined) return
    const reply = await idAt(topic, number)
    await act(each.do === 'remove' ? 'removeReply' : 'restoreReply', { reply }, keeper)
    const text = topic.texts.get(number) ?? ''
    if (each.do === 'remove') topic.deleted.add(text)
    else topic.deleted.delete(text)
    return
  }
  if (each.do === 'split') {
    const numbers = repliesOf(topic)
    const chosen = numbers.filter((_number, index) => each.which.includes(index))
    const [first] = chosen
    const title = `Split after ${model.said} of ${topic.slug}`.slice(0, 100)
    const work = act<{ id: number; slug: string }>(
      'splitTopic',
      { topic: topic.id, replies: chosen, title },
      keeper,
    )
    const refusal =
      first === undefined
        ? 'NOTHING_CHOSEN replies'
        : chosen.length === numbers.length
          ? 'EVERYTHING_CHOSEN replies'
          : topic.deleted.has(topic.texts.get(first) ?? '')
            ? 'OPENING_DELETED replies'
            : null
    if (refusal) return expect(await codeOf(work)).toBe(refusal)
    const made: Topic = { ...(await work), texts: new Map(), next: chosen.length, deleted: new Set() }
    model.topics.push(made)
    chosen.forEach((number, index) => {
      const text = topic.texts.get(number) ?? ''
      topic.texts.delete(number)
      if (topic.deleted.delete(text)) made.deleted.add(text)
      put(model, made, index, text)
    })
    return
  }
  const into = model.topics[each.into % model.topics.length]
  if (!into) return
  const work = act('mergeTopics', { from: topic.id, into: into.id }, keeper)
  if (into === topic) return expect(await codeOf(work)).toBe('SAME_TOPIC into')
  await work
  for (const number of [0, ...repliesOf(topic)]) {
    const text = topic.texts.get(number) ?? ''
    if (topic.deleted.has(text)) into.deleted.add(text)
    put(model, into, into.next, text)
    into.next += 1
  }
  model.topics.splice(model.topics.indexOf(topic), 1)
}

/** The hub is what the model says, and every address that ever was leads to its text. */
const agree = async (model: Model): Promise<void> => {
  const places = new Map<string, string>()
  for (const topic of model.topics) {
    const row = await world.topic(topic.id)
    const { docs } = await world.payload.db.find<{
      number: number
      body: string
      removedBody?: string | null
    }>({
      collection: 'replies',
      where: { topic: { equals: topic.id } },
      sort: 'number',
      limit: 0,
      pagination: false,
    })
    const found = new Map([
      [0, row.body] as const,
      ...docs.map(({ number, body, removedBody }) => [number, removedBody ?? body] as const),
    ])
    expect([...found]).toEqual([...topic.texts].sort(([a], [b]) => a - b))
    const shown = repliesOf(topic).filter((number) => !topic.deleted.has(topic.texts.get(number) ?? ''))
    expect([row.replyCount, row.lastShown, row.lastNumber]).toEqual([
      shown.length,
      shown.at(-1) ?? 0,
      topic.next - 1,
    ])
    for (const [number, text] of topic.texts) places.set(text, `${topic.id} ${number}`)
  }
  for (const { slug, number, text } of model.addresses) {
    const found = await world.act<{ topic: { id: number }; number: number } | null>('topicAddress', {
      slug,
      reply: number,
    })
    expect([slug, number, found && `${found.topic.id} ${found.number}`]).toEqual([
      slug,
      number,
      places.get(text),
    ])
  }
}

describe('any sequence of what can be done with topics', () => {
  itNeeding('transactions', 'one sequence builds on the last')(
    'should leave what a simple model says, and every address that ever was leads to its text',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 24 }), async (steps) => {
          const model: Model = { topics: [], addresses: [], said: 0 }
          await take(model, { do: 'open' })
          for (const each of steps) await take(model, each)
          await agree(model)
        }),
        { numRuns: Number(process.env.FORUM_MODEL_RUNS ?? 12), seed: 20261122, endOnFailure: true },
      )
    },
    300_000,
  )

  it('should name a member of the model by its text alone', () => {
    const topic: Topic = { id: 1, slug: 'a', texts: new Map(), next: 1, deleted: new Set() }
    const model: Model = { topics: [topic], addresses: [], said: 0 }
    put(model, topic, 2, 'x')
    put(model, topic, 0, 'y')
    expect(repliesOf(topic)).toEqual([2])
    expect(model.addresses).toHaveLength(2)
  })
})
