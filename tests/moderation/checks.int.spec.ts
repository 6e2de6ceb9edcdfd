import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Config } from 'payload'
import { emitNothing } from '../../src/core/emit'
import type { Member, Topic } from '../../src/payload-types'
import { moderation } from '../../src/plugins/moderation'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { operationOf } from '../helpers/operation'
import { bootWorld, vileBody, type World } from './world'

describe('what the checks make of a post', () => {
  let world: World
  let topic: Topic
  let isBroken = false
  beforeAll(async () => {
    world = await bootWorld({
      moderation: {
        checks: {
          more: [
            {
              id: 'fragile',
              cost: 'instant',
              reasons: { never: { en: 'Never', fr: 'Jamais' } },
              applies: () => true,
              look: async () => {
                if (isBroken) throw new Error('The check is broken.')
                return []
              },
            },
          ],
        },
      },
    })
    topic = await world.writeTopic(world.reader, { body: 'How do you grind your beans?' })
  })
  afterAll(() => world.stop())

  const quickReply = async (by: Member, body: string) =>
    world.payload.create({
      collection: 'replies',
      data: { topic: topic.id, body, language: 'en' } as never,
      overrideAccess: false,
      depth: 0,
      req: await world.requestOf(by),
    })

  it('should hold what a broken check could not judge, and say so in the case', async () => {
    isBroken = true
    const reply = await world.writeReply(world.author, topic, 'A harmless remark about water.')
    isBroken = false
    expect(reply.moderation).toBe('held')
    const { docs } = await world.payload.find({
      collection: 'moderation-cases',
      where: { key: { equals: `replies:${reply.id}` } },
    })
    expect(docs[0]?.reasons).toEqual([{ check: 'fragile', code: 'failed', weight: 0, atLeast: 'hold' }])
  })

  it('should answer a hasty member with TOO_FAST naming the field, and store nothing', async () => {
    const hasty = await world.createMember({})
    await world.writeReply(hasty, topic, 'One remark about the water.')
    world.clock.forward(10)
    await expect(quickReply(hasty, 'Another remark about milk.')).rejects.toMatchObject({
      code: 'TOO_FAST',
      status: 429,
      data: { field: 'body' },
      message: 'Please wait 20 seconds before your next post.',
    })
    world.clock.forward(20)
    expect((await quickReply(hasty, 'Another remark about milk.')).moderation).toBe('approved')
  })

  it('should hold a newcomer’s third link and allow a member’s', async () => {
    const body = 'https://a.example https://b.example https://c.example'
    expect((await world.writeReply(await world.createMember({}), topic, body)).moderation).toBe('held')
    const known = await world.createMember({})
    await operationOf(world.payload, 'grantTrust')(
      { member: known.id, level: 1, reason: 'We know them.' },
      await world.requestOf(world.moderator),
    )
    expect((await world.writeReply(known, topic, body)).moderation).toBe('approved')
  })

  it('should hold the same leaflet in another topic', async () => {
    const peddler = await world.createMember({})
    const other = await world.writeTopic(world.reader, { body: 'Is tap water good enough for tea?' })
    const leaflet = 'Our little shop has the finest filters for water that you can find anywhere.'
    expect((await world.writeReply(peddler, topic, leaflet)).moderation).toBe('approved')
    expect((await world.writeReply(peddler, other, `${leaflet}!`)).moderation).toBe('held')
  })
})

describe('moderation of any collection', () => {
  let hub: TestHub
  let author: Member
  let reader: Member
  let moderator: Member
  const notes = 'notes' as never
  beforeAll(async () => {
    hub = await bootHub({
      options: { features: { moderation: false } },
      change: (config: Config) => ({
        ...config,
        collections: [
          {
            slug: 'notes',
            access: { create: () => true, update: () => true, read: () => true, readVersions: () => true },
            versions: true,
            fields: [
              { name: 'words', type: 'textarea' },
              { name: 'by', type: 'relationship', relationTo: 'members' },
            ],
          },
        ],
        plugins: [
          ...(config.plugins ?? []),
          moderation({
            emit: emitNothing,
            now: () => new Date(),
            fetch: async () => ({ kind: 'not-sent', why: 'nobody is asked here' }),
            random: () => 0.5,
            conduct: async () => null,
            standing: async () => 'newcomer',
            collections: [{ slug: 'notes', text: 'words', author: 'by' }],
            checks: { rate: false, classifier: false },
            siteURL: 'http://localhost:3000',
            trustSystem: false,
          }),
        ],
      }),
    })
    ;[author, reader, moderator] = await Promise.all([
      hub.createMember({ handle: 'the-author' }),
      hub.createMember({ handle: 'a-reader' }),
      hub.createMember({ handle: 'a-moderator', roles: ['member', 'moderator'] }),
    ])
  })
  afterAll(() => hub.stop())

  const write = async (words: string) =>
    (await hub.payload.create({
      collection: notes,
      data: { words, by: author.id } as never,
      overrideAccess: false,
      req: await hub.requestOf(author),
    })) as unknown as { id: number; moderation: string }

  it('should hide the versions of others’ documents, also of approved ones', async () => {
    const note = await write('A civil remark.')
    await hub.payload.update({
      collection: notes,
      id: note.id,
      data: { words: vileBody } as never,
      overrideAccess: false,
      req: await hub.requestOf(author),
    })
    const versions = async (member: Member | null) => {
      const { totalDocs } = await hub.payload.findVersions({
        collection: notes,
        where: { parent: { equals: note.id } },
        overrideAccess: false,
        req: await hub.requestOf(member),
      })
      return totalDocs
    }
    await expect(versions(null)).rejects.toMatchObject({ status: 403 })
    expect(await versions(reader)).toBe(0)
    expect([await versions(author), await versions(moderator)]).toEqual([2, 2])
  })

  it('should screen the hub’s own writes as their author’s when they are not trusted', async () => {
    const seeded = (await hub.payload.create({
      collection: notes,
      data: { words: vileBody, by: reader.id } as never,
    })) as unknown as { moderation: string }
    expect(seeded.moderation).toBe('held')
  })
})
