import type { PayloadRequest } from 'payload'
import { hubCustom } from '../../src/config/hubCustom'
import type { HubOptions } from '../../src/hub'
import type { Comment, Contest, Event, Member, Notification, Post } from '../../src/payload-types'
import { type Actor, type Person, personOf } from '../access/people'
import { restAsk } from '../access/doors'
import { createClock, type FixedClock } from '../fakes/clock'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { operationOf } from '../helpers/operation'

/** One line of a discussion, as far as tests look at it. */
export type Line = {
  id: number | string
  state: string
  isAnswer: boolean
  comment: Comment | null
  mayEdit: boolean
  mayRemove: boolean
}
export type CommentPage = { total: number; entries: Line[]; earlier: string | null; later: string | null }

/** A hub with something of each kind to talk about, and its clock. */
export type CommentWorld = TestHub & {
  clock: FixedClock
  /** An account with a session, by its role; each call a new one. */
  person: (role?: Exclude<Actor, 'visitor'>) => Promise<NonNullable<Person>>
  post: (data?: Record<string, unknown>) => Promise<Post>
  event: (data?: Record<string, unknown>) => Promise<Event>
  contest: (data?: Record<string, unknown>) => Promise<Contest>
  /** Does an operation in somebody's name. */
  act: <Result = unknown>(name: string, input: object, user?: Member | null) => Promise<Result>
  /** Its code when it is refused, or `done`. */
  codeOf: (work: Promise<unknown>) => Promise<string>
  /** Writes a comment, three hours after the last one: nobody writes too fast. */
  say: (
    user: Member,
    under: { collection: string; id: number | string },
    more?: { body?: string; replyTo?: number | string; key?: string; language?: string },
  ) => Promise<Comment>
  page: (
    under: { collection: string; id: number | string },
    user?: Member | null,
    more?: object,
  ) => Promise<CommentPage | null>
  rest: (args: Parameters<typeof restAsk>[1]) => ReturnType<typeof restAsk>
  setHub: (discussion: Record<string, unknown>) => Promise<void>
  /** Turns of the worker, until nothing is left. */
  work: () => Promise<void>
  /** Kinds of what a member was told, oldest first. */
  told: (member: Member) => Promise<string[]>
}

/** Words that any list holds. */
export const vileBody = 'Shut up you asshole, nobody asked you anything.'

export const on = (collection: string, { id }: { id: number | string }) => ({ collection, id })

export const commentWorld = async (options: Partial<HubOptions> = {}): Promise<CommentWorld> => {
  const clock = createClock()
  const hub = await bootHub({ options: { now: clock.now, ...options } })
  const { payload } = hub
  const editor = await hub.createMember({ handle: 'edith', roles: ['editor'] })
  const act: CommentWorld['act'] = async (name, input, user = null) =>
    operationOf<object, never>(payload, name)(input, await hub.requestOf(user))
  let made = 0
  const named = (what: string): string => {
    made += 1
    return `${what} number ${made}`
  }
  return {
    ...hub,
    clock,
    person: async (role = 'member') => {
      const person = await personOf(hub, role)
      if (!person) throw new Error('Visitors are nobody.')
      return person
    },
    post: (data = {}) =>
      payload.create({
        collection: 'posts',
        locale: 'en',
        data: {
          title: named('A post'),
          excerpt: 'In short.',
          author: editor.id,
          _status: 'published',
          ...data,
        },
      }),
    event: (data = {}) =>
      payload.create({
        collection: 'events',
        data: {
          title: named('An evening'),
          startsAt: '2026-12-05T18:00:00.000Z',
          endsAt: '2026-12-05T20:00:00.000Z',
          timeZone: 'Europe/Paris',
          author: editor.id,
          place: { name: 'The lock house' },
          _status: 'published',
          ...data,
        } as never,
      }),
    contest: (data = {}) =>
      payload.create({
        collection: 'contests',
        data: {
          title: named('A contest'),
          state: 'draft',
          opensAt: '2026-11-01T00:00:00.000Z',
          closesAt: '2026-12-01T00:00:00.000Z',
          author: editor.id,
          ...data,
        } as never,
      }),
    act,
    codeOf: async (work) => {
      try {
        await work
        return 'done'
      } catch (error) {
        return String((error as { code?: unknown }).code ?? error)
      }
    },
    say: (user, target, { body = named('Well said, for the time'), ...more } = {}) => {
      clock.advance(3 * 3_600_000)
      return act('writeComment', { target, body, ...more }, user)
    },
    page: (target, user = null, more = {}) => act('commentPage', { target, ...more }, user),
    rest: (args) => restAsk(hub, args),
    setHub: async (discussion) => {
      await payload.updateGlobal({ slug: 'hub', data: { discussion } })
    },
    work: async () => {
      const signal = new AbortController().signal
      const tasks = hubCustom(payload.config).tasks.filter(({ name }) =>
        ['outbox', 'notifications'].includes(name),
      )
      for (let busy = true; busy;) {
        busy = false
        for (const { run } of tasks) busy = (await run({ payload, signal })) > 0 || busy
      }
    },
    told: async ({ id }) => {
      const { docs } = await payload.find({
        collection: 'notifications',
        where: { and: [{ member: { equals: id } }, { kind: { like: 'said.' } }] },
        sort: 'id',
        pagination: false,
        depth: 0,
      })
      return docs.map(({ kind }: Notification) => kind)
    },
  }
}

/** The request of a member with access asked, for Payload's own functions. */
export const asMember = async (
  hub: TestHub,
  user: Member | null,
): Promise<{ overrideAccess: false; user: Member | null; req: PayloadRequest }> => ({
  overrideAccess: false,
  user,
  req: await hub.requestOf(user),
})
