import type { PayloadRequest } from 'payload'
import type { StandingSettings } from './options'
import { readFacts } from './readFacts'
import { type Need, needsOf, nextLevel, type TrustLevel } from './trustLevel'

/** Where a member stands, and what the next step asks for. */
export type Standing = {
  member: number | string
  level: TrustLevel
  /** ISO 8601; null: since they joined. */
  since: string | null
  /** Staff holds the member at this level: the ladder moves nobody who is held. */
  isGranted: boolean
  /** Days that `recent…` facts look back. */
  recentDays: number
  /** What the next level asks for, with what is there; empty where no step is left, or somebody holds the member. */
  next: readonly Need[]
}

/** Where a member stands, by their history and facts as they are now. */
export const readStanding = async (
  settings: StandingSettings,
  member: number | string,
  req: PayloadRequest,
): Promise<Standing> => {
  const { history, ...facts } = await readFacts(settings, member, req)
  const { level, since, granted } = history
  const step = nextLevel(level)
  return {
    member,
    level,
    since,
    isGranted: granted !== null,
    recentDays: settings.rules.recentDays,
    next: granted !== null || step === null ? [] : needsOf(step, facts, settings.rules),
  }
}
