import type { PayloadRequest } from 'payload'
import { slugs } from '../../../slugs'
import { type Lesson, unpackCorrections } from '../checks/classifier/lesson'

/** A lesson as stored. */
export type StoredLesson = {
  id: number | string
  number: number
  status: 'proposed' | 'used' | 'retired'
  spam?: string | null
  toxic?: string | null
}

/** What a lesson is called in the record of decisions. */
export const lessonName = ({ number }: Pick<StoredLesson, 'number'>): string => `lesson ${number}`

/** The lesson that texts are judged by; null for the shipped weights alone. */
export const lessonInUse = async (req: PayloadRequest): Promise<Lesson | null> => {
  // Whoever writes, what the hub has learnt holds.
  const row = await req.payload.db.findOne<StoredLesson>({
    collection: slugs.moderationLessons,
    where: { status: { equals: 'used' } },
    req,
  })
  if (!row) return null
  const corrections = (packed: string | null | undefined) =>
    packed ? unpackCorrections(packed) : new Map<number, number>()
  return { name: lessonName(row), spam: corrections(row.spam), toxic: corrections(row.toxic) }
}
