import { type CollectionSlug, type PayloadRequest, ValidationError } from 'payload'
import { truncate } from '../../core/text'
import { plainText } from '../../core/markdown'
import { slugs } from '../../slugs'
import { moderationErrors } from './errors'
import { type Target, targetKey } from './target'
import { type CaseState, type LogEntry, project } from './project'
import type { ModerationState } from './states'

/** A case as stored. */
export type StoredCase = CaseState & { id: number | string; key: string }

/** What the queue shows of a target, so that it need not be opened to be understood. */
export type TargetFacts = { title: string; text: string; author: number | string | null }

/** The case of a target, or null. */
export const findCase = async (target: Target, req: PayloadRequest): Promise<StoredCase | null> => {
  const { docs } = await req.payload.find({
    collection: slugs.moderationCases,
    where: { key: { equals: targetKey(target) } },
    limit: 1,
    pagination: false,
    depth: 0,
    // Asked by the hub about a member's post, in the request of that member.
    overrideAccess: true,
    req,
  })
  return (docs[0] as StoredCase | undefined) ?? null
}

/**
 * The one way in which anything is written about a target, for machine and people alike: appends to the log, then
 * projects the case, in the caller's transaction.
 *
 * @param args.before - the case as the actor saw it; null when there is none yet.
 * @throws CASE_CHANGED when somebody else wrote first.
 */
export const record = async (args: {
  target: Target
  before: StoredCase | null
  entry: LogEntry
  state: ModerationState
  /** Absent: what the case shows stays (the target is as it was, or gone). */
  facts?: TargetFacts
  req: PayloadRequest
}): Promise<StoredCase> => {
  const { target, before, entry, state, facts, req } = args
  const { payload } = req
  const after = project(before, entry, state)
  const key = targetKey(target)
  // System writes: what happened is recorded in the request of whom it happened to, and nobody may edit it.
  const system = { req, overrideAccess: true, depth: 0 } as const
  try {
    await payload.create({
      collection: slugs.moderationLog,
      data: { ...entry, key, number: after.version } as never,
      ...system,
    })
  } catch (error) {
    if (isTaken(error)) throw moderationErrors.CASE_CHANGED({ field: 'version', cause: error })
    throw error
  }
  const shown = facts
    ? {
        title: truncate(facts.title, 160),
        excerpt: truncate(plainText(facts.text), 160) || '…',
        author: facts.author,
        target: { relationTo: target.collection as CollectionSlug, value: target.id },
      }
    : {}
  const data = { ...after, ...shown, key } as never
  return before
    ? ((await payload.update({
        collection: slugs.moderationCases,
        id: before.id,
        data,
        ...system,
      })) as unknown as StoredCase)
    : ((await payload.create({
        collection: slugs.moderationCases,
        data,
        ...system,
      })) as unknown as StoredCase)
}

// The unique index of the log answers as a validation fault; MongoDB may notice the other writer earlier (WriteConflict, 112).
const isTaken = (error: unknown): boolean =>
  (error instanceof ValidationError &&
    error.data.errors.some(({ path }) => path === 'key' || path === 'number')) ||
  (error instanceof Error && 'code' in error && error.code === 112)
