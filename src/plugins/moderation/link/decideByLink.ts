import { createLocalReq, type PayloadRequest } from 'payload'
import { languageOf } from '../../../config/requestLanguage'
import type { Operation } from '../../../config/graphql'
import { plainText } from '../../../core/markdown'
import { documentId } from '../../../database/documentId'
import { slugs } from '../../../slugs'
import { mayDecide } from '../access'
import { reasonOf } from '../checks/registry'
import { moderationErrors } from '../errors'
import { evidenceAt } from '../evidence'
import { caseAtHand, type CaseAtHand } from '../operations/caseAtHand'
import { decideCase, type DecidedCase } from '../operations/decideCase'
import { namesOf } from '../operations/namesOf'
import type { ConductRule, ModerationSettings } from '../options'
import { readPost } from '../reading/readPost'
import type { ModerationState } from '../states'
import { readLinkToken } from './token'

/** What the page behind a mail's link shows before anything is decided. */
export type LinkedCase = {
  case: number | string
  kind: string
  author: string
  title: string
  text: string
  /** Title of what it was said under, and what was said just before it; empty when it is gone or stands alone. */
  under: string
  before: { author: string; text: string }[]
  reasons: string[]
  moderation: ModerationState
  rules: ConductRule[]
}

/** The decisions that need nothing but a rule. */
export const linkDecisions = ['approve', 'hide', 'reject'] as const

/**
 * What a link is about. Reads only: mail scanners follow links. Nobody has to be signed in; the token is the right, as
 * long as its moderator still is one.
 *
 * @throws LINK_INVALID · LINK_EXPIRED · LINK_USED when that moderator decided the case since · CASE_CHANGED when somebody
 *   else did, or the text is another
 */
export const caseByLink =
  (settings: ModerationSettings): Operation<{ token: string }, LinkedCase> =>
  async ({ token }, given) => {
    const { found, req } = await opened(settings, token, given)
    const language = languageOf(given)
    const [post, kept, names, code] = await Promise.all([
      found.about ? readPost(settings, found.about, req) : null,
      evidenceAt(found.id, found.version, req),
      namesOf([found.author], req),
      settings.conduct(req),
    ])
    const around = post?.around ?? []
    return {
      case: found.id,
      kind: found.kind,
      author: names.get(String(found.author)) ?? '',
      title: post?.title ?? kept?.title ?? found.title,
      text: plainText(post?.text ?? kept?.text ?? found.excerpt),
      under: post?.under ?? '',
      before: around
        .slice(
          0,
          Math.max(
            0,
            around.findIndex(({ isThis }) => isThis),
          ),
        )
        .map(({ author, text }) => ({ author, text })),
      reasons: [...new Set(found.reasons.map((signal) => reasonOf(settings.checks, signal)[language]))],
      moderation: found.moderation,
      rules: (code?.rules ?? []).map(({ key, title, text: words }) => ({ key, title, text: words })),
    }
  }

/**
 * Decides by a link, in the name of the moderator it was sent to, and uses it up.
 *
 * @throws what {@link caseByLink} and `decideCase` throw
 */
export const decideByLink =
  (
    settings: ModerationSettings,
  ): Operation<
    {
      token: string
      decision: (typeof linkDecisions)[number]
      rule?: string | null
      note?: string | null
    },
    DecidedCase
  > =>
  async ({ token, ...decision }, given) => {
    const { found, version, req } = await opened(settings, token, given)
    return decideCase(settings)({ case: found.id, version, ...decision }, req)
  }

/** The case of a link, and a request in the name of whom it was sent to. */
const opened = async (
  { now, isBarred }: ModerationSettings,
  token: string,
  given: PayloadRequest,
): Promise<{ found: CaseAtHand; version: number; req: PayloadRequest }> => {
  const { payload } = given
  const link = readLinkToken(token, payload.config.secret)
  if (!link) throw moderationErrors.LINK_INVALID({ field: 'token' })
  if (link.until <= now().getTime()) throw moderationErrors.LINK_EXPIRED({ field: 'token' })
  const user = await payload.findByID({
    collection: slugs.members,
    id: documentId(payload, link.member),
    depth: 0,
    disableErrors: true,
    // Whose link it is; what they may do is asked next.
    overrideAccess: true,
  })
  const req = await createLocalReq(
    { locale: languageOf(given), ...(user ? { user: { ...user, collection: slugs.members } } : {}) },
    payload,
  )
  if (!user || !mayDecide(req) || (await isBarred({ member: link.member, req })))
    throw moderationErrors.LINK_INVALID({ field: 'token' })
  const found = await caseAtHand(link.case, req)
  if (found.status !== 'open' && String(found.decidedBy) === String(link.member))
    throw moderationErrors.LINK_USED({ field: 'token' })
  if (found.status !== 'open' || link.version < found.basis || link.version > found.version)
    throw moderationErrors.CASE_CHANGED({ field: 'token' })
  return { found, version: link.version, req }
}
