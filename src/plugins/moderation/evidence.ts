import { createHash } from 'node:crypto'
import type { PayloadRequest, Where } from 'payload'
import { daysBefore } from '../../database/deleteOld'
import type { WorkerTask } from '../../config/tasks'
import { slugs } from '../../slugs'
import { fingerprint } from './checks/repetition/fingerprint'
import type { ModerationSettings } from './options'
import type { TargetFacts } from './target'

/** A text as it stood when something was decided or recorded about it. */
export type Evidence = { number: number; title: string; text: string }

/** The same for texts that say the same in other dress. */
export const printOf = ({ title, text }: Pick<Evidence, 'title' | 'text'>): string =>
  createHash('sha256')
    .update(fingerprint(`${title}\n${text}`).key)
    .digest('hex')
    .slice(0, 32)

/**
 * Keeps a text with its case. Deleting or changing the post afterwards takes nothing from what was said. Written once
 * for a version of the case: the second time changes nothing.
 */
export const keepEvidence = async (
  args: { case: number | string; number: number; facts: TargetFacts },
  req: PayloadRequest,
): Promise<void> => {
  const { case: id, number, facts } = args
  const where: Where = { and: [{ case: { equals: id } }, { number: { equals: number } }] }
  const { totalDocs } = await req.payload.db.count({ collection: slugs.moderationEvidence, where, req })
  if (totalDocs > 0) return
  await req.payload.create({
    collection: slugs.moderationEvidence,
    data: {
      case: id,
      number,
      author: facts.author,
      title: facts.title,
      text: facts.text,
      print: printOf(facts),
    } as never,
    depth: 0,
    // The record's own write, in the request of whoever it happened to.
    overrideAccess: true,
    req,
  })
}

/** The text as it last stood before or at a version of the case; null when none is kept any more. */
export const evidenceAt = async (
  id: number | string,
  number: number,
  req: PayloadRequest,
): Promise<Evidence | null> => {
  const { docs } = await req.payload.find({
    collection: slugs.moderationEvidence,
    where: { and: [{ case: { equals: id } }, { number: { less_than_equal: number } }] },
    sort: '-number',
    limit: 1,
    pagination: false,
    depth: 0,
    // Whoever asks has been asked for their role.
    overrideAccess: true,
    req,
  })
  const [row] = docs
  return row ? { number: row.number, title: row.title ?? '', text: row.text ?? '' } : null
}

const batch = 100

/**
 * Deletes what was kept with cases that were decided long enough ago: nobody can appeal any more. A case that is open
 * keeps all of its texts.
 */
export const forgetEvidence = ({ now, evidenceDays }: ModerationSettings): WorkerTask => ({
  name: 'moderation evidence',
  run: async ({ payload }) => {
    const where: Where = {
      and: [
        { 'case.status': { equals: 'decided' } },
        { 'case.decidedAt': { less_than: daysBefore(now(), evidenceDays) } },
      ],
    }
    const { docs } = await payload.db.find<{ id: number | string }>({
      collection: slugs.moderationEvidence,
      where,
      limit: batch,
      pagination: false,
    })
    if (docs.length > 0)
      await payload.db.deleteMany({
        collection: slugs.moderationEvidence,
        where: { id: { in: docs.map(({ id }) => id) } },
      })
    return docs.length
  },
})
