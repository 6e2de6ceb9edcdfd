import type { Payload, PayloadRequest } from 'payload'
import { idOf } from '../../../core/related'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { decidedStates } from '../lifecycle/lifecycle'
import { shownKinds } from '../fields/kinds'
import type { ContestsOptions } from '../options'
import { erasePeople } from './erasePeople'

/** Contests, and entries, that one turn of the worker looks at. */
const batch = 20
/** Days after which a file goes that no entry shows: longer than anybody works at a draft. */
const unusedDays = 30

type Options = Pick<ContestsOptions, 'now' | 'emit' | 'isVisible'>
type Due = {
  id: number
  kind?: string | null
  gallery?: string | null
  rules?: { licence?: string | null } | null
}

/**
 * The worker's part: personal data go on the day that the rules name, names come with the result of an anonymous
 * contest, and files go that no entry shows.
 *
 * @returns how much was done.
 */
export const eraseDue = async (payload: Payload, options: Options, signal: AbortSignal): Promise<number> => {
  let done = 0
  const past = { less_than_equal: options.now().toISOString() }
  const { docs } = await payload.db.find<Due>({
    collection: slugs.contests,
    where: { and: [{ personalDataUntil: past }, { dataErasedAt: { equals: null } }] },
    sort: 'personalDataUntil',
    limit: batch,
    pagination: false,
  })
  for (const contest of docs) {
    if (signal.aborted) return done
    await inTransaction({ payload }, (req) => erase(contest, options, req))
    done += 1
  }
  return done + (await revealEntrants(payload)) + (await dropUnused(payload, options.now()))
}

/**
 * What goes: where people live and how old they said they are, answers, predictions, proofs and prints; drafts and what
 * was withdrawn, whole; votes, and what judges wrote. What stays is what the rules allow to be shown: entries that are.
 */
const erase = async (contest: Due, { now, emit, isVisible }: Options, req: PayloadRequest): Promise<void> => {
  const { id } = contest
  const { payload } = req
  const { db } = payload
  const mine = { contest: { equals: id } }
  await db.deleteMany({ collection: slugs.contestAcceptances, where: mine, req })
  await erasePeople(id, req)
  const { docs: all } = await db.find<{ id: number; status?: string | null; moderation?: unknown }>({
    collection: slugs.entries,
    where: mine,
    limit: 0,
    pagination: false,
    req,
  })
  const gone = all.filter((entry) => !isShown(contest) || entry.status !== 'submitted' || !isVisible(entry))
  for (const entry of gone)
    // With its files and what hangs on it; in nobody's name: the rules said that it would be so.
    await payload.delete({ collection: slugs.entries, id: entry.id, overrideAccess: true, req })
  const { docs: kept } = await db.find<{ id: number }>({
    collection: slugs.entries,
    where: mine,
    limit: 0,
    pagination: false,
    req,
  })
  for (const entry of kept)
    // The adapter alone writes a list only with all that its row needs.
    await payload.update({
      collection: slugs.entries,
      id: entry.id,
      data: { answers: null, prediction: null, evidence: [], said: null, startedAt: null },
      depth: 0,
      // In nobody's name, as above.
      overrideAccess: true,
      req,
    })
  await deleteFiles({ and: [mine, { entry: { equals: null } }] }, req)
  const { docs: files } = await db.find<{ id: number }>({
    collection: slugs.entryFiles,
    where: mine,
    limit: 0,
    pagination: false,
    req,
  })
  for (const file of files)
    await db.updateOne({
      collection: slugs.entryFiles,
      id: file.id,
      data: { sha256: null, dHash: null },
      req,
      returning: false,
    })
  await db.updateOne({
    collection: slugs.contests,
    id,
    data: { dataErasedAt: now().toISOString() },
    req,
    returning: false,
  })
  await emit({ topic: 'contest.data-erased', payload: { contest: id }, req })
}

/** Pure: is what was entered in this contest there to be looked at? */
const isShown = ({ kind, gallery, rules }: Due): boolean =>
  rules?.licence !== 'none' && gallery !== 'never' && shownKinds.some((each) => each === kind)

const deleteFiles = async (
  where: NonNullable<Parameters<Payload['db']['find']>[0]['where']>,
  req: PayloadRequest,
): Promise<void> => {
  const { docs } = await req.payload.db.find<{ id: number }>({
    collection: slugs.entryFiles,
    where,
    limit: 0,
    pagination: false,
    req,
  })
  for (const { id } of docs)
    // With the file itself; in nobody's name, as above.
    await req.payload.delete({ collection: slugs.entryFiles, id, overrideAccess: true, req })
}

/** Under whose name an entry of an anonymous contest stands, once its result is known. */
const revealEntrants = async (payload: Payload): Promise<number> => {
  const { docs } = await payload.db.find<{ id: number; member: unknown }>({
    collection: slugs.entries,
    where: {
      and: [
        { entrant: { equals: null } },
        { status: { equals: 'submitted' } },
        { 'contest.anonymous': { equals: true } },
        { 'contest.state': { in: [...decidedStates] } },
      ],
    },
    limit: batch * 10,
    pagination: false,
  })
  for (const { id, member } of docs)
    await payload.db.updateOne({
      collection: slugs.entries,
      id,
      data: { entrant: idOf(member) },
      returning: false,
    })
  return docs.length
}

const dropUnused = async (payload: Payload, now: Date): Promise<number> => {
  const { docs } = await payload.db.find<{ id: number }>({
    collection: slugs.entryFiles,
    where: {
      and: [
        { entry: { equals: null } },
        { uploadedAt: { less_than: new Date(now.getTime() - unusedDays * 86_400_000).toISOString() } },
      ],
    },
    limit: batch,
    pagination: false,
  })
  for (const { id } of docs)
    // In nobody's name: the worker tidies up.
    await payload.delete({ collection: slugs.entryFiles, id, overrideAccess: true })
  return docs.length
}
