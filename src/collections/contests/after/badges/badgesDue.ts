/** What a member can have from a contest. */
export const badgeKinds = ['entered', 'finished', 'won'] as const
/** One of {@link badgeKinds}. */
export type BadgeKind = (typeof badgeKinds)[number]

/** A badge that follows from a result. */
export type Badge = { member: string; kind: BadgeKind; place: number | null }

/** What the badges of a contest follow from. */
export type Contenders = {
  /** Every entry that stands: approved, of a member who is not gone. */
  entries: readonly {
    member: string
    /** All that the contest asks for was done: each step of a challenge. */
    isFinished: boolean
  }[]
  /** Who holds a prize: told of it or claimed. */
  winners: readonly { member: string; place: number }[]
}

/**
 * Pure: the badges that a result gives: one of a kind for a member, however many entries they have. Who won has an
 * entry that stands: whose entry was kept back afterwards has neither.
 */
export const badgesDue = ({ entries, winners }: Contenders): Badge[] => {
  const entered = new Set(entries.map(({ member }) => member))
  const finished = new Set(entries.flatMap(({ member, isFinished }) => (isFinished ? [member] : [])))
  const places = new Map<string, number>()
  for (const { member, place } of winners)
    if (entered.has(member)) places.set(member, Math.min(place, places.get(member) ?? place))
  return [
    ...[...entered].map((member): Badge => ({ member, kind: 'entered', place: null })),
    ...[...finished].map((member): Badge => ({ member, kind: 'finished', place: null })),
    ...[...places].map(([member, place]): Badge => ({ member, kind: 'won', place })),
  ]
}
