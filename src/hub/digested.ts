import type { Id } from '../core/related'
import { plainRows } from '../database/plainRows'
import { subjectPath } from '../endpoints/subjectPath'
import type { NotificationsOptions } from '../plugins/notifications'
import type { trackedUnread } from '../plugins/reading'
import { slugs } from '../slugs'
import { inNameOf } from './inNameOf'

/** What a digest tells beside notifications: topics that its reader tracks, in which others replied since the last one. */
export const digested = (unread: ReturnType<typeof trackedUnread>): NotificationsOptions['unread'] => ({
  group: 'conversations',
  find: async ({ member, since, most, req }) => {
    // System read: who asks is the hub, in the name of the member.
    const account = await req.payload.db.findOne<{ id: Id }>({
      collection: slugs.members,
      where: { id: { equals: member } },
      req,
    })
    if (!account) return []
    const theirs = await inNameOf(account, req)
    const ids = (await unread({ member, since, req: theirs })).slice(0, most)
    const rows = await plainRows<{ id: Id; title?: string | null }>({
      collection: slugs.topics,
      where: { id: { in: ids } },
      columns: ['title'],
      limit: most,
      req,
    })
    const titles = new Map(rows.map(({ id, title }) => [String(id), title ?? '']))
    const found = []
    for (const id of ids) {
      const path = await subjectPath({ collection: slugs.topics, id }, req)
      if (path) found.push({ title: titles.get(String(id)) ?? '', path: path.en })
    }
    return found
  },
})
