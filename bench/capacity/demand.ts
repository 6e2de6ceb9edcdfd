/** How people use a hub: assumptions, each to be replaced by a hub's own figures (`/metrics`). */
export const habits = {
  /** Share of all members that come on a day. */
  activeADay: 0.08,
  /** Pages that an active member opens on a day. */
  pagesAMember: 12,
  /** Pages that strangers and search engines open for each page of a member. */
  strangersAMemberPage: 4,
  /** Texts that an active member writes on a day: of a hundred, ten write (Nielsen, “90-9-1”, 2006), twice. */
  writesAMember: 0.2,
  /** Share of a day's traffic in its busiest hour, and how far the busiest minute stands above that hour's mean. */
  busiestHour: 0.12,
  busiestMinute: 2,
  /** Public pages for each member: topics of which some have several pages, profiles, posts. */
  pagesPerMember: 1.5,
} as const

/** What a hub of so many members is asked in its busiest minute. */
export type Demand = {
  members: number
  /** A second, by who asks. */
  strangers: number
  readers: number
  writes: number
  /** Different public addresses; asked for by Zipf's law with exponent 1 (Breslau et al. 1999 found 0.64–0.83 at proxies). */
  pages: number
}

/** Pure: habits times members. */
export const demandOf = (members: number): Demand => {
  const perSecond = (aDay: number): number => (aDay * habits.busiestHour * habits.busiestMinute) / 3600
  const active = members * habits.activeADay
  const readers = perSecond(active * habits.pagesAMember)
  return {
    members,
    readers,
    strangers: readers * habits.strangersAMemberPage,
    writes: perSecond(active * habits.writesAMember),
    pages: Math.ceil(members * habits.pagesPerMember),
  }
}

/** Pure: what each of `pages` addresses has of all requests, the most asked first. */
export const sharesOf = (pages: number): Float64Array => {
  const shares = new Float64Array(pages)
  let sum = 0
  for (let rank = 0; rank < pages; rank += 1) sum += shares[rank] = 1 / (rank + 1)
  return shares.map((share) => share / sum)
}
