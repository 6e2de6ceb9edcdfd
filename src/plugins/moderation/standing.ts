import type { Standing } from './checks/check'

/** What is recorded about a member. */
export type StandingFacts = {
  /** May decide cases. */
  isStaff: boolean
  /** Since when they are a member. */
  memberSince: Date
  /** Their posts that everybody sees. */
  approvedPosts: number
}

/** What a standing asks for: both at least. */
export type StandingRule = { days: number; approvedPosts: number }
/** When a newcomer becomes a member, and a member trusted. */
export type StandingRules = Record<'member' | 'trusted', StandingRule>

/** Discourse limits the first day; its third level takes months of regular presence. */
export const defaultStandingRules: StandingRules = {
  member: { days: 1, approvedPosts: 3 },
  trusted: { days: 60, approvedPosts: 50 },
}

/** Pure: how far a member is known. */
export const standingOf = (facts: StandingFacts, now: Date, rules: StandingRules): Standing => {
  if (facts.isStaff) return 'staff'
  const days = (now.getTime() - facts.memberSince.getTime()) / 86_400_000
  const meets = (rule: StandingRule): boolean =>
    days >= rule.days && facts.approvedPosts >= rule.approvedPosts
  if (meets(rules.trusted)) return 'trusted'
  return meets(rules.member) ? 'member' : 'newcomer'
}
