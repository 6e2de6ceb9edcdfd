import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import type { Id } from '../../core/related'
import { inTransaction } from '../../database/inTransaction'
import { slugs } from '../../slugs'
import type { DrawSettings } from './options'
import { commitDraw, findDraw } from './store'

/**
 * The secrets of a draw are made as soon as somebody plans one, long before the contest opens: what they are bound to
 * cannot be chosen later to please anybody.
 */
export const prepareDraw =
  (settings: DrawSettings): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    const { id } = doc as { id: Id }
    await inTransaction({ payload: req.payload, req }, async () => {
      const contest = await settings.contest(id, req)
      if (!contest?.isDrawn || contest.state === 'closed' || contest.state === 'cancelled') return
      if (await findDraw(contest.id, { payload: req.payload, req })) return
      await commitDraw(contest.id, settings, req)
    })
  }

/** A contest takes its draw along. */
export const dropDraw: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const draw = await findDraw(id, { payload: req.payload, req })
  if (!draw) return
  await req.payload.db.deleteMany({
    collection: slugs.drawAttempts,
    where: { draw: { equals: draw.id } },
    req,
  })
  await req.payload.db.deleteMany({ collection: slugs.draws, where: { id: { equals: draw.id } }, req })
}

/**
 * Forgets who is behind the pseudonyms of a draw, on the day on which the personal data of its contest go. The log stays,
 * and verifies; it is about nobody any more.
 */
export const forgetEntrants = async (contest: Id, req: PayloadRequest): Promise<void> => {
  await req.payload.db.updateOne({
    collection: slugs.draws,
    where: { and: [{ contest: { equals: contest } }, { state: { equals: 'drawn' } }] },
    data: { sealed: null },
    req,
  })
}
