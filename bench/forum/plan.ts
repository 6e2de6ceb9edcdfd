/** How large a forum is. */
export type Size = {
  topics: number
  replies: number
  /** Replies of the longest topic, which is the first. */
  longest: number
}

/** The two that are held against each other. */
export const sizes = {
  small: { topics: 1_000, replies: 10_000, longest: 1_000 },
  large: { topics: 100_000, replies: 1_000_000, longest: 10_000 },
} as const satisfies Record<string, Size>

/** A topic as planned: when it was opened, and when each reply came; milliseconds since 1970. */
export type PlannedTopic = { openedAt: number; replies: number; lastAt: number }

/** A reply as planned, in the order of time. */
export type PlannedReply = { topic: number; number: number; at: number }

const day = 24 * 3_600_000
/** The forum is five years old on the day it is filled. */
const age = 5 * 365 * day

/** Pure: numbers from 0 to 1, the same for a seed (mulberry32). */
export const randomOf = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * Pure: who says what when. Few topics are long and most are short, as forums are; replies of all topics come mixed, as
 * they do in life, so that those of one topic lie scattered in the file.
 */
export const planForum = (
  { topics: count, replies: total, longest }: Size,
  now: number,
): { topics: PlannedTopic[]; replies: PlannedReply[] } => {
  const random = randomOf(count)
  const weights = Array.from({ length: count - 1 }, () => random() ** 4)
  const sum = weights.reduce((all, each) => all + each, 0)
  const counts = weights.map((weight) => Math.floor(((total - longest) * weight) / sum))
  for (let left = total - longest - counts.reduce((all, each) => all + each, 0); left > 0; left -= 1)
    counts[left % counts.length] = (counts[left % counts.length] ?? 0) + 1
  const replies: PlannedReply[] = []
  // The first is the longest and the oldest; the others come one after the other, as their ids do.
  const days = counts.map(() => now - day - Math.floor(random() * (age - day))).sort((a, b) => a - b)
  const topics = [longest, ...counts].map((many, topic): PlannedTopic => {
    const openedAt = days[topic - 1] ?? now - age
    // The longest goes on until yesterday; the others are done within some weeks.
    const until = topic === 0 ? now - 3_600_000 : Math.min(now, openedAt + random() ** 2 * 60 * day)
    const step = (until - openedAt) / (many + 1)
    for (let number = 1; number <= many; number += 1)
      replies.push({ topic, number, at: Math.floor(openedAt + step * number) })
    return { openedAt, replies: many, lastAt: Math.floor(openedAt + step * many) }
  })
  return { topics, replies: replies.sort((a, b) => a.at - b.at) }
}

const words = (
  'river oar morning tide slipway varnish crew knot harbour gull ledger lantern anchor bread oven market kitchen ' +
  'garden window letter paper engine bicycle wheel bridge tower valley orchard winter summer evening question ' +
  'answer reason method measure pattern colour shadow mirror table chair ladder hammer needle thread button ' +
  'pocket corner station platform signal ticket journey distance shelter meadow forest pebble cloud thunder'
).split(' ')

/** Pure: some words, the same for the same number. */
export const wordsOf = (seed: number, count: number): string => {
  const random = randomOf(seed)
  return Array.from({ length: count }, () => words[Math.floor(random() * words.length)]).join(' ')
}
