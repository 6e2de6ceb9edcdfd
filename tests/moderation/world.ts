import type { Config, PayloadRequest } from 'payload'
import type { HubOptions } from '../../src/hub'
import type { Forum, Member, Reply, Topic } from '../../src/payload-types'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { acceptedBy, publishCode } from '../helpers/publishCode'

/** A hub with a forum, a code of conduct that everybody has accepted and somebody of each kind, on a clock that only the test moves. */
export type World = TestHub & {
  clock: { now: Date; forward: (seconds: number) => void }
  forum: Forum
  moderator: Member
  colleague: Member
  author: Member
  reader: Member
  /** A topic or reply as a member writes it: under their access, a minute after the last one. */
  writeTopic: (by: Member, data: { title?: string; body: string }) => Promise<Topic>
  writeReply: (by: Member, topic: Topic, body: string) => Promise<Reply>
}

/** Words that any list holds. */
export const vileBody = 'Shut up you asshole, nobody asked you anything.'

export const bootWorld = async (
  options: Partial<HubOptions> = {},
  change?: (config: Config, now: () => Date) => Config,
): Promise<World> => {
  const clock = {
    now: new Date('2030-05-06T10:00:00.000Z'),
    forward: (seconds: number) => {
      clock.now = new Date(clock.now.getTime() + seconds * 1000)
    },
  }
  const { moderation, ...others } = options
  const hub = await bootHub({
    options: {
      now: () => clock.now,
      // The machinery is tested on checks whose weights are written down: a model trained anew must not change it.
      moderation: { ...moderation, checks: { classifier: false, ...moderation?.checks } },
      ...others,
    },
    ...(change ? { change: (config) => change(config, () => clock.now) } : {}),
  })
  const forum = await hub.payload.create({
    collection: 'forums',
    data: { title: 'Coffee', slug: 'coffee', order: 1 },
  })
  await publishCode(hub.payload, {
    title: 'How we talk',
    version: 3,
    rules: [
      { key: 'respect', title: 'Respect', text: 'Speak to people as you would in their kitchen.' },
      { key: 'no-ads', title: 'No advertising', text: 'This is not a market.' },
    ],
  })
  const createMember: TestHub['createMember'] = async (data) => {
    const member = await hub.createMember(data)
    await acceptedBy(hub.payload, member, 3)
    return member
  }
  const [moderator, colleague, author, reader] = await Promise.all([
    createMember({ handle: 'mod-one', roles: ['member', 'moderator'] }),
    createMember({ handle: 'mod-two', roles: ['member', 'moderator'] }),
    createMember({ handle: 'the-author' }),
    createMember({ handle: 'a-reader' }),
  ])
  const as = async (member: Member): Promise<{ overrideAccess: false; req: PayloadRequest }> => ({
    overrideAccess: false,
    req: await hub.requestOf(member),
  })
  let titles = 0
  return {
    ...hub,
    createMember,
    clock,
    forum,
    moderator,
    colleague,
    author,
    reader,
    writeTopic: async (by, data) => {
      clock.forward(25 * 3600)
      titles += 1
      return hub.payload.create({
        collection: 'topics',
        data: { title: `A question of taste ${titles}`, language: 'en', ...data, forum: forum.id } as never,
        depth: 0,
        ...(await as(by)),
      })
    },
    writeReply: async (by, topic, body) => {
      clock.forward(3 * 3600)
      return hub.payload.create({
        collection: 'replies',
        data: { topic: topic.id, body, language: 'en' } as never,
        depth: 0,
        ...(await as(by)),
      })
    },
  }
}
