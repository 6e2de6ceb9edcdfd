import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import type { WorkerTask } from '../../config/tasks'
import type { Id } from '../../core/related'
import { inTransaction } from '../../database/inTransaction'
import { slugs } from '../../slugs'
import type { ReadingSettings } from './options'
import { scoreOf, sumOf } from './score'

type Row = {
  id: number
  views?: number | null
  voteCount?: number | null
  reactionCounts?: unknown
  score?: number | null
}

/** Works out the score of a topic again and adds views to it; a topic that is gone is passed over. System work. */
export const rescore = async (
  { visible }: Pick<ReadingSettings, 'visible'>,
  { topic, views }: { topic: Id; views: number },
  req: PayloadRequest,
): Promise<void> => {
  const row = await req.payload.db.findOne<Row>({
    collection: slugs.topics,
    where: { id: { equals: topic } },
    req,
  })
  if (!row) return
  const { totalDocs: people } = await req.payload.db.findDistinct({
    collection: slugs.replies,
    field: 'author',
    where: { and: [{ topic: { equals: topic } }, { deletedAt: { exists: false } }, visible()] },
    limit: 1,
    req,
  })
  const all = (row.views ?? 0) + views
  const score = scoreOf({
    votes: row.voteCount ?? 0,
    people,
    reactions: sumOf(row.reactionCounts),
    views: all,
  })
  if (views === 0 && score === row.score) return
  await req.payload.db.updateOne({
    collection: slugs.topics,
    id: row.id,
    data: { score, ...(views === 0 ? {} : { views: { $inc: views } }) },
    returning: false,
    req,
  })
}

/** Writes what was gathered: each topic in a transaction of its own, so that no writer waits for all of them. */
export const writeScores = async (
  settings: Pick<ReadingSettings, 'visible'>,
  payload: Payload,
  gathered: ReadonlyMap<string, { topic: Id; views: number }>,
): Promise<void> => {
  for (const each of gathered.values()) {
    const req = await createLocalReq({}, payload)
    await inTransaction({ payload, req }, (own) => rescore(settings, each, own))
  }
}

/** Topics of a turn. */
const batch = 50

/** Gives topics a score that have none: from before there were any, or imported with their replies. */
export const scoreTask = (settings: Pick<ReadingSettings, 'visible'>): WorkerTask => ({
  name: 'topic-scores',
  run: async ({ payload, signal }) => {
    const { docs } = await payload.db.find<{ id: number }>({
      collection: slugs.topics,
      where: { score: { exists: false } },
      limit: batch,
      pagination: false,
      select: {},
    })
    let done = 0
    for (const { id } of docs) {
      if (signal.aborted) break
      await writeScores(settings, payload, new Map([[String(id), { topic: id, views: 0 }]]))
      done += 1
    }
    return done
  },
})
