import { idOf } from '../../../core/related'
import type { TopicRow } from '../rows'

/** What a topic keeps of its answer. */
export type Solution = {
  answer: number | string | null
  solvedAt: string | null
  solvedBy: number | string | null
}

/** What a topic says that has no answer. */
export const unsolved: Solution = { answer: null, solvedAt: null, solvedBy: null }

/** How a topic is solved, for the one that its replies go to. */
export const solutionOf = (topic: Pick<TopicRow, 'answer' | 'solvedAt' | 'solvedBy'>): Solution => ({
  answer: idOf(topic.answer),
  solvedAt: topic.solvedAt ?? null,
  solvedBy: idOf(topic.solvedBy),
})
