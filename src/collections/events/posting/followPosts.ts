import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { dateMoves, inOrder } from '../hooks/dateMoves'
import { publishedBefore } from '../hooks/publishedBefore'
import { slugs } from '../../../slugs'
import type { EventsOptions } from '../options'
import { type StoredEvent, storedEvent } from '../telling/facts'
import { planPosts } from './plan'
import { postKey, postRows } from './rows'
import { wholeEvent } from './steps'

/**
 * The timetable of posts follows every save of its event, the world's own version of it: drafts change nothing, what is
 * taken back cancels. What the hub takes over from elsewhere, or is seeded with, is no news.
 */
export const followPosts =
  ({ now }: EventsOptions): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    if (req.context.importing) return doc
    const { id } = doc as { id: number | string }
    const after = await storedEvent(id, req)
    if (!after) return doc
    const before = operation === 'create' ? null : publishedBefore(id, req)
    if (before) await renamePosts(before, after, now(), req)
    await planPosts(after, now(), req)
    return doc
  }

/** Posts that lie farther back belong to dates that are over, whose names change no more. */
const renamedFor = 45 * 86_400_000

/** A date that is called otherwise by a change of its series keeps its posts: what was told stays told. */
const renamePosts = async (
  before: StoredEvent,
  after: StoredEvent,
  now: Date,
  req: PayloadRequest,
): Promise<void> => {
  const since = new Date(now.getTime() - renamedFor).toISOString()
  const rows = await postRows(
    after.id,
    { and: [{ occurrence: { not_equals: wholeEvent } }, { at: { greater_than: since } }] },
    req,
  )
  const moves = dateMoves(
    before,
    after,
    rows.map(({ occurrence }) => occurrence),
  )
  for (const { occurrence, to } of inOrder(moves))
    if (to !== null)
      for (const row of rows.filter((each) => each.occurrence === occurrence))
        await req.payload.db.updateOne({
          collection: slugs.eventPosts,
          id: row.id,
          data: { occurrence: to, key: postKey(after.id, { occurrence: to, kind: row.kind }) },
          req,
          returning: false,
        })
}
