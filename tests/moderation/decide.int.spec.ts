import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { graphql } from 'graphql'
import { handleEndpoints } from 'payload'
import { hubSchema } from '../../src/config/graphql'
import { hubCustom } from '../../src/config/hubCustom'
import type { Member, ModerationCase, Reply, Topic } from '../../src/payload-types'
import { testPassword } from '../helpers/bootHub'
import { itNeeding } from '../helpers/mongo'
import { bootWorld, vileBody, type World } from './world'

type Input = {
  case: number | string
  decision: 'approve' | 'reject'
  rule?: string
  note?: string
  version?: number
}

describe('decideCase', () => {
  let world: World
  let topic: Topic
  beforeAll(async () => {
    world = await bootWorld()
    topic = await world.writeTopic(world.reader, { body: 'How do you grind your beans?' })
  })
  afterAll(() => world.stop())

  // A newcomer each time: what is held depends on who writes.
  const heldReply = async (): Promise<{ reply: Reply; case: ModerationCase; author: Member }> => {
    const author = await world.createMember({})
    const reply = await world.writeReply(author, topic, vileBody)
    return { reply, case: await caseOf(reply), author }
  }
  const caseOf = async (reply: Reply): Promise<ModerationCase> => {
    const { docs } = await world.payload.find({
      collection: 'moderation-cases',
      where: { key: { equals: `replies:${reply.id}` } },
      depth: 0,
    })
    if (!docs[0]) throw new Error('There is no case.')
    return docs[0]
  }
  const decide = async (member: Member | null, input: Input): Promise<unknown> => {
    const operation = hubCustom(world.payload.config)
      .graphql.map(({ mutations }) => mutations?.decideCase)
      .find((each) => each !== undefined)
    return operation?.(input as never, await world.requestOf(member))
  }
  const seenByReader = async (reply: Reply): Promise<boolean> => {
    const { totalDocs } = await world.payload.count({
      collection: 'replies',
      where: { id: { equals: reply.id } },
      overrideAccess: false,
      req: await world.requestOf(world.reader),
    })
    return totalDocs === 1
  }
  const logOf = async (reply: Reply) =>
    (
      await world.payload.find({
        collection: 'moderation-log',
        where: { key: { equals: `replies:${reply.id}` } },
        sort: ['createdAt', 'number'],
        depth: 0,
      })
    ).docs
  const decidedMessages = async () =>
    (
      await world.payload.find({
        collection: 'outbox',
        where: { topic: { equals: 'moderation.decided' } },
        pagination: false,
      })
    ).docs.map(({ payload }) => payload)

  afterEach(() => world.clock.forward(60))

  it('should show an approved post to everybody, count it, log who did it and say so', async () => {
    const { reply, case: opened, author } = await heldReply()
    const before = (await world.payload.findByID({ collection: 'topics', id: topic.id })).replyCount ?? 0
    const answer = await decide(world.moderator, { case: opened.id, decision: 'approve', note: ' Fine. ' })
    expect(answer).toEqual({
      case: opened.id,
      version: 2,
      collection: 'replies',
      id: reply.id,
      moderation: 'approved',
    })
    expect(await seenByReader(reply)).toBe(true)
    expect((await world.payload.findByID({ collection: 'topics', id: topic.id })).replyCount).toBe(before + 1)
    expect(await caseOf(reply)).toMatchObject({
      status: 'decided',
      moderation: 'approved',
      decidedBy: world.moderator.id,
      decidedAt: world.clock.now.toISOString(),
      note: 'Fine.',
    })
    expect(await logOf(reply)).toMatchObject([
      { number: 1, action: 'held', actor: null },
      { number: 2, action: 'approved', actor: world.moderator.id, at: world.clock.now.toISOString() },
    ])
    expect(await decidedMessages()).toContainEqual({
      case: opened.id,
      collection: 'replies',
      id: reply.id,
      author: author.id,
      decision: 'approve',
      was: 'held',
      rule: null,
      note: 'Fine.',
      change: null,
    })
  })

  it('should keep a rejected post hidden and cite the rule with the version of its code', async () => {
    const { reply, case: opened } = await heldReply()
    await decide(world.moderator, { case: opened.id, decision: 'reject', rule: 'respect' })
    expect(await seenByReader(reply)).toBe(false)
    expect((await logOf(reply))[1]).toMatchObject({ action: 'rejected', rule: 'respect', codeVersion: 3 })
    expect(await decidedMessages()).toContainEqual(
      expect.objectContaining({ id: reply.id, decision: 'reject', rule: 'respect' }),
    )
  })

  it.each([
    ['no rule', {}, { code: 'RULE_REQUIRED', status: 400, data: { field: 'rule' } }],
    ['an unknown rule', { rule: 'beauty' }, { code: 'UNKNOWN_RULE', status: 400, data: { field: 'rule' } }],
  ])('should refuse a rejection with %s, naming the field, and change nothing', async (_, given, refusal) => {
    const { reply, case: opened } = await heldReply()
    await expect(
      decide(world.moderator, { case: opened.id, decision: 'reject', ...given }),
    ).rejects.toMatchObject(refusal)
    expect(await caseOf(reply)).toMatchObject({ status: 'open', version: 1 })
    expect(await logOf(reply)).toHaveLength(1)
  })

  itNeeding('transactions', 'what the loser did to the post is taken back')(
    'should let one of two moderators decide who do so at once',
    async () => {
      const { reply, case: opened } = await heldReply()
      const answers = await Promise.allSettled([
        decide(world.moderator, { case: opened.id, decision: 'approve', version: 1 }),
        decide(world.colleague, { case: opened.id, decision: 'reject', rule: 'respect', version: 1 }),
      ])
      const refused = answers.flatMap((answer) =>
        answer.status === 'rejected' ? [answer.reason as unknown] : [],
      )
      expect(refused).toMatchObject([{ code: 'CASE_CHANGED', status: 409 }])
      expect(await logOf(reply)).toHaveLength(2)
      expect((await caseOf(reply)).version).toBe(2)
      const kept = await world.payload.findByID({ collection: 'replies', id: reply.id })
      expect(kept.moderation).toBe((await caseOf(reply)).moderation)
    },
  )

  it('should refuse a decision on words that have changed since', async () => {
    const { reply, case: opened, author } = await heldReply()
    await world.payload.update({
      collection: 'replies',
      id: reply.id,
      data: { body: 'All of you deserve to die.' },
      overrideAccess: false,
      req: await world.requestOf(author),
    })
    await expect(
      decide(world.moderator, { case: opened.id, decision: 'approve', version: 1 }),
    ).rejects.toMatchObject({ code: 'CASE_CHANGED' })
    expect(await seenByReader(reply)).toBe(false)
  })

  it('should decide again only for somebody who saw the decision', async () => {
    const { reply, case: opened } = await heldReply()
    await decide(world.moderator, { case: opened.id, decision: 'reject', rule: 'respect' })
    await expect(decide(world.colleague, { case: opened.id, decision: 'approve' })).rejects.toMatchObject({
      code: 'CASE_CHANGED',
    })
    await decide(world.colleague, { case: opened.id, decision: 'approve', version: 2 })
    expect(await seenByReader(reply)).toBe(true)
    expect((await logOf(reply)).map(({ action }) => action)).toEqual(['held', 'rejected', 'approved'])
  })

  it('should be for moderators only', async () => {
    const { case: opened } = await heldReply()
    for (const member of [null, world.author, world.reader])
      await expect(decide(member, { case: opened.id, decision: 'approve' })).rejects.toMatchObject({
        code: 'MODERATORS_ONLY',
        status: 403,
      })
  })

  it('should close the case of a post that is deleted', async () => {
    const { reply, case: opened } = await heldReply()
    await world.payload.delete({
      collection: 'replies',
      id: reply.id,
      overrideAccess: false,
      req: await world.requestOf(world.moderator),
    })
    const closed = await world.payload.findByID({ collection: 'moderation-cases', id: opened.id, depth: 0 })
    expect(closed).toMatchObject({ status: 'decided', version: 2 })
    expect((await logOf(reply))[1]).toMatchObject({ action: 'deleted', actor: world.moderator.id })
    await expect(
      decide(world.moderator, { case: opened.id, decision: 'approve', version: 2 }),
    ).rejects.toMatchObject({ code: 'TARGET_GONE', status: 410 })
  })

  it('should not hand the case of a deleted post to the next one that gets its id', async () => {
    const first = await heldReply()
    await world.payload.delete({ collection: 'replies', id: first.reply.id })
    const second = await heldReply()
    expect(second.case.id).not.toBe(first.case.id)
    expect(second.case).toMatchObject({ version: 1, status: 'open' })
  })

  it('should say that there is no such case', async () => {
    await expect(decide(world.moderator, { case: 'nothing', decision: 'approve' })).rejects.toMatchObject({
      code: 'CASE_NOT_FOUND',
      status: 404,
    })
  })

  it('should be a mutation', async () => {
    const { case: opened } = await heldReply()
    const { data, errors } = await graphql({
      schema: hubSchema(world.payload.config).schema,
      source: `mutation { decideCase(case: "${opened.id}", decision: reject, rule: "no-ads") { version moderation } }`,
      contextValue: { req: await world.requestOf(world.moderator), headers: {} },
    })
    expect(errors).toBeUndefined()
    expect(data).toEqual({ decideCase: { version: 2, moderation: 'rejected' } })
  })

  it('should be an action', async () => {
    const { case: opened } = await heldReply()
    const { token } = await world.payload.login({
      collection: 'members',
      data: { email: world.moderator.email, password: testPassword },
    })
    const post = async (body: object) => {
      const response = await handleEndpoints({
        config: Promise.resolve(world.payload.config),
        request: new Request('http://localhost:3000/api/actions/decideCase', {
          method: 'POST',
          headers: { authorization: `JWT ${String(token)}`, 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
        payloadInstanceCacheKey: world.key,
      })
      return { status: response.status, body: (await response.json()) as unknown }
    }
    expect(await post({ case: opened.id, decision: 'reject', rule: 'beauty' })).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { code: 'UNKNOWN_RULE', field: 'rule' } }] },
    })
    expect(await post({ case: opened.id, decision: 'approve' })).toMatchObject({
      status: 200,
      body: { moderation: 'approved', version: 2 },
    })
  })
})
