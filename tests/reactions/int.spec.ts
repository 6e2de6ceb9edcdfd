import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { graphql } from 'graphql'
import { hubSchema } from '../../src/config/graphql'
import type { Member, Reply, Topic } from '../../src/payload-types'
import { capOf } from '../../src/plugins/reactions/options'
import { crowdOf } from '../helpers/crowd'
import { operationOf } from '../helpers/operation'
import { itNeeding } from '../helpers/mongo'
import { bootWorld, vileBody, type World } from '../moderation/world'

type State = { counts: { kind: string; count: number }[]; mine: string[] }

let world: World
let topic: Topic
let reply: Reply

beforeAll(async () => {
  world = await bootWorld({ features: { syndication: false } })
})
afterAll(() => world.stop())
beforeEach(async () => {
  topic = await world.writeTopic(world.author, { body: 'Which water do you use?' })
  reply = await world.writeReply(world.author, topic, 'Rain water, for my part.')
})

const act = async <Result = State>(name: string, input: object, by: Member | null): Promise<Result> =>
  operationOf<object, Result>(world.payload, name)(input, await world.requestOf(by))
const on = (collection: string, { id }: { id: number | string }) => ({ collection, id })
const react = (by: Member | null, target: object, kind = 'thanks') => act('react', { target, kind }, by)
const unreact = (by: Member, target: object, kind = 'thanks') => act('unreact', { target, kind }, by)
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => String((error as { code?: unknown }).code ?? error),
  )
/** What the target says, and what a recount of the rows says. */
const counts = async (collection: 'topics' | 'replies', id: number | string) => {
  const { reactionCounts } = (await world.payload.findByID({ collection, id, depth: 0 })) as Topic
  const { docs } = await world.payload.find({
    collection: 'reactions',
    where: { target: { equals: `${collection}:${id}` } },
    pagination: false,
    depth: 0,
  })
  const recounted: Record<string, number> = { thanks: 0, agree: 0, insight: 0, smile: 0, support: 0 }
  for (const { kind } of docs) recounted[kind] = (recounted[kind] ?? 0) + 1
  return { kept: reactionCounts, recounted }
}

describe('reacting', () => {
  it('should count one of each kind for a member, however often they press, and take back what they press again', async () => {
    const target = on('replies', reply)
    await react(world.reader, target)
    await react(world.reader, target)
    const state = await react(world.reader, target, 'smile')
    expect(state.mine).toEqual(['thanks', 'smile'])
    expect(state.counts.filter(({ count }) => count > 0)).toEqual([
      { kind: 'thanks', count: 1 },
      { kind: 'smile', count: 1 },
    ])
    expect((await unreact(world.reader, target)).mine).toEqual(['smile'])
    expect((await unreact(world.reader, target)).mine).toEqual(['smile'])
    const { kept, recounted } = await counts('replies', reply.id)
    expect(kept).toEqual(recounted)
    expect(kept).toMatchObject({ thanks: 0, smile: 1 })
  })

  itNeeding('transactions', 'of many at the same moment, each counts on from the last')(
    'should keep counts equal to a recount when fifty press and take back at once',
    async () => {
      const crowd = await crowdOf(world, 50)
      const target = on('topics', topic)
      await Promise.all(
        crowd.flatMap((member, i) => [
          react(member, target),
          react(member, target),
          ...(i % 3 === 0 ? [react(member, target, 'agree')] : []),
        ]),
      )
      await Promise.all(
        crowd.map((member, i) => (i % 2 === 0 ? unreact(member, target) : react(member, target))),
      )
      const { kept, recounted } = await counts('topics', topic.id)
      expect(kept).toEqual(recounted)
      expect(kept).toMatchObject({ thanks: 25, agree: 17 })
    },
  )

  it('should be refused to strangers, to who wrote it, and to what one may not read or nobody reacts to', async () => {
    const held = await world.writeReply(world.author, topic, vileBody)
    expect(held.moderation).not.toBe('approved')
    expect(await codeOf(react(null, on('topics', topic)))).toBe('UNAUTHENTICATED')
    expect(await codeOf(react(world.author, on('topics', topic)))).toBe('REACTION_OWN')
    expect(await codeOf(react(world.reader, on('replies', held)))).toBe('TARGET_NOT_FOUND')
    // A moderator reads it, and nobody else does yet.
    expect(await codeOf(react(world.moderator, on('replies', held)))).toBe('TARGET_NOT_FOUND')
    expect(await codeOf(react(world.reader, on('members', world.author)))).toBe('TARGET_NOT_FOUND')
    expect(await codeOf(react(world.reader, on('replies', { id: 'nothing' })))).toBe('TARGET_NOT_FOUND')
    const request = await world.requestOf(world.reader)
    const data = { member: world.reader.id, target: `topics:${topic.id}`, kind: 'thanks' } as never
    await expect(
      world.payload.create({ collection: 'reactions', data, overrideAccess: false, req: request }),
    ).rejects.toMatchObject({ status: 403 })
    await expect(
      world.payload.update({
        collection: 'topics',
        id: topic.id,
        data: { reactionCounts: { thanks: 99 } },
        overrideAccess: false,
        req: await world.requestOf(world.author),
      }),
    ).resolves.toMatchObject({ reactionCounts: { thanks: 0 } })
  })

  it('should be refused to whom the writer has blocked', async () => {
    const blocked = await world.createMember({})
    await act('blockMember', { member: String(blocked.id) }, world.author)
    expect(await codeOf(react(blocked, on('topics', topic)))).toBe('BLOCKED')
    await act('unblockMember', { member: String(blocked.id) }, world.author)
    expect(await codeOf(react(blocked, on('topics', topic)))).toBe('done')
  })

  it('should end for the day at a number that grows with standing', async () => {
    expect([0, 1, 2, 3, 4].map((level) => capOf(50, level))).toEqual([50, 50, 75, 100, 150])
    const busy = await world.createMember({})
    for (let i = 0; i < 49; i += 1)
      await world.payload.db.create({
        collection: 'reactions',
        data: {
          member: busy.id,
          target: `topics:past-${i}`,
          kind: 'thanks',
          createdAt: world.clock.now.toISOString(),
        },
      })
    expect(await codeOf(react(busy, on('topics', topic)))).toBe('done')
    expect(await codeOf(react(busy, on('replies', reply)))).toBe('REACTIONS_SPENT')
    world.clock.forward(24 * 3600 + 1)
    expect(await codeOf(react(busy, on('replies', reply)))).toBe('done')
  })

  it('should go with the member, and with what it was said of', async () => {
    const leaver = await world.createMember({})
    await react(leaver, on('replies', reply))
    await react(world.reader, on('replies', reply))
    const { docs } = await world.payload.find({
      collection: 'reactions',
      where: { member: { equals: leaver.id } },
    })
    // As an erasure does it.
    for (const { id } of docs) await world.payload.delete({ collection: 'reactions', id })
    const { kept, recounted } = await counts('replies', reply.id)
    expect(kept).toEqual(recounted)
    expect(kept).toMatchObject({ thanks: 1 })
    await world.payload.delete({ collection: 'replies', id: reply.id })
    const left = await world.payload.count({
      collection: 'reactions',
      where: { target: { equals: `replies:${reply.id}` } },
    })
    expect(left.totalDocs).toBe(0)
  })
})

describe('who reacted', () => {
  it('should be told as each of them allows, and one’s own press for every text of a page in one question', async () => {
    const shy = await world.createMember({ handle: 'shy' })
    await world.payload.update({
      collection: 'members',
      id: shy.id,
      data: { privacy: { activity: 'nobody' } },
    })
    for (const member of [shy, world.reader, world.colleague]) await react(member, on('topics', topic))
    const schema = hubSchema(world.payload.config).schema
    const ask = async (by: Member | null) => {
      const answer = await graphql({
        schema,
        source: `query ($t: TargetInput!) {
          reactors(target: $t, kind: thanks, first: 2) { members { handle } unnamed next }
          Topic(id: ${JSON.stringify(topic.id)}) { reactionCounts { thanks } myReactions }
          Replies(where: { topic: { equals: ${JSON.stringify(topic.id)} } }) { docs { myReactions } }
        }`,
        variableValues: { t: on('topics', { id: String(topic.id) }) },
        contextValue: { req: await world.requestOf(by), headers: {} },
      })
      expect(answer.errors).toBeUndefined()
      return answer.data as Record<string, never>
    }
    expect(await ask(world.reader)).toMatchObject({
      reactors: { members: [{ handle: 'mod-two' }, { handle: 'a-reader' }], unnamed: 0 },
      Topic: { reactionCounts: { thanks: 3 }, myReactions: ['thanks'] },
      Replies: { docs: [{ myReactions: [] }] },
    })
    expect(await ask(null)).toMatchObject({ Topic: { myReactions: null } })
    const page = await act<{ members: unknown[]; unnamed: number; next: unknown }>(
      'reactors',
      { target: on('topics', topic), kind: 'thanks' },
      null,
    )
    expect(page).toMatchObject({ unnamed: 1, next: null })
    expect(page.members).toHaveLength(2)
  })
})
