/** Facts that the hub records when members visit and read. */
export const readingFacts = ['topicsEntered', 'postsRead', 'minutesRead', 'daysVisited'] as const
/** Facts that other slices keep: each needs a source, given in `hub.ts`. */
export const sourcedFacts = [
  'topicsReplied',
  'reactionsGiven',
  'reactionsReceived',
  'eventsAttended',
  'contestsEntered',
  'contestsFinished',
  'contestsWon',
  'casesUpheld',
] as const

/** A fact whose numbers come from another slice. */
export type SourcedFact = (typeof sourcedFacts)[number]
type BaseFact = (typeof readingFacts)[number] | SourcedFact

/**
 * What a threshold can be set on. Without `recent`, since the member joined; with it, in the days that
 * `TrustRules.recentDays` looks back.
 *
 * - `topicsEntered`: different topics opened; `recent`: opened or read further.
 * - `postsRead`: posts of topics, the opening one too, read for the first time.
 * - `minutesRead`: whole minutes with a topic before one's eyes.
 * - `daysVisited`: days (UTC) on which the member came, to the hub or to one of its events; `recent`: on which they read
 *   something, or came to an event.
 * - `topicsReplied`: different topics of others in which a reply of theirs is shown.
 * - `reactionsGiven`, `reactionsReceived`: to others' posts, and from others.
 * - `eventsAttended`: dates of events at which they were checked in.
 * - `contestsEntered`, `contestsFinished`, `contestsWon`: contests with a result, of those that give badges.
 * - `casesUpheld`: posts of theirs that a person rejected.
 */
export type FactName = BaseFact | `recent${Capitalize<BaseFact>}`

const recentOf = <Name extends BaseFact>(name: Name): `recent${Capitalize<Name>}` =>
  `recent${name.charAt(0).toUpperCase()}${name.slice(1)}` as `recent${Capitalize<Name>}`

/** Every {@link FactName}. */
export const factNames: readonly FactName[] = [...readingFacts, ...sourcedFacts].flatMap((name) => [
  name,
  recentOf(name),
])

/** A fact taken apart: what is counted, and whether only lately. */
export const baseOf = (name: FactName): { base: BaseFact; isRecent: boolean } => {
  const isRecent = name.startsWith('recent')
  const base = isRecent ? `${name.charAt(6).toLowerCase()}${name.slice(7)}` : name
  return { base: base as BaseFact, isRecent }
}

/** Does the fact come from another slice? */
export const isSourced = (base: BaseFact): base is SourcedFact =>
  (sourcedFacts as readonly string[]).includes(base)

/** Recorded facts by name; one that nothing in this hub counts is absent, and its thresholds are left out. */
export type Facts = Readonly<Partial<Record<FactName, number>>>
