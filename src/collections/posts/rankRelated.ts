import type { Id } from '../../core/related'

/** What decides how near two posts are. */
export type Subjects = { id: Id; tags: readonly Id[]; categories: readonly Id[]; publishedAt: string | null }

/** A tag says what a text is about, a category only where it stands: one tag is as near as two categories. */
const weights = { tag: 2, category: 1 } as const

/**
 * Pure: the posts that share most with one, nearest first; of equally near ones the newest. What shares nothing is
 * not related.
 */
export const rankRelated = <Candidate extends Subjects>(
  post: Pick<Subjects, 'id' | 'tags' | 'categories'>,
  candidates: readonly Candidate[],
): Candidate[] => {
  const nearness = ({ tags, categories }: Candidate): number =>
    weights.tag * shared(post.tags, tags) + weights.category * shared(post.categories, categories)
  return candidates
    .filter(({ id }) => String(id) !== String(post.id))
    .map((candidate) => ({ candidate, near: nearness(candidate) }))
    .filter(({ near }) => near > 0)
    .sort((one, other) => other.near - one.near || newer(one.candidate, other.candidate))
    .map(({ candidate }) => candidate)
}

const shared = (some: readonly Id[], others: readonly Id[]): number => {
  const known = new Set(some.map(String))
  return new Set(others.map(String).filter((id) => known.has(id))).size
}

const newer = (one: Subjects, other: Subjects): number =>
  (other.publishedAt ?? '') < (one.publishedAt ?? '') ? -1 : 1
