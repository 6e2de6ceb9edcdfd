import { idOf } from '../../../core/related'

const day = 86_400_000

/** What a contest asks of who takes part or votes; what is left out is not asked for. */
export type Eligibility = {
  /** In years. */
  minimumAge?: number | null
  /** ISO 3166-1 alpha-2; an empty list is everywhere. */
  territories?: readonly string[] | null
  excludedTerritories?: readonly string[] | null
  memberSinceDays?: number | null
  trustLevel?: number | null
  /** An event, or its id. */
  attendedEvent?: unknown
  notStaff?: boolean | null
  /** Not who organises or judges it, and not who may read the right answers. */
  notOrganising?: boolean | null
  noWinnerWithinDays?: number | null
}

/** What is known of a member at a moment, as far as a contest may ask for it. */
export type EligibilityFacts = {
  now: Date
  /** Kept out of the hub at this moment, or gone. */
  isBarred: boolean
  memberSince: Date
  /** 0 to 4. */
  trustLevel: number
  /** Was at the event that is asked for. */
  attended: boolean
  isStaff: boolean
  /** Organises or judges this contest, or may read its right answers. */
  isOrganising: boolean
  /** When they last won something here; null: never. */
  lastWonAt: Date | null
  /** Said by themselves: where they live. Null: not said. */
  territory: string | null
  /** Said by themselves: at least so many years old. Null: not said. */
  age: number | null
}

/** Why somebody may not: the code of the error, and what it takes. */
export type Refusal = {
  code:
    | 'MEMBER_SUSPENDED'
    | 'ORGANISER_EXCLUDED'
    | 'STAFF_EXCLUDED'
    | 'AGE_REQUIRED'
    | 'UNDER_AGE'
    | 'TERRITORY_REQUIRED'
    | 'TERRITORY_EXCLUDED'
    | 'MEMBER_TOO_NEW'
    | 'TRUST_TOO_LOW'
    | 'EVENT_NOT_ATTENDED'
    | 'RECENT_WINNER'
  /** What is asked for: years, days, a level; null where the code says it all. */
  wanted: number | null
}

/**
 * Pure: may a member of whom this is known take part (or vote) where this is asked for? Every reason against it is
 * named, the one that nothing can be done about first.
 */
export const mayEnter = (facts: EligibilityFacts, wanted: Eligibility): true | Refusal[] => {
  const refusals: Refusal[] = []
  const refuse = (code: Refusal['code'], asked: number | null = null): void => {
    refusals.push({ code, wanted: asked })
  }
  const daysSince = (date: Date): number => (facts.now.getTime() - date.getTime()) / day

  if (facts.isBarred) refuse('MEMBER_SUSPENDED')
  if (wanted.notOrganising && facts.isOrganising) refuse('ORGANISER_EXCLUDED')
  if (wanted.notStaff && facts.isStaff) refuse('STAFF_EXCLUDED')
  if (wanted.minimumAge) {
    if (facts.age === null) refuse('AGE_REQUIRED', wanted.minimumAge)
    else if (facts.age < wanted.minimumAge) refuse('UNDER_AGE', wanted.minimumAge)
  }
  const allowed = wanted.territories ?? []
  const excluded = wanted.excludedTerritories ?? []
  if (allowed.length + excluded.length > 0) {
    if (facts.territory === null) refuse('TERRITORY_REQUIRED')
    else if (excluded.includes(facts.territory) || (allowed.length > 0 && !allowed.includes(facts.territory)))
      refuse('TERRITORY_EXCLUDED')
  }
  if (wanted.memberSinceDays && daysSince(facts.memberSince) < wanted.memberSinceDays)
    refuse('MEMBER_TOO_NEW', wanted.memberSinceDays)
  if (wanted.trustLevel && facts.trustLevel < wanted.trustLevel) refuse('TRUST_TOO_LOW', wanted.trustLevel)
  if (idOf(wanted.attendedEvent) !== null && !facts.attended) refuse('EVENT_NOT_ATTENDED')
  if (
    wanted.noWinnerWithinDays &&
    facts.lastWonAt !== null &&
    daysSince(facts.lastWonAt) < wanted.noWinnerWithinDays
  )
    refuse('RECENT_WINNER', wanted.noWinnerWithinDays)

  return refusals.length === 0 ? true : refusals
}
