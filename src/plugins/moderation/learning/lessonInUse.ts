import type { PayloadRequest } from 'payload'
import { slugs } from '../../../slugs'
import { type Lesson, unpackCorrections } from '../checks/classifier/lesson'
import { shippedModel } from '../checks/classifier/model'

/** A lesson as stored. */
export type StoredLesson = {
  id: number | string
  number: number
  status: 'proposed' | 'used' | 'retired'
  /** Version of the shipped model that it corrects. */
  model: string
  spam?: string | null
  toxic?: string | null
}

/** What a lesson is called in the record of decisions. */
export const lessonName = ({ number }: Pick<StoredLesson, 'number'>): string => `lesson ${number}`

/** Whether a lesson corrects the weights that the hub has now: what mends one version may well spoil the next. */
export const isForThisModel = ({ model }: Pick<StoredLesson, 'model'>): boolean =>
  model === shippedModel().version

/** The lesson that texts are judged by; one learnt on top of another model judges nothing; null for the shipped weights alone. */
export const lessonInUse = async (req: PayloadRequest): Promise<Lesson | null> => {
  // Whoever writes, what the hub has learnt holds.
  const row = await req.payload.db.findOne<StoredLesson>({
    collection: slugs.moderationLessons,
    where: { status: { equals: 'used' } },
    req,
  })
  if (!row || !isForThisModel(row)) return null
  const corrections = (packed: string | null | undefined) =>
    packed ? unpackCorrections(packed) : new Map<number, number>()
  return { name: lessonName(row), spam: corrections(row.spam), toxic: corrections(row.toxic) }
}
