import type { PayloadRequest } from 'payload'
import { type Id, idOf, idsOf } from '../../../core/related'
import { slugs } from '../../../slugs'
import type { ContestState } from '../lifecycle/lifecycle'
import type { AskingContest } from '../eligibility/facts'
import type { ContestKind, JudgingKind, TieRule } from '../fields/kinds'

type Both = { en?: string | null; fr?: string | null }
type Moment = string | Date | null

/** As much of a contest as judging needs, as the database keeps it: in every language at once. */
export type StoredContest = AskingContest & {
  slug?: string | null
  gallery?: string | null
  title?: Both | null
  state: ContestState
  kind?: ContestKind | null
  prediction?: { answeredAt?: Moment } | null
  challenge?: { steps?: readonly { id: string; title?: Both | null }[] | null } | null
  timeZone?: string | null
  votesOpenAt?: Moment
  votesCloseAt?: Moment
  closesAt: Moment
  judging?: {
    how?: JudgingKind | null
    voteWeight?: number | null
    juryWeight?: number | null
    tieRule?: TieRule | null
    voteBudget?: number | null
    count?: 'hidden' | 'live' | null
    criteria?:
      readonly { id: string; title?: Both | null; description?: Both | null; weight?: number | null }[] | null
    marks?: number | null
    blind?: boolean | null
    jury?: unknown
  } | null
  prizes?: readonly { id: string; title?: Both | null; count?: number | null }[] | null
  claimDays?: number | null
  afterwards?: {
    announceWinners?: boolean | null
    certificates?: boolean | null
    badges?: boolean | null
  } | null
  dataErasedAt?: Moment
}

/** As much of an entry. */
export type StoredEntry = {
  id: Id
  contest: unknown
  member: unknown
  status?: string | null
  moderation?: unknown
  title?: string | null
  score?: number | null
  submittedAt?: Moment
}

/** System read: a contest as it is stored now, within the transaction of `req`. */
export const storedContest = (id: Id, req: PayloadRequest): Promise<StoredContest | null> =>
  req.payload.db.findOne<StoredContest>({ collection: slugs.contests, where: { id: { equals: id } }, req })

/** System read: the same of an entry. */
export const storedEntry = (id: Id, req: PayloadRequest): Promise<StoredEntry | null> =>
  req.payload.db.findOne<StoredEntry>({ collection: slugs.entries, where: { id: { equals: id } }, req })

/** Milliseconds since 1970; null where no moment is named. */
export const timeOf = (moment: Moment | undefined): number | null =>
  moment == null ? null : new Date(moment).getTime()

/** Pure: does the member sit on its jury? */
export const judges = (contest: StoredContest, member: Id): boolean =>
  idsOf(contest.judging?.jury).some((each) => String(each) === String(member))

/** Pure: the text of an id out of a relationship. */
export const textId = (related: unknown): string => String(idOf(related) ?? '')
