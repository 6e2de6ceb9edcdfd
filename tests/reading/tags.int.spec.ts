import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { itNeeding } from '../helpers/mongo'
import type { Topic } from '../../src/payload-types'
import { indexTask } from '../../src/plugins/reading/indexes'
import { bootReading, type ReadingWorld } from './world'

describe('topics under a tag', () => {
  let world: ReadingWorld
  let topics: Topic[]
  let tag: number | string
  const tagNamed = async (title: string) =>
    (await world.payload.create({ collection: 'tags', data: { title } })).id
  const makeIndexes = () => indexTask.run({ payload: world.payload, signal: new AbortController().signal })
  const bearing = (...ids: (number | string)[]) => ({ tags: ids as never })
  const listed = async (more = {}, by: Parameters<ReadingWorld['list']>[0] = null) =>
    (await world.titles(by, { tag, first: 2, ...more })).map((title) =>
      topics.findIndex((topic) => topic.title === title),
    )

  beforeAll(async () => {
    world = await bootReading()
    tag = await tagNamed('Kettles')
    topics = []
    // Every other one bears the tag, every third one is a question.
    for (let n = 0; n < 9; n += 1)
      topics.push(
        await world.open(world.author, {
          ...(n % 2 === 0 ? bearing(tag) : {}),
          kind: n % 3 === 0 ? 'question' : 'discussion',
        }),
      )
  })
  afterAll(() => world.stop())
  const topicAt = (n: number): Topic => topics[n] as Topic

  it('should be listed by their activity, before there is an index and behind it', async () => {
    expect(await listed()).toEqual([8, 6, 4, 2, 0])
    await makeIndexes()
    await makeIndexes()
    expect(await listed()).toEqual([8, 6, 4, 2, 0])
    expect(await listed({ view: 'unsolved' })).toEqual([6, 0])
    expect(await listed({ kind: 'discussion' }, world.reader)).toEqual([8, 4, 2])
  })

  it('should lead back the way they came', async () => {
    const first = await world.list(null, { tag, first: 2 })
    const second = await world.list(null, { tag, first: 2, after: first.later })
    const back = await world.list(null, { tag, first: 2, before: second.earlier })
    expect(back.entries.map(({ topic }) => topic.id)).toEqual([topicAt(8).id, topicAt(6).id])
    expect(back.earlier).toBeNull()
  })

  it('should move up with a reply, and down again when it is taken away', async () => {
    const reply = await world.answer(world.reader, topicAt(2))
    expect(await listed()).toEqual([2, 8, 6, 4, 0])
    await world.payload.delete({ collection: 'replies', id: reply.id })
    expect(await listed()).toEqual([8, 6, 4, 2, 0])
  })

  it('should come and go with the tag, whichever door it is put on by', async () => {
    await world.payload.update({ collection: 'topics', id: topicAt(1).id, data: bearing(tag) })
    await world.set('topics', topicAt(0).id, bearing())
    expect(await listed()).toEqual([8, 6, 4, 2, 1])
    const late = await world.open(world.author, bearing(tag))
    topics.push(late)
    expect(await listed()).toEqual([9, 8, 6, 4, 2, 1])
    await world.payload.delete({ collection: 'topics', id: late.id })
    expect(await listed()).toEqual([8, 6, 4, 2, 1])
  })

  it('should show nothing that the one who asks may not read', async () => {
    await world.set('topics', topicAt(6).id, { moderation: 'held' })
    expect(await listed()).toEqual([8, 4, 2, 1])
    expect(await listed({}, world.author)).toEqual([8, 6, 4, 2, 1])
    const closed = await world.room({ readBy: { who: 'roles', roles: ['moderator'] } as never })
    await world.set('topics', topicAt(4).id, { forum: closed.id })
    expect(await listed()).toEqual([8, 2, 1])
    expect(await listed({}, world.moderator)).toEqual([8, 6, 4, 2, 1])
  })

  // On MongoDB Payload leaves the id of what was deleted with what pointed at it; the tag's own page is gone there, too.
  itNeeding('file', 'what points at a deleted row forgets it')(
    'should be none under a tag that is gone',
    async () => {
      const passing = await tagNamed('Passing')
      await world.set('topics', topicAt(8).id, bearing(tag, passing))
      expect(await world.titles(null, { tag: passing })).toEqual([topicAt(8).title])
      await world.payload.delete({ collection: 'tags', id: passing })
      expect(await world.titles(null, { tag: passing })).toEqual([])
      expect((await listed())[0]).toBe(8)
    },
  )
})
