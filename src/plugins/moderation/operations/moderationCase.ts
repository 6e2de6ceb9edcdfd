import { createLocalReq, type PayloadRequest } from 'payload'
import type { Operation } from '../../../config/graphql'
import { languageOf } from '../../../config/requestLanguage'
import { isSame } from '../../../core/related'
import { slugs } from '../../../slugs'
import { reasonOf } from '../checks/registry'
import { fillAnswer } from '../answers'
import { type DecisionName, decisionNames, decisions } from '../decisions'
import { entriesOf } from '../entries'
import { evidenceAt } from '../evidence'
import type { ConductRule, ModerationSettings } from '../options'
import { isDecision, type LoggedEntry } from '../project'
import { readAlike, type AlikeCase } from '../reading/readAlike'
import { readAuthor, type CaseAuthor } from '../reading/readAuthor'
import { readPost, type CasePost } from '../reading/readPost'
import type { ModerationState } from '../states'
import { answerValues } from './answerFor'
import { type CaseAtHand, caseAtHand, holderOf, requireModerator } from './caseAtHand'
import { namesOf } from './namesOf'

/** A case with all that is needed to decide it, in the language of the request. */
export type CaseDetail = {
  id: number | string
  version: number
  status: 'open' | 'decided'
  kind: string
  moderation: ModerationState
  openedAt: string
  reportCount: number
  /** As it stands; null when it is gone. */
  post: CasePost | null
  /** As it was when it was last judged: what is decided on when the post is gone. */
  evidence: { title: string; text: string } | null
  author: CaseAuthor | null
  reasons: { text: string; evidence: string; weight: number }[]
  alike: AlikeCase[]
  log: CaseEntry[]
  rules: ConductRule[]
  /** Answers of the bank in the author's language, filled in but for the rule. */
  answers: { id: number | string; name: string; decisions: string[]; text: string; language: 'en' | 'fr' }[]
  colleagues: { id: number | string; name: string }[]
  claimedBy: string | null
  isMine: boolean
  opinion: 'none' | 'asked' | 'given'
  /** May who asks answer that question? */
  mayAdvise: boolean
  /** What who asks may decide now; empty for one's own post. */
  offered: DecisionName[]
  /** Until when the last decision can be taken back; null when it cannot. */
  undoUntil: string | null
}

/** A line of a case's past. */
export type CaseEntry = {
  number: number
  action: LoggedEntry['action']
  actor: string | null
  at: string
  rule: string | null
  note: string | null
  remark: string | null
  advice: string | null
}

/**
 * A case as its moderator reads it.
 *
 * @throws MODERATORS_ONLY · CASE_NOT_FOUND
 */
export const moderationCase =
  (settings: ModerationSettings): Operation<{ id: number | string }, CaseDetail> =>
  async ({ id }, given) => {
    const user = requireModerator(given)
    const language = languageOf(given)
    // Rules in the language that the moderator works in, whatever language of the content is being edited.
    const req = await createLocalReq({ locale: language, user: given.user ?? undefined }, given.payload)
    const found = await caseAtHand(id, req)
    const [post, evidence, author, entries, code] = await Promise.all([
      found.about ? readPost(settings, found.about, req) : null,
      evidenceAt(found.id, found.version, req),
      readAuthor(settings, { author: found.author, case: found.id }, req),
      entriesOf(found.id, req),
      settings.conduct(req),
    ])
    const holder = holderOf(found, settings.now())
    const names = await namesOf([holder, ...entries.map(({ actor }) => actor)], req)
    const text = post ?? evidence
    return {
      id: found.id,
      version: found.version,
      status: found.status,
      kind: found.kind,
      moderation: found.moderation,
      openedAt: found.openedAt,
      reportCount: found.reportCount,
      post,
      evidence: evidence && { title: evidence.title, text: evidence.text },
      author,
      reasons: found.reasons.map((signal) => ({
        text: reasonOf(settings.checks, signal)[language],
        evidence: signal.evidence ?? '',
        weight: signal.weight,
      })),
      alike: text ? await readAlike({ case: found.id, title: text.title, text: text.text }, req) : [],
      log: entries.map((entry, at) => lineOf(entry, at, names, code?.rules ?? [])).reverse(),
      rules: (code?.rules ?? []).map(({ key, title, text: words }) => ({ key, title, text: words })),
      answers: await readAnswers(settings, found, req),
      colleagues: await colleaguesOf(user, found, req),
      claimedBy: names.get(String(holder)) ?? null,
      isMine: isSame(holder, user.id),
      opinion: found.opinion,
      mayAdvise: mayAdvise(found, user, entries),
      offered: offeredTo(settings, found, user, post),
      undoUntil: undoUntil(settings, found, entries),
    }
  }

const lineOf = (
  entry: LoggedEntry,
  at: number,
  names: ReadonlyMap<string, string>,
  rules: readonly ConductRule[],
): CaseEntry => ({
  number: at + 1,
  action: entry.action,
  actor: names.get(String(entry.actor)) ?? null,
  at: entry.at,
  // By its title while the rule is in force, by its key after that.
  rule: rules.find(({ key }) => key === entry.rule)?.title ?? entry.rule,
  note: entry.note,
  remark: entry.remark ?? null,
  advice: entry.facts?.advice ?? null,
})

const mayAdvise = (
  found: CaseAtHand,
  user: { id: number | string },
  entries: readonly LoggedEntry[],
): boolean => {
  const question = entries.findLast(({ action }) => action === 'asked')
  return (
    found.opinion === 'asked' &&
    (found.opinionOf === null || isSame(found.opinionOf, user.id)) &&
    !isSame(question?.actor ?? null, user.id) &&
    !isSame(found.author, user.id)
  )
}

const offeredTo = (
  { collections, splitOff }: ModerationSettings,
  found: CaseAtHand,
  user: { id: number | string },
  post: CasePost | null,
): DecisionName[] => {
  if (isSame(found.author, user.id) || isSame(found.notBy, user.id)) return []
  return decisionNames.filter((name) => {
    if (!post) return found.status === 'open' && decisions[name].onEvidence
    if (name === 'edit')
      return !collections.some(({ slug, face, byStrangers }) => slug === found.kind && (face ?? byStrangers))
    return name !== 'split' || (splitOff !== null && found.kind === slugs.replies)
  })
}

const undoUntil = (
  { now, undoMinutes }: ModerationSettings,
  found: CaseAtHand,
  entries: readonly LoggedEntry[],
): string | null => {
  const last = entries[found.basis - 1]
  if (!last || !isDecision(last.action) || last.action === 'split' || last.action === 'warned') return null
  const until = new Date(new Date(last.at).getTime() + undoMinutes * 60_000)
  return until > now() ? until.toISOString() : null
}

const readAnswers = async (
  settings: ModerationSettings,
  found: CaseAtHand,
  req: PayloadRequest,
): Promise<CaseDetail['answers']> => {
  const { docs } = await req.payload.find({
    collection: slugs.moderationAnswers,
    sort: 'name',
    limit: 100,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  if (docs.length === 0) return []
  const { language, values } = await answerValues(settings, { about: found, rule: null }, req)
  return docs.map((row) => ({
    id: row.id,
    name: row.name,
    decisions: row.decisions ?? [],
    text: fillAnswer(row[language], values),
    language,
  }))
}

/** Who may be asked: all who decide, but the asker and the post's author. */
const colleaguesOf = async (
  user: { id: number | string },
  found: CaseAtHand,
  req: PayloadRequest,
): Promise<CaseDetail['colleagues']> => {
  const { docs } = await req.payload.find({
    collection: slugs.members,
    where: {
      and: [
        { roles: { in: ['moderator', 'manager', 'admin'] } },
        { id: { not_in: [user.id, ...(found.author === null ? [] : [found.author])] } },
      ],
    },
    sort: 'displayName',
    limit: 100,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs.map(({ id, displayName }) => ({ id, name: displayName }))
}
