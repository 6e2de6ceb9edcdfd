import { userOf } from '../../../access'
import type { Operation } from '../../../config/hubCustom'
import type { ReadingSettings } from '../options'
import { byForum, waitingFor } from '../unread'

/** What waits for a member; see its type in graphql.ts. */
export type UnreadCounts = {
  new: number
  unread: number
  isMore: boolean
  forums: { forum: string; new: number; unread: number }[]
}

/** Counts the topics that are new or unread for the one who asks; null for strangers. */
export const unreadCounts =
  (settings: ReadingSettings): Operation<object, UnreadCounts | null> =>
  async (_input, req) => {
    const user = userOf(req)
    if (!user) return null
    const { fresh, behind, isMore } = await waitingFor(settings, user.id, req)
    const [news, unread] = [byForum(fresh), byForum(behind)]
    const forums = [...new Set([...news.keys(), ...unread.keys()])]
    return {
      new: fresh.length,
      unread: behind.length,
      isMore,
      forums: forums.map((forum) => ({
        forum,
        new: news.get(forum) ?? 0,
        unread: unread.get(forum) ?? 0,
      })),
    }
  }
