import type { Access, PayloadRequest, Where } from 'payload'
import { userOf } from '../../access'
import { idOf, type Id } from '../../core/related'
import { slugs } from '../../slugs'
import { isAmong, keepsOrder, type WhoMay } from './whoMay'

/** The trust level of a member, 0 to 4. */
export type LevelOf = (member: Id, req: PayloadRequest) => Promise<number>

/** What the asker may read of the forum: one answer for every door. */
export type ForumReading = {
  /** The forums that they may not read; empty when all are open to them. */
  closedTo: (req: PayloadRequest) => Promise<readonly Id[]>
  /** The forums that strangers may not read: what is public is not in one of these. */
  closedToWorld: (req: PayloadRequest) => Promise<readonly Id[]>
  /**
   * The condition under which rows may be read by where their forum is named: `forum` for topics, `topic.forum` for
   * replies, `id` for forums. True, without any condition, when all forums are open to the asker.
   */
  within: (path: string) => Access
  /** May the asker do what a forum lets some do? */
  may: (rule: WhoMay | null | undefined, req: PayloadRequest) => Promise<boolean>
}

type Row = { id: Id; parent?: unknown; readBy?: WhoMay | null }

/**
 * Pure: of these forums, the ones that somebody may not read: by their own rule, or because one above is closed to
 * them.
 */
export const closedAmong = (forums: readonly Row[], mayRead: (rule: WhoMay | null) => boolean): Id[] => {
  const byId = new Map(forums.map((forum) => [String(forum.id), forum]))
  const isClosed = (forum: Row, seen: ReadonlySet<string>): boolean => {
    if (!mayRead(forum.readBy ?? null)) return true
    const above = byId.get(String(idOf(forum.parent) ?? ''))
    return above !== undefined && !seen.has(String(above.id))
      ? isClosed(above, new Set([...seen, String(above.id)]))
      : false
  }
  return forums.filter((forum) => isClosed(forum, new Set([String(forum.id)]))).map(({ id }) => id)
}

/**
 * Reads the rules of the forums for whoever asks. One count answers where every forum is open to everyone.
 *
 * @param levelOf - asked only where a rule names a level.
 */
export const forumReading = (levelOf: LevelOf): ForumReading => {
  const closed = async (req: PayloadRequest, asker: PayloadRequest['user']): Promise<readonly Id[]> => {
    const { totalDocs } = await req.payload.db.count({
      collection: slugs.forums,
      where: { 'readBy.who': { in: ['members', 'level', 'roles'] } },
      req,
    })
    if (totalDocs === 0) return []
    const { docs } = await req.payload.db.find<Row>({
      collection: slugs.forums,
      pagination: false,
      limit: 0,
      req,
    })
    const who = { user: asker, payload: req.payload }
    const member = userOf(who)
    const asksLevel = docs.some(({ readBy }) => readBy?.who === 'level')
    const level = member && asksLevel ? await levelOf(member.id, req) : 0
    return closedAmong(docs, (rule) => isAmong(rule, { req: who, level }))
  }
  const closedTo: ForumReading['closedTo'] = (req) =>
    keepsOrder(req) ? Promise.resolve([]) : closed(req, req.user)
  return {
    closedTo,
    closedToWorld: (req) => closed(req, null),
    may: async (rule, req) => {
      const member = userOf(req)
      const level = member && rule?.who === 'level' ? await levelOf(member.id, req) : 0
      return isAmong(rule, { req, level })
    },
    within:
      (path) =>
      async ({ req }): Promise<boolean | Where> => {
        const ids = await closedTo(req)
        return ids.length === 0 ? true : { [path]: { not_in: [...ids] } }
      },
  }
}
