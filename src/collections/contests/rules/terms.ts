import type { JudgingKind, TieRule } from '../fields/kinds'

/** A text in both languages; empty where one is missing. */
export type Both = { en: string; fr: string }

/** What the rules of a contest rest on, plainly: the text follows from this and from nothing else. */
export type Terms = {
  title: Both
  kind: string
  timeZone: string
  /** Moments are ISO 8601. */
  opensAt: string
  closesAt: string
  votesOpenAt: string | null
  votesCloseAt: string | null
  decidesAt: string | null
  entriesPerMember: number
  gallery: string
  anonymous: boolean
  media: readonly string[]
  eligibility: {
    minimumAge: number
    territories: readonly string[]
    excludedTerritories: readonly string[]
    memberSinceDays: number
    trustLevel: number
    /** Title of the event that is asked for; null for none. */
    attendedEvent: Both | null
    notStaff: boolean
    noWinnerWithinDays: number
  }
  prizes: readonly { title: Both; value: number | null; currency: string; count: number }[]
  judging: {
    how: JudgingKind
    voteWeight: number
    juryWeight: number
    tieRule: TieRule
    voteBudget: number | null
    hiddenCount: boolean
    criteria: readonly { title: Both; weight: number }[]
    jurors: number
    blind: boolean
  }
  /** Seconds of a quiz; null for no limit, and for what is no quiz. */
  quizSeconds: number | null
  /** How many questions, steps or predictions there are, and how many of them nobody could answer rightly. */
  tasks: number
  unanswerable: number
  claimDays: number
  /** The day on which personal data go. */
  personalDataUntil: string | null
  organiser: string
  complaints: string
  licence: string
  purchase: string
  more: Both
}

type Row = Readonly<Record<string, unknown>>

const group = (value: unknown): Row => (typeof value === 'object' && value !== null ? (value as Row) : {})
const list = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : [])
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
const number = (value: unknown, otherwise = 0): number => (typeof value === 'number' ? value : otherwise)
const moment = (value: unknown): string | null =>
  typeof value === 'string' || value instanceof Date ? new Date(value).toISOString() : null
const both = (value: unknown): Both => ({ en: text(group(value).en), fr: text(group(value).fr) })

/**
 * Pure: the terms of a contest.
 *
 * @param contest - read in all its languages (`locale: 'all'`).
 * @param attendedEvent - the title of the event that is asked for.
 */
export const termsOf = (contest: Row, attendedEvent: Both | null): Terms => {
  const eligibility = group(contest.eligibility)
  const judging = group(contest.judging)
  const rules = group(contest.rules)
  const kind = text(contest.kind) || 'creative'
  return {
    title: both(contest.title),
    kind,
    timeZone: text(contest.timeZone) || 'Europe/Paris',
    opensAt: moment(contest.opensAt) ?? '',
    closesAt: moment(contest.closesAt) ?? '',
    votesOpenAt: moment(contest.votesOpenAt),
    votesCloseAt: moment(contest.votesCloseAt),
    decidesAt: moment(contest.decidesAt),
    entriesPerMember: number(contest.entriesPerMember, 1),
    gallery: text(contest.gallery) || 'live',
    anonymous: contest.anonymous === true,
    media: texts(group(contest.media).kinds),
    eligibility: {
      minimumAge: number(eligibility.minimumAge),
      territories: texts(eligibility.territories),
      excludedTerritories: texts(eligibility.excludedTerritories),
      memberSinceDays: number(eligibility.memberSinceDays),
      trustLevel: number(eligibility.trustLevel),
      attendedEvent,
      notStaff: eligibility.notStaff !== false,
      noWinnerWithinDays: number(eligibility.noWinnerWithinDays),
    },
    prizes: list(contest.prizes).map((prize) => ({
      title: both(prize.title),
      value: typeof prize.value === 'number' ? prize.value : null,
      currency: text(prize.currency) || 'EUR',
      count: number(prize.count, 1),
    })),
    judging: {
      how: (text(judging.how) || 'jury') as JudgingKind,
      voteWeight: number(judging.voteWeight, 50),
      juryWeight: number(judging.juryWeight, 50),
      tieRule: (text(judging.tieRule) || 'earliest') as TieRule,
      voteBudget: typeof judging.voteBudget === 'number' ? judging.voteBudget : null,
      hiddenCount: judging.count !== 'live',
      criteria: list(judging.criteria).map((criterion) => ({
        title: both(criterion.title),
        weight: number(criterion.weight, 1),
      })),
      jurors: list(judging.jury).length,
      blind: judging.blind !== false,
    },
    quizSeconds: kind === 'quiz' ? number(group(contest.quiz).seconds) || null : null,
    ...tasksOf(kind, contest),
    claimDays: number(contest.claimDays, 14),
    personalDataUntil: moment(contest.personalDataUntil),
    organiser: text(rules.organiser),
    complaints: text(rules.complaints),
    licence: text(rules.licence) || 'show',
    purchase: text(rules.purchase) || 'none',
    more: both(rules.more),
  }
}

const tasksOf = (kind: string, contest: Row): Pick<Terms, 'tasks' | 'unanswerable'> => {
  if (kind === 'quiz') {
    const questions = list(group(contest.quiz).questions)
    const open = questions.filter(({ choices }) => !list(choices).some(({ right }) => right === true))
    return { tasks: questions.length, unanswerable: open.length }
  }
  if (kind === 'challenge') return { tasks: list(group(contest.challenge).steps).length, unanswerable: 0 }
  if (kind === 'prediction') {
    const prediction = group(contest.prediction)
    const { en, fr } = both(prediction.question)
    const isOpen = prediction.form !== 'number' && list(prediction.choices).length < 2
    return { tasks: en && fr ? 1 : 0, unanswerable: isOpen ? 1 : 0 }
  }
  return { tasks: 1, unanswerable: 0 }
}
