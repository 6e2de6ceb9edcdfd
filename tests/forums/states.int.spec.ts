import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type ForumWorld, forumWorld } from './world'

let world: ForumWorld
beforeAll(async () => {
  world = await forumWorld()
})
afterAll(() => world.stop())

describe('a topic in the hands of staff', () => {
  it('should be locked, archived, pinned, renamed and moved, each told in its log by whom and when', async () => {
    const { keeper, ada, bob, act, open, reply, log, topic, forum, clock } = world
    const { id, slug } = await open(ada, { title: 'The old gate' })
    await act('renameTopic', { topic: id, title: 'The new gate' }, ada)
    await reply(bob, { id })
    await act('lockTopic', { topic: String(id), locked: true }, keeper)
    await act('pinTopic', { topic: id, pinned: true, until: '2030-01-01T00:00:00.000Z' }, keeper)
    const elsewhere = await forum()
    await act('moveTopic', { topic: id, forum: String(elsewhere.id) }, keeper)
    await act('archiveTopic', { topic: id, archived: true }, keeper)
    expect(await log(id)).toEqual(['0 renamed', '1 locked', '1 pinned', '1 moved', '1 archived'])
    expect(await topic(id)).toMatchObject({
      title: 'The new gate',
      slug: 'the-new-gate',
      formerSlugs: [slug],
      forum: elsewhere.id,
      locked: true,
      archived: true,
      pinned: true,
      pinnedUntil: '2030-01-01T00:00:00.000Z',
    })
    const { docs } = await world.payload.find({
      collection: 'topic-events',
      where: { and: [{ topic: { equals: id } }, { kind: { equals: 'moved' } }] },
      depth: 0,
    })
    expect(docs[0]).toMatchObject({ by: keeper.id, forum: world.room.id, at: clock.now().toISOString() })
  })

  it('should be nobody else’s to change', async () => {
    const { ada, bob, act, open, codeOf, room } = world
    const { id } = await open(ada)
    const other = await open(ada)
    for (const [name, input] of Object.entries({
      lockTopic: { topic: id, locked: true },
      pinTopic: { topic: id, pinned: true },
      archiveTopic: { topic: id, archived: true },
      moveTopic: { topic: id, forum: room.id },
      mergeTopics: { from: id, into: other.id },
      splitTopic: { topic: id, replies: [1], title: 'Anything' },
      recountTopic: { topic: id },
    })) {
      expect([name, await codeOf(act(name, input, ada))]).toEqual([name, 'FORBIDDEN'])
      expect([name, await codeOf(act(name, input))]).toEqual([name, 'UNAUTHENTICATED'])
    }
    expect(await codeOf(act('renameTopic', { topic: id, title: 'Not mine' }, bob))).toBe('FORBIDDEN')
    expect(await codeOf(act('removeTopic', { topic: id }, bob))).toBe('FORBIDDEN')
    // An author does not carry a topic to another room past the log’s back.
    const req = await world.requestOf(ada)
    const elsewhere = await world.forum()
    const data = { forum: elsewhere.id }
    await world.payload.update({ collection: 'topics', id, data, overrideAccess: false, user: ada, req })
    expect((await world.topic(id)).forum).toBe(room.id)
  })

  it('should be unpinned by the worker on its day, once, however many workers there are', async () => {
    const { keeper, ada, act, open, log, turn, clock, topic, codeOf } = world
    const { id } = await open(ada)
    const past = clock.now().toISOString()
    expect(await codeOf(act('pinTopic', { topic: id, pinned: true, until: past }, keeper))).toBe(
      'PIN_IN_PAST pinnedUntil',
    )
    const until = new Date(clock.now().getTime() + 60_000).toISOString()
    await act('pinTopic', { topic: id, pinned: true, until }, keeper)
    expect(await turn('forum: pins that end')).toBe(0)
    clock.advance(60_000)
    const turns = await Promise.all([1, 2, 3].map(() => turn('forum: pins that end')))
    expect(turns.sort()).toEqual([0, 0, 1])
    expect(await topic(id)).toMatchObject({ pinned: false, pinnedUntil: null })
    expect(await log(id)).toEqual(['0 pinned', '0 unpinned'])
  })

  it('should take no reply when it is locked, archived or deleted, and no change in the archive', async () => {
    const { keeper, ada, bob, act, open, reply, codeOf } = world
    const { id } = await open(ada)
    const said = await reply(bob, { id })
    await act('lockTopic', { topic: id, locked: true }, keeper)
    expect(await codeOf(reply(bob, { id }))).toBe('TOPIC_LOCKED topic')
    expect(await codeOf(reply(keeper, { id }))).toBe('done')
    await act('archiveTopic', { topic: id, archived: true }, keeper)
    expect(await codeOf(reply(bob, { id }))).toBe('TOPIC_ARCHIVED topic')
    expect(await codeOf(reply(keeper, { id }))).toBe('TOPIC_ARCHIVED topic')
    const edit = async (collection: 'topics' | 'replies', of: number, data: object) =>
      world.payload.update({
        collection,
        id: of,
        data,
        overrideAccess: false,
        user: keeper,
        req: await world.requestOf(keeper),
      })
    expect(await codeOf(edit('topics', id, { title: 'Another title' }))).toBe('TOPIC_ARCHIVED title')
    expect(await codeOf(edit('topics', id, { body: 'Other words' }))).toBe('TOPIC_ARCHIVED body')
    expect(await codeOf(edit('replies', said.id, { body: 'Other words' }))).toBe('TOPIC_ARCHIVED topic')
    await act('archiveTopic', { topic: id, archived: false }, keeper)
    await act('removeTopic', { topic: id }, keeper)
    expect(await codeOf(reply(bob, { id }))).toBe('TOPIC_DELETED topic')
    expect(await codeOf(reply(keeper, { id }))).toBe('TOPIC_DELETED topic')
  })
})

describe('what is deleted', () => {
  it('should leave the place and number of a reply, and give its words to staff and author alone', async () => {
    const { keeper, ada, bob, act, open, reply, thread, topic, codeOf } = world
    const { id } = await open(ada)
    await reply(bob, { id }, 'First words')
    const secret = await reply(bob, { id }, 'Regretted words')
    const before = await topic(id)
    await act('removeReply', { reply: String(secret.id) }, bob)
    expect(await thread(id)).toEqual(['1: First words', '2: […]'])
    expect(await topic(id)).toMatchObject({ replyCount: 1, lastNumber: 2, lastShown: 1 })
    const wordsFor = async (user: typeof bob | null): Promise<unknown> => {
      const { ask } = await import('../access/doors')
      const answer = await ask(world, {
        source: `{ Reply(id: ${JSON.stringify(secret.id)}) { number body deletedAt removedText } }`,
        person: user ? { user, token: '' } : null,
      })
      return answer.data?.Reply
    }
    const place = { number: 2, body: '[…]', deletedAt: world.clock.now() }
    expect(await wordsFor(null)).toEqual({ ...place, removedText: null })
    expect(await wordsFor(ada)).toEqual({ ...place, removedText: null })
    expect(await wordsFor(bob)).toEqual({ ...place, removedText: 'Regretted words' })
    expect(await wordsFor(keeper)).toEqual({ ...place, removedText: 'Regretted words' })
    // Nor do they answer guesses.
    for (const path of ['body', 'html', 'removedBody'])
      expect(
        await world.payload
          .count({
            collection: 'replies',
            where: { [path]: { like: 'Regretted' } },
            overrideAccess: false,
            req: await world.requestOf(ada),
          })
          .then(
            ({ totalDocs }) => totalDocs,
            () => 0,
          ),
      ).toBe(0)
    expect(await codeOf(act('restoreReply', { reply: secret.id }, ada))).toBe('FORBIDDEN')
    await act('restoreReply', { reply: secret.id }, bob)
    expect(await thread(id)).toEqual(['1: First words', '2: Regretted words'])
    const { replyCount, lastShown, lastReplyAt, lastActivityAt } = before
    expect(await topic(id)).toMatchObject({ replyCount, lastShown, lastReplyAt, lastActivityAt })
  })

  it('should be restored by staff when staff deleted it, and be edited by nobody', async () => {
    const { keeper, ada, bob, act, open, reply, codeOf } = world
    const { id } = await open(ada)
    const said = await reply(bob, { id })
    await act('removeReply', { reply: said.id }, keeper)
    expect(await codeOf(act('restoreReply', { reply: said.id }, bob))).toBe('FORBIDDEN')
    const req = await world.requestOf(bob)
    const data = { body: 'Again' }
    expect(
      await codeOf(
        world.payload.update({
          collection: 'replies',
          id: said.id,
          data,
          overrideAccess: false,
          user: bob,
          req,
        }),
      ),
    ).toBe('REPLY_DELETED body')
    await act('restoreReply', { reply: said.id }, keeper)
    expect(await world.thread(id)).toEqual([`1: ${said.body}`])
  })

  it('should be a whole topic for its author only while it is theirs alone', async () => {
    const { keeper, ada, bob, act, open, reply, codeOf, log } = world
    const { id } = await open(ada)
    await reply(ada, { id })
    await act('removeTopic', { topic: id }, ada)
    const seen = async (user: typeof ada | null) =>
      (
        await world.payload.count({
          collection: 'topics',
          where: { id: { equals: id } },
          overrideAccess: false,
          req: await world.requestOf(user),
        })
      ).totalDocs
    expect([await seen(null), await seen(bob), await seen(ada), await seen(keeper)]).toEqual([0, 0, 1, 1])
    await act('restoreTopic', { topic: id }, ada)
    await reply(bob, { id })
    expect(await codeOf(act('removeTopic', { topic: id }, ada))).toBe('TOPIC_HAS_REPLIES topic')
    await act('removeTopic', { topic: id }, keeper)
    expect(await codeOf(act('restoreTopic', { topic: id }, ada))).toBe('FORBIDDEN')
    await act('restoreTopic', { topic: id }, keeper)
    expect(await log(id)).toEqual(['1 removed', '1 restored', '2 removed', '2 restored'])
  })

  it('should not be what a moderator has hidden, for its author', async () => {
    const { ada, bob, act, open, reply, codeOf, payload } = world
    const { id } = await open(ada)
    const said = await reply(bob, { id })
    await payload.db.updateOne({ collection: 'replies', id: said.id, data: { moderation: 'held' } })
    expect(await codeOf(act('removeReply', { reply: said.id }, bob))).toBe('TEXT_HELD reply')
  })

  it('should stay when a whole topic with replies is to be deleted for good', async () => {
    const { ada, bob, open, reply, codeOf, payload } = world
    const { id } = await open(ada)
    await reply(bob, { id })
    expect(await codeOf(payload.delete({ collection: 'topics', id }))).toBe('TOPIC_HAS_REPLIES')
    const empty = await open(ada)
    await world.act('lockTopic', { topic: empty.id, locked: true }, world.keeper)
    await payload.delete({ collection: 'topics', id: empty.id })
    expect(await world.log(empty.id)).toEqual([])
  })
})

describe('an address in the forum', () => {
  it('should not be one that leads elsewhere: typed it is refused, made of a title it gets a number', async () => {
    const { payload, keeper, ada, act, codeOf, forum, open } = world
    for (const slug of ['tag', 'New'])
      expect(await codeOf(forum({ title: 'A room', slug }))).toBe('SLUG_RESERVED slug')
    const made = await forum({ title: 'Tag' })
    expect(made.slug).toBe('tag-2')
    const renamed = payload.update({ collection: 'forums', id: made.id, data: { slug: 'new' } })
    expect(await codeOf(renamed)).toBe('SLUG_RESERVED slug')
    const topic = await open(ada, { title: 'New!!' })
    expect(topic.slug).toBe('new-2')
    const { id } = await open(ada)
    await act('renameTopic', { topic: id, title: '« New »' }, keeper)
    expect((await world.topic(id)).slug).toBe('new-3')
  })
})
