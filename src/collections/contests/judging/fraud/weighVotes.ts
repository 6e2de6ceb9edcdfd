import type { Flag, SignalName } from './signal'

/** What a person decided about a vote, whatever the signals say. */
export const rulings = ['counts', 'setAside'] as const
/** One of {@link rulings}. */
export type Ruling = (typeof rulings)[number]

/**
 * How much a signal says by itself. A vote is set aside from two on: one that needs company has 1. Several accounts on
 * one device say enough; a new account or a fast finger alone does not.
 */
export const strengths: Record<SignalName, number> = { newcomer: 1, idle: 1, rate: 1, burst: 1, device: 2 }

/** From this strength on a vote is left out of the adjusted count. */
export const enough = 2

/** What became of a vote, and by whose word. */
export type WeighedVote = {
  isSetAside: boolean
  flags: readonly Flag[]
  /** `signals` for a vote that nobody ruled on; null for one without flags or ruling. */
  by: 'person' | 'signals' | null
}

/**
 * Pure: which votes are left out of the adjusted count. A person's ruling goes before any signal; without one, the
 * strengths of the signals are added up.
 */
export const weighVotes = (
  votes: readonly { id: string; ruling?: Ruling | null }[],
  flags: readonly Flag[],
): Map<string, WeighedVote> => {
  const of = new Map<string, Flag[]>()
  for (const flag of flags) of.set(flag.vote, [...(of.get(flag.vote) ?? []), flag])
  return new Map(
    votes.map(({ id, ruling }) => {
      const own = of.get(id) ?? []
      const strength = own.reduce((sum, { signal }) => sum + strengths[signal], 0)
      return [
        id,
        ruling
          ? { isSetAside: ruling === 'setAside', flags: own, by: 'person' }
          : { isSetAside: strength >= enough, flags: own, by: own.length > 0 ? 'signals' : null },
      ]
    }),
  )
}
