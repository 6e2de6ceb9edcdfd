import { type CollectionSlug, type PayloadRequest, ValidationError } from 'payload'
import { truncate } from '../../core/text'
import { plainText } from '../../core/markdown'
import { slugs } from '../../slugs'
import { moderationErrors } from './errors'
import { keepEvidence } from './evidence'
import { opensConversation } from './opensConversation'
import { settingsOf } from './options'
import { idOf, type Target, type TargetFacts, targetKey } from './target'
import { urgencyOf } from './urgency'
import { type CaseState, type LogEntry, project } from './project'
import type { ModerationState } from './states'

/** A case as stored. */
export type StoredCase = CaseState & { id: number | string; key: string }

/** What a case is about: a post by its relationship, a profile by its author; null when it is gone for good. */
export const targetOf = (row: { kind?: unknown; target?: unknown; author?: unknown }): Target | null => {
  if (row.kind === slugs.members) {
    const author = idOf(row.author)
    return author === null ? null : { collection: slugs.members, id: author }
  }
  const { relationTo, value } = (row.target ?? {}) as { relationTo?: string; value?: unknown }
  const id = idOf(value)
  return relationTo === undefined || id === null ? null : { collection: relationTo, id }
}

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
  return docs[0] ? storedCase(docs[0]) : null
}

/** A row of the cases as `project` knows it; rows from before there were reports and opinions have none. */
export const storedCase = (row: object): StoredCase => {
  const given = row as Partial<StoredCase> & Pick<StoredCase, 'id' | 'key' | 'version'>
  return {
    ...(given as StoredCase),
    reasons: given.reasons ?? [],
    basis: given.basis ?? given.version,
    reportCount: given.reportCount ?? 0,
    notBy: idOf(given.notBy),
    decidedBy: idOf(given.decidedBy),
    opinion: given.opinion ?? 'none',
    opinionOf: idOf(given.opinionOf),
  }
}

/**
 * The one way in which anything is written about a target, for machine and people alike: the entry goes into the
 * log, and the case becomes what the log says, in the caller's transaction.
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
  const settings = settingsOf(payload.config)
  const after = project(before, entry, state)
  const opens = opensConversation(settings, target.collection)
  const at = settings.now()
  const weighed = { urgency: urgencyOf({ ...after, opens }, at), weighedAt: at.toISOString() }
  // Who has decided holds the case no longer.
  const released = after.status === 'decided' ? { claimedBy: null, claimedUntil: null } : {}
  // System writes: what happened is recorded in the request of whom it happened to, and nobody may edit it.
  const system = { req, overrideAccess: true, depth: 0 } as const
  const append = (id: number | string) =>
    payload.create({
      collection: slugs.moderationLog,
      data: { ...entry, moderation: state, case: id, key: targetKey(target), number: after.version } as never,
      ...system,
    })
  const shown = facts
    ? {
        title: truncate(facts.title, 160),
        excerpt: truncate(plainText(facts.text), 160) || '…',
        author: facts.author,
        ...(target.collection === slugs.members
          ? {}
          : { target: { relationTo: target.collection as CollectionSlug, value: target.id } }),
      }
    : {}
  try {
    if (!before) {
      const data = {
        ...after,
        ...weighed,
        ...shown,
        key: targetKey(target),
        kind: target.collection,
      } as never
      const opened = await payload.create({ collection: slugs.moderationCases, data, ...system })
      await append(opened.id)
      if (facts) await keepEvidence({ case: opened.id, number: after.version, facts }, req)
      return storedCase(opened)
    }
    await append(before.id)
    if (facts) await keepEvidence({ case: before.id, number: after.version, facts }, req)
    const retired = entry.action === 'deleted' ? { key: `${before.key} deleted, case ${before.id}` } : {}
    return storedCase(
      await payload.update({
        collection: slugs.moderationCases,
        id: before.id,
        data: { ...after, ...weighed, ...released, ...shown, ...retired } as never,
        ...system,
      }),
    )
  } catch (error) {
    if (isTaken(error)) throw moderationErrors.CASE_CHANGED({ field: 'version', cause: error })
    throw error
  }
}

// The unique index of the log answers as a validation fault; MongoDB may notice the other writer earlier (WriteConflict, 112).
const isTaken = (error: unknown): boolean =>
  (error instanceof ValidationError &&
    error.data.errors.some(({ path }) => ['key', 'case', 'case_id', 'number'].includes(path))) ||
  (error instanceof Error && 'code' in error && error.code === 112)
