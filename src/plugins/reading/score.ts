/** What a topic's score is made of. */
export type Applause = {
  /** Votes for an idea. */
  votes: number
  /** People who replied, each once: a quarrel of two is not a topic of the day. */
  people: number
  /** Reactions to the opening post. */
  reactions: number
  views: number
}

/**
 * Pure: how high a topic stands in “top”. A vote is a wish, a reply takes an effort, a reaction is a press; views count
 * by their order of size, since they say more about where a link was shared than about the topic.
 */
export const scoreOf = ({ votes, people, reactions, views }: Applause): number =>
  Math.round((3 * votes + 2 * people + reactions + Math.log10(1 + Math.max(0, views))) * 1000) / 1000

/** Pure: how many reactions there are, from the counts by kind that a text keeps. */
export const sumOf = (counts: unknown): number =>
  typeof counts === 'object' && counts !== null
    ? Object.values(counts).reduce((sum: number, each) => sum + (typeof each === 'number' ? each : 0), 0)
    : 0
