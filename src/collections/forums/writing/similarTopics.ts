import type { PayloadRequest } from 'payload'
import type { Operation } from '../../../config/hubCustom'
import { isSame, idOf, type Id } from '../../../core/related'
import { fold } from '../../../core/visible'
import { documentId } from '../../../database/documentId'
import { slugs } from '../../../slugs'

/** Topics that are suggested at once: Discourse's `max_similar_results`. */
export const mostSimilar = 5
/** Words of a title that are looked for, the longest first; and letters of a word that says something. */
const words = { most: 6, least: 4 } as const
/** Topics that share a word with the title and are weighed against it, the latest first. */
const weighed = 100

/** What {@link similarTopics} takes. */
export type SimilarInput = { title: string; forum?: Id | null }
type Titled = { id: Id; title: string; forum?: unknown }

/** Looks for topics like a title; a search with an index of its own can stand in for the one over titles. */
export type FindSimilar = (input: SimilarInput, req: PayloadRequest) => Promise<unknown[]>

/** Topics that the asker can read and that sound like the title they are typing, the likest first. */
export const similarTopics =
  (find: FindSimilar = byTitle): Operation<SimilarInput, unknown[]> =>
  (input, req) =>
    find(input, req)

/** Pure: the words of a title that say what it is about. */
export const tellingWords = (title: string): string[] =>
  [...new Set(fold(title).match(/[\p{L}\p{N}]+/gu) ?? [])]
    .filter((word) => word.length >= words.least)
    .sort((one, other) => other.length - one.length)
    .slice(0, words.most)

/** Pure: topics by how much they share with a title; what many share weighs little, the same forum a little more. */
export const rankSimilar = <Topic extends Titled>(
  { title, forum }: SimilarInput,
  topics: readonly Topic[],
): Topic[] => {
  const wanted = tellingWords(title)
  const titles = topics.map((topic) => fold(topic.title))
  const weight = (word: string): number => 1 / (1 + titles.filter((each) => each.includes(word)).length)
  const weights = new Map(wanted.map((word) => [word, weight(word)]))
  const least = wanted.length > 2 ? 2 : 1
  return topics
    .map((topic, index) => {
      const shared = wanted.filter((word) => titles[index]?.includes(word))
      const here = isSame(idOf(topic.forum), forum ?? null) ? 1.2 : 1
      const score = here * shared.length * shared.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0)
      return { topic, score: shared.length >= least ? score : 0 }
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, mostSimilar)
    .map(({ topic }) => topic)
}

const byTitle: FindSimilar = async ({ title, forum }, req) => {
  const wanted = tellingWords(title.slice(0, 200))
  if (wanted.length === 0) return []
  const { docs } = await req.payload.find({
    collection: slugs.topics,
    where: { or: wanted.map((word) => ({ title: { like: word } })) },
    sort: '-lastActivityAt',
    limit: weighed,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return rankSimilar({ title, forum: forum == null ? null : documentId(req.payload, forum) }, docs)
}
