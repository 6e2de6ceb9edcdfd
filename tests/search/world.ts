import type { Forum, Member, Topic } from '../../src/payload-types'
import type { HubOptions } from '../../src/hub'
import { createClock, type FixedClock } from '../fakes/clock'
import { bootHub, type TestHub } from '../helpers/bootHub'
import { operationOf } from '../helpers/operation'

/** A hit, as far as tests look at it. */
export type Hit = {
  kind: string
  id: string
  title: string
  titleHTML: string
  excerptHTML: string
  path: string
  number: number | null
}
export type Page = {
  total: number
  isExact: boolean
  isLoosened: boolean
  hits: Hit[]
  next: string | null
  problems: { code: string; part: string }[]
  kinds: () => Promise<{ kind: string; total: number }[]>
}

/** A hub with a forum to search in. */
export type SearchWorld = TestHub & {
  clock: FixedClock
  forum: Forum
  writer: Member
  ask: (
    query: string,
    more?: {
      user?: Member | null
      kinds?: string[]
      forum?: unknown
      first?: number
      after?: string | null
      language?: string
    },
  ) => Promise<Page>
  /** Titles of what is found, best first. */
  titles: (query: string, user?: Member | null) => Promise<string[]>
  /** Does an operation in somebody's name. */
  act: (name: string, input: object, user: Member) => Promise<unknown>
  topic: (data: Record<string, unknown>) => Promise<Topic>
  reply: (topic: Topic, body: string, more?: Record<string, unknown>) => Promise<{ id: number | string }>
}

export const searchWorld = async (options: Partial<HubOptions> = {}): Promise<SearchWorld> => {
  const clock = createClock()
  const hub = await bootHub({ options: { now: clock.now, ...options } })
  const { payload } = hub
  const forum = await payload.create({
    collection: 'forums',
    data: { title: 'Workshop', slug: 'workshop' } as never,
  })
  const writer = await hub.createMember({ handle: 'writer', displayName: 'Wanda Writer' })
  const ask: SearchWorld['ask'] = async (query, { user = null, ...more } = {}) =>
    operationOf<object, Page>(payload, 'search')({ query, ...more }, await hub.requestOf(user))
  return {
    ...hub,
    clock,
    forum,
    writer,
    ask,
    titles: async (query, user = null) => (await ask(query, { user })).hits.map(({ title }) => title),
    act: async (name, input, user) =>
      operationOf<object, unknown>(payload, name)(input, await hub.requestOf(user)),
    topic: (data) =>
      payload.create({
        collection: 'topics',
        data: {
          forum: forum.id,
          author: writer.id,
          language: 'en',
          body: 'Nothing to say.',
          ...data,
        } as never,
      }),
    reply: (topic, body, more = {}) =>
      payload.create({
        collection: 'replies',
        data: { topic: topic.id, author: writer.id, language: 'en', body, ...more } as never,
      }),
  }
}
