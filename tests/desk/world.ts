import { hubCustom, type Operation } from '../../src/config/hubCustom'
import type { HubOptions } from '../../src/hub'
import type { Member, Post } from '../../src/payload-types'
import type { Desk } from '../../src/plugins/desk/operations/readDesk'
import { createClock, type FixedClock } from '../fakes/clock'
import { bootHub, type TestHub } from '../helpers/bootHub'

/** A hub with a desk, the people at it, and a clock that only the test moves. */
export type World = TestHub & {
  clock: FixedClock
  editor: Member
  other: Member
  manager: Member
  member: Member
  /** Calls an action of the desk. */
  act: <Result = Desk>(name: string, input: object, as?: Member | null) => Promise<Result>
  /** A text as clients name it. */
  text: (post: { id: Post['id'] }, locale?: 'en' | 'fr') => { document: object; locale: 'en' | 'fr' }
  /** A draft, as an editor writes it. */
  write: (data?: object, locale?: 'en' | 'fr', as?: Member) => Promise<Post>
  /** Saves a change as a draft. */
  change: (
    post: { id: Post['id'] },
    data: object,
    more?: { locale?: 'en' | 'fr'; draft?: boolean; as?: Member },
  ) => Promise<Post>
  /** A category whose texts need an approval. */
  strict: (approval?: object) => Promise<{ id: number }>
  /** Is the text public for a visitor? */
  isPublic: (post: { id: Post['id'] }, locale?: 'en' | 'fr') => Promise<boolean>
  /** One turn of the worker. */
  turn: () => Promise<number>
  /** Payloads of messages under a topic, oldest first. */
  said: (topic: string) => Promise<Record<string, unknown>[]>
}

/** Boots one. */
export const bootWorld = async (options: Partial<HubOptions> = {}): Promise<World> => {
  const clock = createClock()
  const hub = await bootHub({ options: { now: clock.now, ...options } })
  const editor = await hub.createMember({ handle: 'edith', roles: ['editor'] })
  const { payload } = hub
  let titles = 0
  const { graphql, tasks } = hubCustom(payload.config)
  const world: World = {
    ...hub,
    clock,
    editor,
    other: await hub.createMember({ handle: 'oscar', roles: ['editor'] }),
    manager: await hub.createMember({ handle: 'mona', roles: ['manager'] }),
    member: await hub.createMember({ handle: 'max' }),
    act: async (name, input, as = editor) => {
      const operation = graphql
        .map(({ mutations, queries }) => mutations?.[name] ?? queries?.[name])
        .find((each) => each !== undefined) as Operation<object, unknown> | undefined
      if (!operation) throw new Error(`There is no action ${name}.`)
      return (await operation(input, await hub.requestOf(as))) as never
    },
    text: ({ id }, locale = 'en') => ({ document: { collection: 'posts', id }, locale }),
    write: async (data = {}, locale = 'en', as = editor) =>
      payload.create({
        collection: 'posts',
        locale,
        draft: true,
        data: { title: `Text ${(titles += 1)}`, ...data },
        req: await hub.requestOf(as),
        overrideAccess: false,
      }),
    change: async ({ id }, data, { locale = 'en', draft = true, as = editor } = {}) =>
      payload.update({
        collection: 'posts',
        id,
        locale,
        draft,
        data,
        req: await hub.requestOf(as),
        overrideAccess: false,
      }),
    strict: async (approval = {}) =>
      payload.create({
        collection: 'categories',
        data: { title: `Strict ${(titles += 1)}`, approval: { required: true, ...approval } },
      }),
    isPublic: async ({ id }, locale = 'en') => {
      const { totalDocs } = await payload.find({
        collection: 'posts',
        locale,
        where: { id: { equals: id } },
        req: await hub.requestOf(null),
        overrideAccess: false,
      })
      return totalDocs > 0
    },
    turn: async () => {
      const task = tasks.find(({ name }) => name === 'desk')
      if (!task) throw new Error('There is no desk in this hub.')
      return task.run({ payload, signal: new AbortController().signal })
    },
    said: async (topic) => {
      const { docs } = await payload.find({
        collection: 'outbox',
        where: { topic: { equals: topic } },
        sort: 'id',
        pagination: false,
      })
      return docs.map(({ payload: facts }) => facts as Record<string, unknown>)
    },
  }
  return world
}
