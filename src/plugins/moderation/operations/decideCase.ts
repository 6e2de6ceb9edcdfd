import type { CollectionSlug, PayloadRequest } from 'payload'
import { userOf } from '../../../access'
import type { Operation } from '../../../config/graphql'
import { documentId } from '../../../database/documentId'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { mayDecide } from '../access'
import { carryOut } from '../context'
import { moderationErrors } from '../errors'
import type { ModerationSettings } from '../options'
import { record, type StoredCase } from '../record'
import { type Target, idOf } from '../target'

/** What a moderator decides. */
export type DecideCaseInput = {
  case: number | string
  decision: 'approve' | 'reject'
  /** Key of a rule of the code of conduct in force; a rejection needs one. */
  rule?: string | null
  /** Words to the author, at most 2,000 characters. */
  note?: string | null
  /** The version that the moderator saw. Needed to decide a decided case again. */
  version?: number | null
}

/** A case after the decision. */
export type DecidedCase = {
  case: number | string
  version: number
  collection: string
  id: number | string
  moderation: 'approved' | 'rejected'
}

/**
 * A moderator approves or rejects what a case is about: log, case, document and message in one transaction.
 *
 * @throws MODERATORS_ONLY · CASE_NOT_FOUND · RULE_REQUIRED · UNKNOWN_RULE · TARGET_GONE · CASE_CHANGED when somebody
 *   else decided, or the author edited, first
 */
export const decideCase =
  (settings: ModerationSettings): Operation<DecideCaseInput, DecidedCase> =>
  async (input, req) => {
    const user = userOf(req)
    if (!user || !mayDecide(req)) throw moderationErrors.MODERATORS_ONLY()
    const cited = await citation(settings, input, req)
    return inTransaction({ payload: req.payload, req }, async (req) => {
      const before = await openedCase(input, req)
      const target = await standingTarget(before, req)
      if (!target) throw moderationErrors.TARGET_GONE({ field: 'case' })
      const moderation = input.decision === 'approve' ? 'approved' : 'rejected'
      const note = input.note?.trim() ? input.note.trim() : null
      const kept = await record({
        target,
        before,
        entry: {
          action: moderation,
          actor: user.id,
          at: settings.now().toISOString(),
          reasons: before.reasons,
          ...cited,
          note,
        },
        state: moderation,
        req,
      })
      const doc = await carryOut(req, { ...target, state: moderation }, () =>
        req.payload.update({
          collection: target.collection as CollectionSlug,
          id: target.id,
          data: { moderation } as never,
          depth: 0,
          // `moderation` is nobody's to set; the decision, checked above, is.
          overrideAccess: true,
          req,
        }),
      )
      const { author } = settings.collections.find(({ slug }) => slug === target.collection) ?? {}
      await settings.emit({
        topic: 'moderation.decided',
        payload: {
          case: kept.id,
          ...target,
          author: author === undefined ? null : idOf((doc as unknown as Record<string, unknown>)[author]),
          decision: input.decision,
          rule: cited.rule,
          note,
        },
        req,
      })
      return { case: kept.id, version: kept.version, ...target, moderation }
    })
  }

/** The rule cited, checked against the code in force. */
const citation = async (
  settings: ModerationSettings,
  { decision, rule }: DecideCaseInput,
  req: PayloadRequest,
): Promise<{ rule: string | null; codeVersion: number | null }> => {
  if (rule == null || rule === '') {
    if (decision === 'reject') throw moderationErrors.RULE_REQUIRED({ field: 'rule' })
    return { rule: null, codeVersion: null }
  }
  const code = await settings.conduct(req)
  if (!code?.rules.some(({ key }) => key === rule)) throw moderationErrors.UNKNOWN_RULE({ field: 'rule' })
  return { rule, codeVersion: code.version }
}

const openedCase = async (
  { case: id, version }: DecideCaseInput,
  req: PayloadRequest,
): Promise<StoredCase & { target?: unknown }> => {
  const found = (await req.payload.findByID({
    collection: slugs.moderationCases,
    id: documentId(req.payload, id),
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })) as unknown as StoredCase | null
  if (!found) throw moderationErrors.CASE_NOT_FOUND({ field: 'case' })
  const isAsSeen = version == null ? found.status === 'open' : found.version === version
  if (!isAsSeen) throw moderationErrors.CASE_CHANGED({ field: 'version' })
  return found
}

/** What the case is about, while it exists: SQLite empties a reference to what was deleted, MongoDB keeps it. */
const standingTarget = async (
  { target }: { target?: unknown },
  req: PayloadRequest,
): Promise<Target | null> => {
  const { relationTo, value } = (target ?? {}) as { relationTo?: string; value?: unknown }
  const id = idOf(value)
  if (relationTo === undefined || id === null) return null
  const { totalDocs } = await req.payload.count({
    collection: relationTo as CollectionSlug,
    where: { id: { equals: id } },
    req,
    // Whoever may decide has been asked above; a held post is what they decide about.
    overrideAccess: true,
  })
  return totalDocs === 0 ? null : { collection: relationTo, id }
}
