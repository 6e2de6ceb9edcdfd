import type { Id } from '../../core/related'
import type { Found } from '../../database/fullText'

/** A document found, with its place among the others. */
export type Ranked = Found & { kind: string; score: number }

/** Where a page ends: what comes after is worse, or as good and later by its key. */
export type Cursor = { score: number; key: string; now: number }

/** A year: after it, news count half of what they did. */
const halfLife = 365 * 24 * 3_600_000
/** By how much what was written today is lifted over what is old. */
const freshness = 0.25
/** By how much a solved question, and what the hub itself says, is lifted. */
const lift = 0.15

/**
 * Pure: how good a find is: how well the words fit, lifted a little where it is new, solved or the hub's own. Without
 * words, the newest are best.
 */
export const scoreOf = (found: Omit<Found, 'id' | 'language'>, now: number): number => {
  const age = Math.max(0, now - found.at)
  const base = found.relevance > 0 ? found.relevance : 1
  const lifted =
    1 + freshness * 2 ** (-age / halfLife) + lift * (Number(found.isSolved) + Number(found.isOfficial))
  return found.relevance > 0 ? base * lifted : 2 ** (-age / halfLife)
}

/**
 * Pure: the best first. A document that fits in both languages comes once, in the one that is read.
 *
 * @param language - that of the one who asks.
 */
export const rank = (
  found: readonly (Found & { kind: string })[],
  { now, language }: { now: number; language: string },
): Ranked[] => {
  const best = new Map<string, Ranked>()
  for (const each of found) {
    const ranked = { ...each, score: rounded(scoreOf(each, now)) }
    const before = best.get(keyOf(each))
    if (!before) best.set(keyOf(each), ranked)
    else
      best.set(keyOf(each), {
        ...(each.language === language ? ranked : before),
        score: Math.max(before.score, ranked.score),
      })
  }
  return [...best.values()].sort(inOrder)
}

/** Pure: what follows a page. */
export const after = (ranked: readonly Ranked[], cursor: Cursor | null): readonly Ranked[] =>
  cursor === null
    ? ranked
    : ranked.filter(
        (each) => each.score < cursor.score || (each.score === cursor.score && keyOf(each) > cursor.key),
      )

/** What tells a find from all others. */
export const keyOf = ({ kind, id }: { kind: string; id: Id }): string => `${kind}:${id}`

/** Pure: a cursor as a client keeps it. */
export const writeCursor = (last: Ranked, now: number): string =>
  Buffer.from(JSON.stringify([last.score, keyOf(last), now])).toString('base64url')

/** Pure: a cursor that a client gave; null for what is none: the first page is a better answer than a refusal. */
export const readCursor = (text: string | null | undefined): Cursor | null => {
  if (text == null || text.length > 200) return null
  try {
    const [score, key, now] = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown[]
    return typeof score === 'number' && typeof key === 'string' && typeof now === 'number'
      ? { score, key, now }
      : null
  } catch {
    return null
  }
}

const inOrder = (one: Ranked, other: Ranked): number =>
  other.score - one.score || (keyOf(one) < keyOf(other) ? -1 : 1)

// A cursor goes through text and back.
const rounded = (score: number): number => Number(score.toPrecision(12))
