import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { publicError } from '../../src/config/errorShape'
import { hubCustom } from '../../src/config/hubCustom'
import { quietVerbs } from '../../src/hub/safety'
import type { Member, Reply, Topic } from '../../src/payload-types'
import { operationOf } from '../helpers/operation'
import { bootWorld, type World } from '../moderation/world'

describe('who is silenced', () => {
  let world: World
  let member: Member
  let topic: Topic
  let reply: Reply
  beforeAll(async () => {
    world = await bootWorld({ moderation: { checks: { repetition: false, rate: false } } })
    topic = await world.writeTopic(world.reader, { body: 'How do you grind your beans?' })
    member = await world.createMember({})
    reply = await world.writeReply(member, topic, 'A word before the silence.')
    await operationOf(world.payload, 'sanctionMember')(
      {
        member: member.id,
        kind: 'silence',
        hours: 24,
        rule: 'respect',
        facts: 'You insulted three members in one evening.',
      },
      await world.requestOf(world.moderator),
    )
  })
  afterAll(() => world.stop())

  const call = async (name: string, input: object, by: Member = member): Promise<unknown> =>
    operationOf(world.payload, name)(input, await world.requestOf(by))
  const verbs = (): string[] =>
    hubCustom(world.payload.config).graphql.flatMap(({ mutations }) => Object.keys(mutations ?? {}))

  it('should be refused every verb that speaks, those that are not thought of yet included', async () => {
    const speaking = verbs().filter((name) => !quietVerbs.includes(name))
    expect(speaking).toEqual(expect.arrayContaining(['writeTopic', 'writeReply', 'writeComment', 'react']))
    for (const name of speaking)
      await expect(call(name, {})).rejects.toMatchObject({ code: 'SILENCED', status: 403 })
  })

  it('should be told until when, and by which rule, in both languages', async () => {
    const refusal = await call('writeReply', { topic: topic.id, body: 'A word.' }).catch(publicError)
    const until = new Date(world.clock.now.getTime() + 24 * 3_600_000).toISOString()
    expect(refusal).toMatchObject({
      message: expect.stringContaining(until),
      extensions: {
        code: 'SILENCED',
        data: {
          facts: {
            kind: 'silence',
            until,
            rule: 'respect',
            ruleTitle: { en: 'Respect', fr: 'Respect (fr)' },
          },
        },
      },
    })
  })

  it('should write nothing by Payload’s own doors either, nor on their profile', async () => {
    const req = await world.requestOf(member)
    const asMember = { overrideAccess: false, req } as const
    const silenced = { code: 'SILENCED' }
    await expect(
      world.payload.create({
        collection: 'topics',
        data: { title: 'A title', body: 'A word.', forum: topic.forum, language: 'en' } as never,
        ...asMember,
      }),
    ).rejects.toMatchObject(silenced)
    await expect(
      world.payload.update({ collection: 'replies', id: reply.id, data: { body: 'Else.' }, ...asMember }),
    ).rejects.toMatchObject(silenced)
    const profile = (data: Partial<Member>) =>
      world.payload.update({ collection: 'members', id: member.id, data, ...asMember })
    await expect(profile({ bio: 'What I may not say elsewhere.' })).rejects.toMatchObject(silenced)
    await expect(profile({ displayName: 'Censored' })).rejects.toMatchObject(silenced)
    await expect(
      profile({ links: [{ label: 'Me', url: 'https://example.org' }] as never }),
    ).rejects.toMatchObject(silenced)
    expect((await profile({ locale: 'fr', displayName: member.displayName })).locale).toBe('fr')
  })

  it('should still report, object, follow, and take away what is theirs', async () => {
    await expect(
      call('reportContent', { target: { collection: 'topics', id: topic.id }, rule: 'respect' }),
    ).resolves.toHaveProperty('report')
    await expect(call('muteMember', { member: world.author.id })).resolves.toBeDefined()
    await expect(call('removeReply', { reply: reply.id })).resolves.toBeDefined()
  })

  it('should not keep others from writing, nor the hub from counting in their requests', async () => {
    await expect(
      call('writeReply', { topic: topic.id, body: 'A word of mine.', language: 'en' }, world.reader),
    ).resolves.toBeDefined()
  })

  it('should write again from the moment on at which it ends', async () => {
    world.clock.forward(24 * 3600)
    await expect(
      call('writeReply', { topic: topic.id, body: 'A word again.', language: 'en' }),
    ).resolves.toBeDefined()
  })

  it('should keep nothing quiet that is no verb of the hub', () => {
    expect(quietVerbs.filter((name) => !verbs().includes(name))).toEqual([])
  })
})
