import type { CollectionSlug } from 'payload'
import type { HubOptions } from '../../src/hub'
import type { Forum, Member, Reply, Topic } from '../../src/payload-types'
import type { ReplyPage, ReplyPageInput } from '../../src/plugins/reading/operations/replyPage'
import type { TopicListInput, TopicListPage } from '../../src/plugins/reading/operations/topicList'
import type { UnreadCounts } from '../../src/plugins/reading/operations/unreadCounts'
import type { RecordedReading, RecordReadingInput } from '../../src/plugins/standing/operations/recordReading'
import { operationOf } from '../helpers/operation'
import { bootWorld, type World } from '../moderation/world'

type Id = number | string

/** The world of the moderation's tests, with somebody who reads lists and threads. */
export type ReadingWorld = World & {
  list: (by: Member | null, input?: TopicListInput) => Promise<TopicListPage>
  /** The titles of a whole list, page by page. */
  titles: (by: Member | null, input?: TopicListInput) => Promise<string[]>
  page: (by: Member | null, input: ReplyPageInput) => Promise<ReplyPage | null>
  counts: (by: Member | null) => Promise<UnreadCounts | null>
  /** Reads a topic up to a number, as the site tells. */
  read: (by: Member, topic: { id: Id }, upTo: number) => Promise<RecordedReading>
  markTopic: (by: Member | null, topic: Id, upTo?: number) => Promise<boolean>
  markAll: (by: Member | null, forum?: Id) => Promise<UnreadCounts | null>
  view: (by: Member | null, topic: Id, headers?: Record<string, string>) => Promise<boolean>
  /** A topic or a reply that is there at once, whatever it says; a minute after the last one. */
  open: (by: Member, data?: Partial<Topic>) => Promise<Topic>
  answer: (by: Member, topic: { id: Id }, data?: Partial<Reply>) => Promise<Reply>
  room: (data?: Partial<Forum>) => Promise<Forum>
  /** Changes a row below every rule: what is tested here is how it is read. */
  set: (collection: CollectionSlug, id: Id, data: Record<string, unknown>) => Promise<void>
}

export const bootReading = async (options: Partial<HubOptions> = {}): Promise<ReadingWorld> => {
  // Who writes much in a short time is no matter here.
  const world = await bootWorld({ moderation: { checks: { rate: false, repetition: false } }, ...options })
  const { payload, clock } = world
  const call =
    <Input, Result>(name: string) =>
    async (by: Member | null, input: Input): Promise<Result> =>
      operationOf<Input, Result>(payload, name)(input, await world.requestOf(by))
  const list = call<TopicListInput, TopicListPage>('topicList')
  let made = 0
  const as = async (by: Member) =>
    ({ overrideAccess: false, req: await world.requestOf(by), depth: 0 }) as const
  return {
    ...world,
    list: (by, input = {}) => list(by, input),
    titles: async (by, input = {}) => {
      const titles: string[] = []
      for (let after: string | null = null; ;) {
        const page: TopicListPage = await list(by, { ...input, after })
        titles.push(...page.entries.map(({ topic }) => (topic as unknown as Topic).title))
        if (page.later === null) return titles
        after = page.later
      }
    },
    page: call('replyPage'),
    counts: (by) => call<object, UnreadCounts | null>('unreadCounts')(by, {}),
    read: (by, topic, upTo) =>
      call<RecordReadingInput, RecordedReading>('recordReading')(by, { topic: topic.id, upTo, seconds: 60 }),
    markTopic: (by, topic, upTo) =>
      call<object, boolean>('markTopicRead')(by, { topic, ...(upTo === undefined ? {} : { upTo }) }),
    markAll: (by, forum) =>
      call<object, UnreadCounts | null>('markTopicsRead')(by, forum === undefined ? {} : { forum }),
    view: async (by, topic, headers = {}) => {
      const req = await world.requestOf(by)
      req.headers = new Headers(headers)
      return operationOf<object, boolean>(payload, 'countView')({ topic }, req)
    },
    open: async (by, data = {}) => {
      clock.forward(60)
      made += 1
      const topic = await payload.create({
        collection: 'topics',
        data: {
          title: `Topic number ${made}`,
          slug: `topic-${made}`,
          language: 'en',
          forum: world.forum.id,
          body: 'What do you think?',
          ...data,
        } as never,
        ...(await as(by)),
      })
      await payload.db.updateOne({
        collection: 'topics',
        id: topic.id,
        data: {
          moderation: data.moderation ?? 'approved',
          createdAt: clock.now.toISOString(),
        },
        returning: false,
      })
      return topic
    },
    answer: async (by, topic, data = {}) => {
      clock.forward(60)
      return payload.create({
        collection: 'replies',
        data: { topic: topic.id, body: 'I think so, too.', language: 'en', ...data } as never,
        ...(await as(by)),
      })
    },
    room: async (data = {}) => {
      made += 1
      return payload.create({
        collection: 'forums',
        data: { title: `Room ${made}`, slug: `room-${made}`, order: made, ...data },
      })
    },
    set: async (collection, id, data) => {
      await payload.db.updateOne({ collection, id, data, returning: false })
    },
  }
}
