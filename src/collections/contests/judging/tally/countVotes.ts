/** A vote as the count needs it. */
export type CountedVote = {
  entry: string
  member: string
  /** Left out of the adjusted count: by signals, or by a person. */
  isSetAside: boolean
}

/** Votes of one entry: as they were cast, and without those that were set aside. */
export type VoteCount = { raw: number; adjusted: number }

/**
 * Pure: the votes of each entry. A member counts once for an entry, whatever the record says, and a vote for an entry
 * that is not among `entries` counts for nobody.
 *
 * Of two rows of one member for one entry (which the database refuses) the set-aside one gives way: order means nothing.
 */
export const countVotes = (
  entries: readonly string[],
  votes: readonly CountedVote[],
): Map<string, VoteCount> => {
  const cast = new Map(entries.map((entry) => [entry, new Map<string, boolean>()]))
  for (const { entry, member, isSetAside } of votes) {
    const members = cast.get(entry)
    members?.set(member, (members.get(member) ?? false) || !isSetAside)
  }
  return new Map(
    [...cast].map(([entry, members]) => [
      entry,
      { raw: members.size, adjusted: [...members.values()].filter(Boolean).length },
    ]),
  )
}
