import { hasRole, type Role } from '../../../access'
import type { Operation } from '../../../config/graphql'
import { isSame } from '../../../core/related'
import { documentId } from '../../../database/documentId'
import { inTransaction } from '../../../database/inTransaction'
import type { PayloadRequest } from 'payload'
import { slugs } from '../../../slugs'
import { deciders } from '../access'
import { type DecisionName } from '../decisions'
import { moderationErrors } from '../errors'
import type { ModerationSettings } from '../options'
import type { EntryFacts, LogAction } from '../project'
import { record, type StoredCase } from '../record'
import { caseAtHand, type CaseAtHand, requireModerator } from './caseAtHand'

/** A case after something was said about it among moderators. */
export type TalkedCase = { case: number | string; version: number }

/**
 * A note among moderators: never shown to the author, nor to who reported.
 *
 * @throws MODERATORS_ONLY · CASE_NOT_FOUND · TEXT_REQUIRED
 */
export const noteOnCase =
  (settings: ModerationSettings): Operation<{ case: number | string; remark: string }, TalkedCase> =>
  async ({ case: id, remark }, req) => {
    if (remark.trim() === '') throw moderationErrors.TEXT_REQUIRED({ field: 'remark' })
    return say(settings, { case: id, action: 'noted', remark }, req)
  }

/**
 * Asks a colleague, or whoever comes first, what they think. They are told, and the answer is written down beside the
 * question; deciding without it stays possible.
 *
 * @param input.of - whom; left out: any moderator.
 * @throws MODERATORS_ONLY · CASE_NOT_FOUND · COLLEAGUE_NOT_FOUND for who may not decide cases, wrote the post, or asks
 */
export const askSecondOpinion =
  (
    settings: ModerationSettings,
  ): Operation<{ case: number | string; of?: number | string | null; remark?: string | null }, TalkedCase> =>
  async ({ case: id, of, remark }, req) => {
    const user = requireModerator(req)
    const colleague = of == null ? null : await colleagueOf(of, user, req)
    return inTransaction({ payload: req.payload, req }, async (req) => {
      const found = await caseAtHand(id, req)
      if (colleague !== null && isSame(found.author, colleague))
        throw moderationErrors.COLLEAGUE_NOT_FOUND({ field: 'of' })
      const asked = await say(
        settings,
        { case: id, action: 'asked', remark: remark ?? '', facts: { of: colleague } },
        req,
      )
      await settings.emit({
        topic: 'moderation.asked',
        payload: { case: found.id, by: user.id, of: colleague, remark: remark?.trim() || null },
        req,
      })
      return asked
    })
  }

/**
 * Answers such a question. Who asked cannot answer, and nobody speaks about what they wrote.
 *
 * @throws MODERATORS_ONLY · CASE_NOT_FOUND · NO_OPINION_ASKED · OWN_POST
 */
export const giveOpinion =
  (
    settings: ModerationSettings,
  ): Operation<{ case: number | string; advice: DecisionName; remark?: string | null }, TalkedCase> =>
  async ({ case: id, advice, remark }, req) => {
    const user = requireModerator(req)
    return inTransaction({ payload: req.payload, req }, async (req) => {
      const found = await caseAtHand(id, req)
      if (isSame(found.author, user.id)) throw moderationErrors.OWN_POST({ field: 'case' })
      const isAsked = found.opinionOf === null || isSame(found.opinionOf, user.id)
      if (found.opinion !== 'asked' || !isAsked || (await isOwnQuestion(found, user, req)))
        throw moderationErrors.NO_OPINION_ASKED({ field: 'case' })
      return say(settings, { case: id, action: 'advised', remark: remark ?? '', facts: { advice } }, req)
    })
  }

/** Did this moderator ask the question that waits? */
const isOwnQuestion = async (
  found: StoredCase,
  user: { id: number | string },
  req: PayloadRequest,
): Promise<boolean> => {
  const { docs } = await req.payload.find({
    collection: slugs.moderationLog,
    where: { and: [{ case: { equals: found.id } }, { action: { equals: 'asked' } }] },
    sort: '-number',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const [question] = docs
  return question !== undefined && isSame(question.actor as number | string | null, user.id)
}

const say = async (
  settings: ModerationSettings,
  said: { case: number | string; action: LogAction; remark: string; facts?: EntryFacts },
  req: PayloadRequest,
): Promise<TalkedCase> => {
  const user = requireModerator(req)
  return inTransaction({ payload: req.payload, req }, async (req) => {
    const before = await caseAtHand(said.case, req)
    const after = await record({
      target: keyed(before),
      before,
      entry: {
        action: said.action,
        actor: user.id,
        at: settings.now().toISOString(),
        reasons: [],
        rule: null,
        codeVersion: null,
        note: null,
        remark: said.remark.trim() || null,
        facts: said.facts ?? null,
      },
      state: before.moderation,
      req,
    })
    return { case: after.id, version: after.version }
  })
}

/** The target of a case for the record's key, also when it is gone. */
const keyed = ({ about, key }: CaseAtHand): { collection: string; id: number | string } => {
  const [collection = '', id = ''] = key.split(':')
  return about ?? { collection, id }
}

/** @throws COLLEAGUE_NOT_FOUND */
const colleagueOf = async (
  of: number | string,
  asker: { id: number | string },
  req: PayloadRequest,
): Promise<number | string> => {
  const id = documentId(req.payload, of)
  // Asked by the hub: whether somebody may decide is for their roles to say, whoever sees those.
  const row = await req.payload.db.findOne<{ id: number | string; roles?: Role[] | null }>({
    collection: slugs.members,
    where: { id: { equals: id } },
    req,
  })
  const mayDecide = row && hasRole({ user: { ...row, collection: slugs.members } as never }, ...deciders)
  if (!mayDecide || isSame(row.id, asker.id)) throw moderationErrors.COLLEAGUE_NOT_FOUND({ field: 'of' })
  return row.id
}
