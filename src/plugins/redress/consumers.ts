import { slugs } from '../../slugs'
import type { Consumer } from '../outbox'
import type { StatementKind } from './collections/Statements'
import { settle } from './settle'
import { settingsOf } from './options'
import { findAppeals, keepStatement, overturnStatements } from './store'

type Id = number | string

const day = 24 * 3_600_000

const until = (at: string, appealDays: number): string =>
  new Date(Date.parse(at) + appealDays * day).toISOString()

/** What decisions about texts take from their author; the others take nothing, or a sanction says it. */
const measures: Readonly<Record<string, StatementKind>> = {
  reject: 'hidden',
  hide: 'hidden',
  edit: 'amended',
  split: 'split',
}

type CaseRow = {
  id: Id
  excerpt?: string | null
  decidedBy?: Id | null
  decidedAt?: string | null
  reasons?: readonly { check: string; code: string }[] | null
}

/**
 * For `moderation.decided`: states why, takes back what is no longer so, and answers the appeals that asked for this
 * decision.
 */
export const stateDecision: Consumer = async ({ id: message, payload: facts, req }) => {
  const {
    case: caseId,
    collection,
    id,
    author,
    decision,
    rule,
    note,
  } = facts as {
    case: Id
    collection: string
    id: Id
    author: Id | null
    decision: string
    rule: string | null
    note: string | null
  }
  const settings = settingsOf(req.payload)
  const row = await req.payload.db.findOne<CaseRow & { id: number }>({
    collection: slugs.moderationCases,
    where: { id: { equals: caseId } },
    req,
  })
  const at = row?.decidedAt ?? settings.now().toISOString()
  const kind = measures[decision]
  // What was said of the same case before no longer holds: it is shown again, or stated anew.
  const isLighter = kind === undefined
  if (isLighter) await overturnStatements({ case: { equals: caseId } }, at, req)
  else if (author !== null)
    await keepStatement(
      {
        key: `decided:${message}`,
        member: author,
        kind,
        target: `${collection}:${id}`,
        excerpt: row?.excerpt ?? null,
        facts: note,
        rule,
        codeVersion: await versionCited(caseId, req),
        reasons: null,
        noticed: noticedBy(row?.reasons ?? []),
        automated: false,
        at,
        endsAt: null,
        appealUntil: until(at, settings.appealDays),
        overturnedAt: null,
        case: row ? caseId : null,
        sanction: null,
        by: row?.decidedBy ?? null,
      },
      req,
    )
  for (const appeal of await findAppeals(
    { and: [{ case: { equals: caseId } }, { status: { equals: 'open' } }] },
    req,
  )) {
    const isFollowed = appeal.about === 'case' ? isLighter : decision !== 'approve'
    await settle({ appeal, isFollowed, by: row?.decidedBy ?? null, reasons: note, req })
  }
}

/** Of which version of the code the rule is that the last decision cited. */
const versionCited = async (caseId: Id, req: Parameters<Consumer>[0]['req']): Promise<number | null> => {
  const { docs } = await req.payload.db.find<{ codeVersion?: number | null }>({
    collection: slugs.moderationLog,
    where: { and: [{ case: { equals: caseId } }, { codeVersion: { exists: true } }] },
    sort: '-number',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.codeVersion ?? null
}

const noticedBy = (reasons: readonly { check: string }[]): 'person' | 'machine' | 'reports' => {
  if (reasons.some(({ check }) => check === 'reports' || check === 'notices')) return 'reports'
  return reasons.length > 0 ? 'machine' : 'person'
}

/** For `moderation.opened`: what the machine refuses by itself is stated, too. A person looks at it in any case. */
export const stateRefusal: Consumer = async ({ id: message, payload: facts, req }) => {
  const {
    case: caseId,
    collection,
    id,
    author,
    decision,
    reasons,
  } = facts as {
    case: Id
    collection: string
    id: Id
    author: Id | null
    decision: string
    reasons: string[]
  }
  if (decision !== 'refuse' || author === null) return
  await keepStatement(
    {
      ...automatic,
      key: `refused:${message}`,
      member: author,
      target: `${collection}:${id}`,
      reasons,
      noticed: 'machine',
      at: settingsOf(req.payload).now().toISOString(),
      case: caseId,
    },
    req,
  )
}

/** For `report.hid`: hidden by the weight of reports, until a person has looked. */
export const stateHiding: Consumer = async ({ id: message, payload: facts, req }) => {
  const { member, collection, id, rules, title, at } = facts as {
    member: Id
    collection: string
    id: Id
    rules: string[]
    title: string
    at: string
  }
  await keepStatement(
    {
      ...automatic,
      key: `hid:${message}`,
      member,
      target: `${collection}:${id}`,
      excerpt: title,
      reasons: rules,
      noticed: 'reports',
      at,
      case: null,
    },
    req,
  )
}

/** What no person has decided yet is decided soon: there is nothing to appeal against before that. */
const automatic = {
  kind: 'hidden',
  excerpt: null,
  facts: null,
  rule: null,
  codeVersion: null,
  automated: true,
  endsAt: null,
  appealUntil: null,
  overturnedAt: null,
  sanction: null,
  by: null,
} as const

/** For `moderation.undone`: a decision was taken back, and what was said of it holds no more. */
export const takeBack: Consumer = async ({ payload: facts, req }) => {
  const { case: caseId } = facts as { case: Id }
  await overturnStatements({ case: { equals: caseId } }, settingsOf(req.payload).now().toISOString(), req)
}

/** For `sanction.imposed`. */
export const stateSanction: Consumer = async ({ payload: given, req }) => {
  const { member, sanction, kind, facts, rule, codeVersion, startsAt, endsAt, by } = given as {
    member: Id
    sanction: Id
    kind: StatementKind
    facts: string
    rule: string
    codeVersion: number
    startsAt: string
    endsAt: string | null
    by: Id
  }
  await keepStatement(
    {
      key: `sanction:${sanction}`,
      member,
      kind,
      facts,
      rule,
      codeVersion,
      noticed: 'person',
      automated: false,
      at: startsAt,
      endsAt,
      appealUntil: until(startsAt, settingsOf(req.payload).appealDays),
      overturnedAt: null,
      sanction,
      by,
    },
    req,
  )
}
