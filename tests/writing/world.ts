import type { Forum, Member, Reply, Topic } from '../../src/payload-types'
import { commentWorld, type CommentWorld } from '../comments/world'
import type { HubOptions } from '../../src/hub'

/** A hub with a forum, and what members do in it. */
export type WritingWorld = CommentWorld & {
  forum: (data?: Record<string, unknown>) => Promise<Forum>
  /** Opens a topic three hours after the last deed: nobody writes too fast. */
  open: (user: Member, forum: Forum, data?: Record<string, unknown>) => Promise<Topic>
  reply: (user: Member, topic: Topic, body: string) => Promise<Reply>
  /** Changes the words of a text, in the name of a member. */
  edit: <Slug extends 'topics' | 'replies' | 'comments'>(
    user: Member,
    collection: Slug,
    id: number | string,
    data: Record<string, unknown>,
  ) => Promise<Record<string, unknown>>
}

export const writingWorld = async (options: Partial<HubOptions> = {}): Promise<WritingWorld> => {
  const world = await commentWorld(options)
  const { payload, clock } = world
  let made = 0
  const as = async (user: Member) => ({
    overrideAccess: false as const,
    user,
    req: await world.requestOf(user),
    depth: 0,
  })
  const later = (): void => {
    clock.advance(3 * 3_600_000)
  }
  return {
    ...world,
    forum: (data = {}) => {
      made += 1
      return payload.create({ collection: 'forums', data: { title: `Room ${made}`, ...data } as never })
    },
    open: async (user, forum, data = {}) => {
      later()
      made += 1
      return payload.create({
        collection: 'topics',
        data: {
          title: `Question number ${made}`,
          forum: forum.id,
          body: `How would you do it, ${made}?`,
          ...data,
        } as never,
        ...(await as(user)),
      })
    },
    reply: async (user, topic, body) => {
      later()
      return payload.create({
        collection: 'replies',
        data: { topic: topic.id, body } as never,
        ...(await as(user)),
      })
    },
    edit: async (user, collection, id, data) =>
      (await payload.update({
        collection,
        id,
        data: data as never,
        ...(await as(user)),
      })) as unknown as Record<string, unknown>,
  }
}
