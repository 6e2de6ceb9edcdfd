import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Reply, Topic } from '../../src/payload-types'
import { askOf } from '../code-of-conduct/ask'
import { forumWorld, type ForumWorld } from '../forums/world'
import { itNeeding } from '../helpers/mongo'

let world: ForumWorld
let topic: Topic

beforeAll(async () => {
  world = await forumWorld()
  topic = await world.open(world.ada)
})
afterAll(() => world.stop())
// Nobody writes too fast for the moderation.
beforeEach(() => {
  world.clock.advance(25 * 3_600_000)
})

const writeReply = (input: object, by = world.bob): Promise<Reply> =>
  world.act('writeReply', { topic: topic.id, ...input }, by)
const writeTopic = (input: object, by = world.bob): Promise<Topic> =>
  world.act('writeTopic', { forum: world.room.id, body: 'How would you go about it?', ...input }, by)

describe('the key of a text', () => {
  it('should make one reply of a second press', async () => {
    const before = await world.thread(topic.id)
    const input = { body: 'I would plane it first.', key: 'press-once-01' }
    const first = await writeReply(input)
    expect((await writeReply(input)).id).toBe(first.id)
    expect(await world.thread(topic.id)).toHaveLength(before.length + 1)
    expect((await world.topic(topic.id)).replyCount).toBe(before.length + 1)
  })

  itNeeding('transactions', 'of twenty at the same moment, each sees what the first did')(
    'should make one reply of twenty presses at once',
    async () => {
      const before = await world.thread(topic.id)
      const presses = await Promise.all(
        Array.from({ length: 20 }, () => writeReply({ body: 'And sand it last.', key: 'press-twenty' })),
      )
      expect(new Set(presses.map(({ id }) => id)).size).toBe(1)
      expect(await world.thread(topic.id)).toHaveLength(before.length + 1)
      expect((await world.topic(topic.id)).replyCount).toBe(before.length + 1)
    },
  )

  it('should make one topic of a second press', async () => {
    const input = { title: 'A plane for end grain', key: 'topic-once-01' }
    const first = await writeTopic(input)
    expect((await writeTopic(input)).id).toBe(first.id)
  })

  it('should be its member’s: another’s text under the same key is another text', async () => {
    const key = 'the-same-key'
    const one = await writeReply({ body: 'Mine, under this key.', key })
    const other = await writeReply({ body: 'Mine, too, under this key.', key }, world.ada)
    expect(other.id).not.toBe(one.id)
    expect(other.body).toBe('Mine, too, under this key.')
  })

  it('should be free again after a refusal, and be shown to nobody', async () => {
    const input = { body: 'Said before the lock fell.', key: 'after-a-refusal' }
    await world.act('lockTopic', { topic: topic.id, locked: true }, world.keeper)
    expect(await world.codeOf(writeReply(input))).toBe('TOPIC_LOCKED topic')
    await world.act('lockTopic', { topic: topic.id, locked: false }, world.keeper)
    const written = await writeReply(input)
    expect(written.body).toBe(input.body)
    expect(JSON.stringify(written)).not.toContain(input.key)
  })

  it.each(['short', 'a key with spaces', '../../../etc', 'x'.repeat(65)])(
    'should be refused as %j',
    async (key) => {
      expect(await world.codeOf(writeReply({ body: 'Words under a bad key.', key }))).toBe('KEY_INVALID key')
    },
  )

  it('should be nothing for strangers', async () => {
    const input = { topic: topic.id, body: 'Words of nobody.' }
    expect(await world.codeOf(world.act('writeReply', input))).toBe('UNAUTHENTICATED')
    const opened = { forum: world.room.id, title: 'A topic of nobody', body: 'Words of nobody.' }
    expect(await world.codeOf(world.act('writeTopic', opened))).toBe('UNAUTHENTICATED')
  })
})

describe('an answer to a reply', () => {
  it('should keep which one it answers, through GraphQL as well', async () => {
    const asked = await writeReply({ body: 'Which plane do you mean?' })
    world.clock.advance(25 * 3_600_000)
    const { data } = await askOf(world)(
      `mutation { writeReply(topic: "${topic.id}", body: "The low-angle one.", replyTo: "${asked.id}", language: "fr") { language replyTo { id } } }`,
      world.ada,
    )
    expect(data?.writeReply).toMatchObject({ language: 'fr', replyTo: { id: asked.id } })
  })

  it('should be refused for one that is elsewhere, deleted or nowhere', async () => {
    const other = await world.open(world.ada)
    const elsewhere = await world.reply(world.bob, other)
    const deleted = await world.reply(world.bob, topic, 'Deleted in a moment.')
    await world.act('removeReply', { reply: deleted.id }, world.bob)
    for (const replyTo of [elsewhere.id, deleted.id, topic.id + 100_000])
      expect(await world.codeOf(writeReply({ body: 'An answer to it.', replyTo }, world.ada))).toBe(
        'REPLY_NOT_FOUND replyTo',
      )
  })
})

describe('a quotation', () => {
  const quoting = (of: Topic, number: number | null): string =>
    `> [@ada](/forum/the-lock/${of.slug}?reply=${number ?? 0})\n> her words\n\nI agree with that.`
  const quotesOf = async ({ id }: Reply): Promise<unknown[]> =>
    (await world.payload.findByID({ collection: 'replies', id, depth: 0 })).quotes ?? []

  it('should keep which replies it is from, in other topics too, and follow a change of the text', async () => {
    const quoted = await writeReply({ body: 'Her words, to be quoted.' }, world.ada)
    const written = await writeReply({ body: quoting(topic, quoted.number ?? null) })
    expect(await quotesOf(written)).toEqual([quoted.id])
    const other = await world.open(world.ada)
    const there = await world.act<Reply>(
      'writeReply',
      { topic: other.id, body: quoting(topic, quoted.number ?? null) },
      world.bob,
    )
    expect(await quotesOf(there)).toEqual([quoted.id])
    const req = await world.requestOf(world.bob)
    await world.payload.update({
      collection: 'replies',
      id: there.id,
      data: { body: 'No quotation any more.' },
      overrideAccess: false,
      user: world.bob,
      req,
    })
    expect(await quotesOf(there)).toEqual([])
  })

  it('should tell nothing of a reply that its writer may not read', async () => {
    const closed = await world.forum({ readBy: { who: 'roles', roles: ['moderator'] } })
    const secret = await world.open(world.keeper, { forum: closed.id })
    const hidden = await world.reply(world.keeper, secret)
    const written = await writeReply({ body: quoting(secret, hidden.number ?? null) })
    expect(await quotesOf(written)).toEqual([])
  })
})
