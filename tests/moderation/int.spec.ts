import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { graphql } from 'graphql'
import { handleEndpoints, type PayloadRequest } from 'payload'
import { hubSchema } from '../../src/config/graphql'
import type { Member, Reply, Topic } from '../../src/payload-types'
import { testPassword } from '../helpers/bootHub'
import { bootWorld, vileBody, type World } from './world'

describe('a text that the machine hides', () => {
  let world: World
  let topic: Topic
  let held: Reply
  beforeAll(async () => {
    world = await bootWorld()
    topic = await world.writeTopic(world.reader, { body: 'How do you grind your beans?' })
    await world.writeReply(world.reader, topic, 'I use a hand grinder.')
    held = await world.writeReply(world.author, topic, vileBody)
  })
  afterAll(() => world.stop())

  const repliesSeenBy = async (member: Member | null): Promise<unknown[]> => {
    const req = await world.requestOf(member)
    const { docs } = await world.payload.find({
      collection: 'replies',
      where: { topic: { equals: topic.id } },
      overrideAccess: false,
      depth: 0,
      req,
    })
    return docs.map(({ id }) => id)
  }

  it('should be saved as held, and its author sees it with its state', async () => {
    expect(held.moderation).toBe('held')
    const seen = await world.payload.findByID({
      collection: 'replies',
      id: held.id,
      overrideAccess: false,
      req: await world.requestOf(world.author),
    })
    expect(seen.moderation).toBe('held')
  })

  it('should be invisible to other members and to strangers, and visible to moderators', async () => {
    expect(await repliesSeenBy(world.reader)).not.toContain(held.id)
    expect(await repliesSeenBy(null)).not.toContain(held.id)
    expect(await repliesSeenBy(world.author)).toContain(held.id)
    expect(await repliesSeenBy(world.moderator)).toContain(held.id)
  })

  it('should be left out of counts', async () => {
    const count = async (member: Member | null) =>
      (
        await world.payload.count({
          collection: 'replies',
          overrideAccess: false,
          req: await world.requestOf(member),
        })
      ).totalDocs
    expect([await count(null), await count(world.reader), await count(world.moderator)]).toEqual([1, 1, 2])
    expect((await world.payload.findByID({ collection: 'topics', id: topic.id })).replyCount).toBe(1)
  })

  it('should be invisible through GraphQL, also to a question about it', async () => {
    const ask = async (member: Member | null, source: string) => {
      const req = await world.requestOf(member)
      req.payloadAPI = 'GraphQL'
      return graphql({
        schema: hubSchema(world.payload.config).schema,
        source,
        contextValue: { req, headers: {} },
      })
    }
    const list = `{ Replies { totalDocs docs { id moderation } } countReplies { totalDocs } Reply(id: ${JSON.stringify(held.id)}) { id } }`
    for (const member of [null, world.reader]) {
      const { data } = await ask(member, list)
      expect(data).toMatchObject({ Replies: { totalDocs: 1 }, countReplies: { totalDocs: 1 }, Reply: null })
    }
    const mine = await ask(world.author, list)
    expect(mine.data).toMatchObject({ Replies: { totalDocs: 2 }, Reply: { id: held.id } })
  })

  it('should be invisible through REST, by list, id, search and count', async () => {
    const get = async (path: string, headers: Record<string, string> = {}) => {
      const response = await handleEndpoints({
        config: Promise.resolve(world.payload.config),
        request: new Request(`http://localhost:3000/api${path}`, { headers }),
        payloadInstanceCacheKey: world.key,
      })
      return { status: response.status, body: (await response.json()) as Record<string, unknown> }
    }
    expect((await get(`/replies/${held.id}`)).status).toBe(404)
    expect((await get('/replies')).body.totalDocs).toBe(1)
    expect((await get('/replies/count')).body.totalDocs).toBe(1)
    expect((await get('/replies?where[body][like]=asshole')).body.totalDocs).toBe(0)
    expect((await get('/replies?where[moderation][equals]=held')).body.totalDocs).toBe(0)
    const { token } = await world.payload.login({
      collection: 'members',
      data: { email: world.author.email, password: testPassword },
    })
    const mine = await get(`/replies/${held.id}`, { authorization: `JWT ${String(token)}` })
    expect(mine.body).toMatchObject({ id: held.id, moderation: 'held' })
  })

  it('should hide what stands under it, and refuse replies to it', async () => {
    const vile = await world.writeTopic(world.author, { title: 'You asshole', body: vileBody })
    expect(vile.moderation).not.toBe('approved')
    const under = await world.writeReply(world.moderator, vile, 'Please calm down.')
    expect(under.moderation).toBe('approved')
    const seen = await world.payload.find({
      collection: 'replies',
      where: { id: { equals: under.id } },
      overrideAccess: false,
      req: await world.requestOf(world.reader),
    })
    expect(seen.totalDocs).toBe(0)
    await expect(world.writeReply(world.reader, vile, 'What did they say?')).rejects.toMatchObject({
      code: 'TOPIC_NOT_FOUND',
    })
  })

  it('should open one case with its reasons, a log entry and a message, all with the document', async () => {
    const { docs } = await world.payload.find({
      collection: 'moderation-cases',
      where: { key: { equals: `replies:${held.id}` } },
      depth: 0,
    })
    expect(docs).toHaveLength(1)
    expect(docs[0]).toMatchObject({
      status: 'open',
      moderation: 'held',
      author: world.author.id,
      version: 1,
      reasons: [{ check: 'words', code: 'insult', evidence: 'asshole' }],
    })
    const log = await world.payload.find({
      collection: 'moderation-log',
      where: { key: { equals: `replies:${held.id}` } },
      depth: 0,
    })
    expect(log.docs).toMatchObject([{ number: 1, action: 'held', actor: null }])
    const messages = await world.payload.find({
      collection: 'outbox',
      where: { topic: { equals: 'moderation.opened' } },
      limit: 100,
    })
    expect(messages.docs.map(({ payload }) => payload)).toContainEqual({
      case: docs[0]?.id,
      collection: 'replies',
      id: held.id,
      author: world.author.id,
      decision: 'hold',
      version: 1,
      reasons: ['words: insult'],
    })
  })
})

describe('who may touch the state', () => {
  let world: World
  let topic: Topic
  beforeAll(async () => {
    world = await bootWorld()
    topic = await world.writeTopic(world.reader, { body: 'How do you grind your beans?' })
  })
  afterAll(() => world.stop())

  const as = async (member: Member): Promise<{ overrideAccess: false; req: PayloadRequest }> => ({
    overrideAccess: false,
    req: await world.requestOf(member),
  })

  it('should not let a member set it, nor when their post was written', async () => {
    world.clock.forward(3600)
    const reply = await world.payload.create({
      collection: 'replies',
      data: {
        topic: topic.id,
        body: vileBody,
        language: 'en',
        moderation: 'approved',
        createdAt: '2001-01-01T00:00:00.000Z',
      } as never,
      ...(await as(world.author)),
    })
    expect(reply).toMatchObject({ moderation: 'held', createdAt: world.clock.now.toISOString() })
    const updated = await world.payload.update({
      collection: 'replies',
      id: reply.id,
      data: { moderation: 'approved', createdAt: '2001-01-01T00:00:00.000Z' } as never,
      ...(await as(world.author)),
    })
    expect(updated).toMatchObject({ moderation: 'held', createdAt: reply.createdAt })
  })

  it('should keep a post hidden when its author edits it, and tell who looks at the case', async () => {
    const reply = await world.writeReply(world.author, topic, 'Only an asshole would say so.')
    const edit = async (body: string) =>
      world.payload.update({
        collection: 'replies',
        id: reply.id,
        data: { body },
        ...(await as(world.author)),
      })
    expect((await edit('I take that back, sorry.')).moderation).toBe('held')
    const { docs } = await world.payload.find({
      collection: 'moderation-cases',
      where: { key: { equals: `replies:${reply.id}` } },
    })
    expect(docs).toMatchObject([{ status: 'open', version: 2, excerpt: 'I take that back, sorry.' }])
  })

  it('should look again at an approved post that is edited', async () => {
    const reply = await world.writeReply(world.author, topic, 'A perfectly civil remark.')
    expect(reply.moderation).toBe('approved')
    const edited = await world.payload.update({
      collection: 'replies',
      id: reply.id,
      data: { body: vileBody },
      ...(await as(world.author)),
    })
    expect(edited.moderation).toBe('held')
  })

  it('should approve what moderators write, and what the hub itself writes', async () => {
    expect((await world.writeReply(world.moderator, topic, vileBody)).moderation).toBe('approved')
    const seeded = await world.payload.create({
      collection: 'replies',
      data: { topic: topic.id, body: vileBody, author: world.author.id, language: 'en' },
    })
    expect(seeded.moderation).toBe('approved')
  })

  it('should let nobody write cases or log through an API', async () => {
    for (const collection of ['moderation-cases', 'moderation-log'] as const) {
      await expect(
        world.payload.create({ collection, data: {} as never, ...(await as(world.moderator)) }),
      ).rejects.toMatchObject({ status: 403 })
      const [row] = (await world.payload.find({ collection, limit: 1 })).docs
      await expect(
        world.payload.update({ collection, id: row?.id ?? 0, data: {}, ...(await as(world.moderator)) }),
      ).rejects.toMatchObject({ status: 403 })
      await expect(
        world.payload.delete({ collection, id: row?.id ?? 0, ...(await as(world.moderator)) }),
      ).rejects.toMatchObject({ status: 403 })
      await expect(world.payload.find({ collection, ...(await as(world.author)) })).rejects.toMatchObject({
        status: 403,
      })
    }
  })
})
