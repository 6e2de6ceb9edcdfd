import type { Forum, Member, Reply, Tag, Topic, TopicEvent } from '../../src/payload-types'
import { hubCustom } from '../../src/config/hubCustom'
import type { HubOptions } from '../../src/hub'
import { createClock, type FixedClock } from '../fakes/clock'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { operationOf } from '../helpers/operation'

type Id = number | string

// Nobody writes too fast for the moderation.
const dayMs = 25 * 3_600_000

/** A hub with a forum, those who write in it, and its clock. */
export type ForumWorld = TestHub & {
  clock: FixedClock
  keeper: Member
  ada: Member
  bob: Member
  room: Forum
  forum: (data?: Record<string, unknown>) => Promise<Forum>
  tag: (title: string) => Promise<Tag>
  /** Opens a topic in somebody's name, a day after what was before. */
  open: (by: Member, data?: Record<string, unknown>) => Promise<Topic>
  /** Replies in somebody's name, a day after what was before. */
  reply: (by: Member, topic: { id: Id }, body?: string) => Promise<Reply>
  /** Does an operation in somebody's name. */
  act: <Result = unknown>(name: string, input: object, user?: Member | null) => Promise<Result>
  /** Its code and the field it names when it is refused, or `done`. */
  codeOf: (work: Promise<unknown>) => Promise<string>
  topic: (id: Id) => Promise<Topic>
  /** Numbers and texts of the replies of a topic, in their order. */
  thread: (id: Id) => Promise<string[]>
  /** The log of a topic: after which reply, and what. */
  log: (id: Id) => Promise<string[]>
  /** One turn of a task of the worker. */
  turn: (task: string) => Promise<number>
}

export const forumWorld = async (options: Partial<HubOptions> = {}): Promise<ForumWorld> => {
  const clock = createClock()
  const hub = await bootHub({ options: { now: clock.now, ...options } })
  const { payload } = hub
  const [keeper, ada, bob] = await Promise.all([
    hub.createMember({ handle: 'keeper', roles: ['moderator'] }),
    hub.createMember({ handle: 'ada' }),
    hub.createMember({ handle: 'bob' }),
  ])
  let made = 0
  const named = (what: string): string => {
    made += 1
    return `${what} ${made}`
  }
  const forum: ForumWorld['forum'] = (data = {}) =>
    payload.create({ collection: 'forums', data: { title: named('Room'), order: 1, ...data } })
  const room = await forum({ title: 'The lock' })
  const as = async (user: Member) => ({
    overrideAccess: false as const,
    user,
    req: await hub.requestOf(user),
    depth: 0,
  })
  return {
    ...hub,
    clock,
    keeper,
    ada,
    bob,
    room,
    forum,
    tag: (title) => payload.create({ collection: 'tags', data: { title } }),
    open: async (by, data = {}) => {
      clock.advance(dayMs)
      const words = { title: named('About the gate'), body: named('The gate is stuck, text'), language: 'en' }
      return payload.create({
        collection: 'topics',
        data: { ...words, forum: room.id, ...data } as never,
        ...(await as(by)),
      })
    },
    reply: async (by, { id }, body = named('Oil it, text')) => {
      clock.advance(dayMs)
      return payload.create({
        collection: 'replies',
        data: { topic: id as number, body, language: 'en' } as never,
        ...(await as(by)),
      })
    },
    act: async (name, input, user = null) =>
      operationOf<object, never>(payload, name)(input, await hub.requestOf(user)),
    codeOf: async (work) => {
      try {
        await work
        return 'done'
      } catch (error) {
        const { code, data } = error as { code?: string; data?: { field?: string } }
        return code ? [code, data?.field].filter(Boolean).join(' ') : String(error)
      }
    },
    topic: (id) => payload.findByID({ collection: 'topics', id: id, depth: 0 }),
    thread: async (id) => {
      const { docs } = await payload.find({
        collection: 'replies',
        where: { topic: { equals: id } },
        sort: 'number',
        pagination: false,
        depth: 0,
      })
      return docs.map(({ number, body }) => `${number}: ${body}`)
    },
    log: async (id) => {
      const { docs } = await payload.find({
        collection: 'topic-events',
        where: { topic: { equals: id } },
        sort: 'id',
        pagination: false,
        depth: 0,
      })
      return docs.map(({ after, kind }: TopicEvent) => `${after} ${kind}`)
    },
    turn: async (task) => {
      const found = hubCustom(payload.config).tasks.find(({ name }) => name === task)
      if (!found) throw new Error(`There is no task "${task}".`)
      return found.run({ payload, signal: new AbortController().signal })
    },
  }
}
