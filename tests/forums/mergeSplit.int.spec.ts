import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { itNeeding } from '../helpers/mongo'
import { type ForumWorld, forumWorld } from './world'

let world: ForumWorld
beforeAll(async () => {
  world = await forumWorld()
})
afterAll(() => world.stop())

type Address = { topic: { id: number; slug: string }; number: number } | null

const leadsTo = async (slug: string | null | undefined, reply?: number): Promise<string> => {
  const found = await world.act<Address>('topicAddress', { slug, reply })
  return found ? `${found.topic.slug} ${found.number}` : 'nowhere'
}

const opened = async (title: string, words: readonly string[]) => {
  const topic = await world.open(world.ada, { title, body: `${title}, opening` })
  for (const body of words) await world.reply(world.bob, topic, `${title}, ${body}`)
  return topic
}

describe('two topics made one', () => {
  it('should number what comes behind without gaps, and lead every old address to its place', async () => {
    const { keeper, act, thread, topic, log } = world
    const gate = await opened('Stuck gate', ['one', 'two'])
    const lock = await opened('Jammed lock', ['one', 'two', 'three'])
    await act('lockTopic', { topic: lock.id, locked: true }, keeper)
    await act('mergeTopics', { from: lock.id, into: String(gate.id) }, keeper)
    expect(await thread(gate.id)).toEqual([
      '1: Stuck gate, one',
      '2: Stuck gate, two',
      '3: Jammed lock, opening',
      '4: Jammed lock, one',
      '5: Jammed lock, two',
      '6: Jammed lock, three',
    ])
    expect(await topic(gate.id)).toMatchObject({ replyCount: 6, lastNumber: 6, lastShown: 6, locked: false })
    expect(await log(gate.id)).toEqual(['6 locked', '2 merged'])
    expect(await leadsTo(lock.slug)).toBe(`${gate.slug} 3`)
    expect(await leadsTo(lock.slug, 2)).toBe(`${gate.slug} 5`)
    expect(await leadsTo(gate.slug, 2)).toBe(`${gate.slug} 2`)
    // Through a second merge, the oldest address still leads there.
    const canal = await opened('Dry canal', ['one'])
    await act('mergeTopics', { from: gate.id, into: canal.id }, keeper)
    expect(await leadsTo(lock.slug, 2)).toBe(`${canal.slug} 7`)
    expect(await leadsTo(gate.slug)).toBe(`${canal.slug} 2`)
  })

  it('should keep whose words and when, and leave nothing to read behind', async () => {
    const { keeper, ada, act, payload, topic } = world
    const into = await opened('The towpath', [])
    const from = await opened('The other towpath', [])
    await act('mergeTopics', { from: from.id, into: into.id }, keeper)
    const { docs } = await payload.find({
      collection: 'replies',
      where: { topic: { equals: into.id } },
      depth: 0,
    })
    expect(docs[0]).toMatchObject({
      author: ada.id,
      createdAt: from.createdAt,
      html: '<p>The other towpath, opening</p>\n',
      moderation: 'approved',
    })
    expect(await topic(from.id)).toMatchObject({ body: '[…]', mergedInto: into.id, replyCount: 0 })
    const rest = await payload.count({ collection: 'replies', where: { topic: { equals: from.id } } })
    expect(rest.totalDocs).toBe(0)
  })

  it('should be refused of a topic with itself, a deleted one, one in the archive and one that is gone', async () => {
    const { keeper, ada, bob, act, codeOf, open, reply } = world
    const [one, two, gone, old] = [await open(ada), await open(ada), await open(ada), await open(ada)]
    const merge = (from: { id: unknown }, into: { id: unknown }) =>
      codeOf(act('mergeTopics', { from: from.id, into: into.id }, keeper))
    expect(await merge(one, one)).toBe('SAME_TOPIC into')
    await act('removeTopic', { topic: gone.id }, keeper)
    expect(await merge(gone, one)).toBe('TOPIC_DELETED from')
    expect(await merge(one, gone)).toBe('TOPIC_DELETED into')
    await act('archiveTopic', { topic: old.id, archived: true }, keeper)
    expect(await merge(old, one)).toBe('TOPIC_ARCHIVED from')
    expect(await merge({ id: 987_654 }, one)).toBe('TOPIC_NOT_FOUND from')
    expect(await merge(one, two)).toBe('done')
    expect(await merge(one, two)).toBe('TOPIC_MOVED from')
    expect(await codeOf(reply(bob, one))).toBe('TOPIC_MOVED topic')
    expect(await codeOf(act('restoreTopic', { topic: one.id }, keeper))).toBe('TOPIC_MOVED topic')
  })

  itNeeding('transactions', 'the loser has to find what the winner did')(
    'should be done once when two begin it at the same moment from both sides',
    async () => {
      const { keeper, act, codeOf, thread, topic } = world
      const one = await opened('First side', ['one'])
      const two = await opened('Second side', ['one'])
      const answers = await Promise.all([
        codeOf(act('mergeTopics', { from: one.id, into: two.id }, keeper)),
        codeOf(act('mergeTopics', { from: two.id, into: one.id }, keeper)),
      ])
      expect(answers.filter((answer) => answer === 'done')).toHaveLength(1)
      expect(answers.find((answer) => answer !== 'done')).toMatch(/^TOPIC_MOVED/)
      const [stays] = [await topic(one.id), await topic(two.id)].filter(
        ({ mergedInto }) => mergedInto == null,
      )
      expect((await thread(stays?.id ?? 0)).map((line) => line.split(':')[0])).toEqual(['1', '2', '3'])
    },
  )
})

describe('a topic split', () => {
  it('should open with the first reply that was chosen, number the others, and keep every address', async () => {
    const { keeper, act, thread, topic, log, payload, bob } = world
    const source = await opened('Two things at once', ['one', 'two', 'three', 'four', 'five'])
    type Made = { id: number; slug: string }
    const made = await act<Made>(
      'splitTopic',
      { topic: source.id, replies: [5, 2, 4], title: 'The second thing' },
      keeper,
    )
    expect(await thread(source.id)).toEqual(['1: Two things at once, one', '3: Two things at once, three'])
    expect(await thread(made.id)).toEqual(['1: Two things at once, four', '2: Two things at once, five'])
    expect(await topic(made.id)).toMatchObject({
      title: 'The second thing',
      slug: 'the-second-thing',
      body: 'Two things at once, two',
      author: bob.id,
      replyCount: 2,
      lastNumber: 2,
      moderation: 'approved',
    })
    expect(await topic(source.id)).toMatchObject({ replyCount: 2, lastNumber: 5, lastShown: 3 })
    expect(await leadsTo(source.slug, 2)).toBe('the-second-thing 0')
    expect(await leadsTo(source.slug, 5)).toBe('the-second-thing 2')
    expect(await leadsTo(source.slug, 3)).toBe(`${source.slug} 3`)
    expect(await log(source.id)).toEqual(['1 split'])
    expect(await log(made.id)).toEqual(['0 splitFrom'])
    // A number is given once: the next reply does not take one that left.
    await world.reply(world.ada, source, 'And on')
    expect((await thread(source.id)).at(-1)).toBe('6: And on')
    // Back again: the old addresses follow.
    await act('mergeTopics', { from: made.id, into: source.id }, keeper)
    expect(await leadsTo(source.slug, 2)).toBe(`${source.slug} 7`)
    expect(await leadsTo(source.slug, 5)).toBe(`${source.slug} 9`)
    expect(await leadsTo('the-second-thing', 1)).toBe(`${source.slug} 8`)
    expect(
      (await payload.count({ collection: 'replies', where: { topic: { equals: source.id } } })).totalDocs,
    ).toBe(6)
  })

  it('should take the answer along, and leave none where it was', async () => {
    const { keeper, act, topic, payload } = world
    const source = await opened('Why does it leak?', ['one', 'two', 'three'])
    const { docs } = await payload.find({
      collection: 'replies',
      where: { topic: { equals: source.id } },
      sort: 'number',
      depth: 0,
    })
    const answer = docs[2]?.id ?? 0
    await payload.db.updateOne({ collection: 'topics', id: source.id, data: { answer, kind: 'question' } })
    const made = await act<{ id: number }>(
      'splitTopic',
      { topic: source.id, replies: [2, 3], title: 'And why does that leak?' },
      keeper,
    )
    expect((await topic(source.id)).answer).toBeNull()
    expect(await topic(made.id)).toMatchObject({ answer, kind: 'question' })
    const end = await opened('Leaks', [])
    // A discussion has no answer; another question without one takes it.
    await payload.db.updateOne({ collection: 'topics', id: end.id, data: { kind: 'question' } })
    await act('mergeTopics', { from: made.id, into: end.id }, keeper)
    expect((await topic(end.id)).answer).toBe(answer)
  })

  it('should be refused of nothing, of everything, of what is not there and of what cannot open a topic', async () => {
    const { keeper, act, codeOf, forum, payload } = world
    const source = await opened('Whole', ['one', 'two'])
    const split = (input: object) =>
      codeOf(act('splitTopic', { topic: source.id, title: 'A part of it', replies: [1], ...input }, keeper))
    expect(await split({ replies: [] })).toBe('NOTHING_CHOSEN replies')
    expect(await split({ replies: [1, 2] })).toBe('EVERYTHING_CHOSEN replies')
    expect(await split({ replies: [1, 9] })).toBe('REPLY_NOT_FOUND replies')
    expect(await split({ title: ' Hm ' })).toBe('TITLE_INVALID title')
    expect(await split({ forum: 98_765 })).toBe('FORUM_NOT_FOUND forum')
    const many = Array.from({ length: 1_001 }, (_, n) => n + 1)
    expect(await split({ replies: many })).toBe('TOO_MANY_CHOSEN replies')
    const elsewhere = await forum()
    await payload.delete({ collection: 'forums', id: elsewhere.id })
    expect(await split({ forum: elsewhere.id })).toBe('FORUM_NOT_FOUND forum')
    const { docs } = await payload.find({
      collection: 'replies',
      where: { and: [{ topic: { equals: source.id } }, { number: { equals: 1 } }] },
    })
    await act('removeReply', { reply: docs[0]?.id }, keeper)
    expect(await split({})).toBe('OPENING_DELETED replies')
  })
})
