import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Member, ModerationCase, Reply, Topic } from '../../src/payload-types'
import { raiseCase } from '../../src/plugins/moderation'
import type { CaseDetail } from '../../src/plugins/moderation/operations/moderationCase'
import { inTransaction } from '../../src/database/inTransaction'
import { operationOf } from '../helpers/operation'
import { bootWorld, vileBody, type World } from './world'

let world: World
let topic: Topic
beforeAll(async () => {
  world = await bootWorld()
  topic = await world.writeTopic(world.reader, { body: 'How do you grind your beans?' })
  await world.writeReply(world.reader, topic, 'By hand, I mean.')
})
afterAll(() => world.stop())

const act = async <Result = unknown>(member: Member, name: string, input: object): Promise<Result> =>
  operationOf<object, Result>(world.payload, name)(input, await world.requestOf(member))
const caseOf = async (key: string): Promise<ModerationCase> => {
  const { docs } = await world.payload.find({
    collection: 'moderation-cases',
    where: { key: { like: key } },
    sort: '-id',
    depth: 0,
  })
  if (!docs[0]) throw new Error('There is no case.')
  return docs[0]
}

/** A reply in view that others ask the team to look at. */
const reported = async (body: string): Promise<{ author: Member; reply: Reply; opened: ModerationCase }> => {
  const author = await world.createMember({})
  const reply = await world.writeReply(author, topic, body)
  expect(reply.moderation).toBe('approved')
  const { payload } = world
  await inTransaction({ payload, req: await world.requestOf(world.reader) }, (req) =>
    raiseCase({
      target: { collection: 'replies', id: reply.id },
      facts: { title: '', text: body, author: author.id },
      signals: [{ check: 'reports', code: 'weight', weight: 3 }],
      hide: false,
      at: world.clock.now.toISOString(),
      actor: world.reader.id,
      req,
    }),
  )
  return { author, reply, opened: await caseOf(`replies:${reply.id}`) }
}

describe('who takes away what was reported', () => {
  it.each([
    ['by the site’s button', (reply: Reply, by: Member) => act(by, 'removeReply', { reply: reply.id })],
    [
      'for good, by somebody with the right',
      async (reply: Reply, by: Member) =>
        world.payload.delete({ collection: 'replies', id: reply.id, req: await world.requestOf(by) }),
    ],
  ])('should not escape: the case stays open and is decided on what was kept (%s)', async (way, remove) => {
    const said = `Meet me behind the school, ${way}.`
    const { author, reply, opened } = await reported(said)
    await remove(reply, author)
    const shown = await act<CaseDetail>(world.moderator, 'moderationCase', { id: opened.id })
    expect(shown).toMatchObject({ status: 'open', evidence: { text: said } })
    expect(shown.offered).toEqual(expect.arrayContaining(['reject', 'warn']))
    expect(shown.offered).not.toContain('edit')
    await expect(
      act(world.moderator, 'decideCase', {
        case: opened.id,
        decision: 'edit',
        rule: 'respect',
        text: 'Hello.',
      }),
    ).rejects.toMatchObject({ code: 'TARGET_GONE' })
    await act(world.moderator, 'decideCase', { case: opened.id, decision: 'reject', rule: 'respect' })
    expect(
      await world.payload.findByID({ collection: 'moderation-cases', id: opened.id, depth: 0 }),
    ).toMatchObject({ status: 'decided', moderation: 'rejected', author: author.id, rule: 'respect' })
    const evidence = await world.payload.find({
      collection: 'moderation-evidence',
      where: { case: { equals: opened.id } },
    })
    expect(evidence.docs.map(({ text }) => text)).toContain(said)
  })

  it('should not lose the words of a report when the author rewrites them', async () => {
    const { author, reply, opened } = await reported('You will regret this, all of you.')
    await world.payload.update({
      collection: 'replies',
      id: reply.id,
      data: { body: 'What a lovely plane.' },
      overrideAccess: false,
      req: await world.requestOf(author),
    })
    const { docs } = await world.payload.find({
      collection: 'moderation-evidence',
      where: { case: { equals: opened.id } },
    })
    expect(docs.map(({ text }) => text)).toContain('You will regret this, all of you.')
  })
})

describe('splitting off', () => {
  it('should make a topic of a held reply, show it, take its case along and tell its author', async () => {
    const author = await world.createMember({})
    const reply = await world.writeReply(author, topic, vileBody)
    const opened = await caseOf(`replies:${reply.id}`)
    const input = { case: opened.id, decision: 'split', rule: 'respect', title: 'Manners at the grinder' }
    const before = await world.payload.count({ collection: 'topics' })
    await expect(act(world.moderator, 'decideCase', { ...input, title: ' ' })).rejects.toMatchObject({
      code: 'TEXT_REQUIRED',
    })
    expect(await world.payload.count({ collection: 'topics' })).toEqual(before)
    const decided = await act<{ collection: string; id: number; version: number }>(
      world.moderator,
      'decideCase',
      input,
    )
    expect(decided).toMatchObject({ collection: 'topics', moderation: 'approved', version: 2 })
    expect(await world.payload.findByID({ collection: 'topics', id: decided.id, depth: 0 })).toMatchObject({
      title: 'Manners at the grinder',
      body: vileBody,
      author: author.id,
      moderation: 'approved',
      forum: world.forum.id,
    })
    expect(await caseOf(`topics:${decided.id}`)).toMatchObject({
      id: opened.id,
      status: 'decided',
      kind: 'topics',
      target: { relationTo: 'topics', value: decided.id },
    })
    const { docs } = await world.payload.find({
      collection: 'outbox',
      where: { topic: { equals: 'moderation.decided' } },
      sort: '-id',
      limit: 1,
    })
    expect(docs[0]?.payload).toMatchObject({ collection: 'topics', id: decided.id, decision: 'split' })
    // A topic that was begun is not unmade by a press of U.
    await expect(act(world.moderator, 'undoDecision', { case: opened.id })).rejects.toMatchObject({
      code: 'NOTHING_TO_UNDO',
    })
  })

  it('should be offered for replies, and for nothing that has no thread to leave', async () => {
    const author = await world.createMember({})
    const held = await world.writeTopic(author, { body: vileBody })
    const opened = await caseOf(`topics:${held.id}`)
    const shown = await act<CaseDetail>(world.moderator, 'moderationCase', { id: opened.id })
    expect(shown.offered).not.toContain('split')
    const reply = await world.writeReply(await world.createMember({}), topic, vileBody)
    const { id } = await caseOf(`replies:${reply.id}`)
    expect((await act<CaseDetail>(world.moderator, 'moderationCase', { id })).offered).toContain('split')
  })
})
