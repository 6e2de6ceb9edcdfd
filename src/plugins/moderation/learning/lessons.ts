import { createLocalReq, type Payload, type PayloadRequest, ValidationError } from 'payload'
import { hasRole, userOf } from '../../../access'
import type { Operation } from '../../../config/graphql'
import type { WorkerTask } from '../../../config/tasks'
import { documentId } from '../../../database/documentId'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { packCorrections } from '../checks/classifier/lesson'
import { shippedModel } from '../checks/classifier/model'
import { moderationErrors } from '../errors'
import type { ModerationSettings } from '../options'
import { forgetRules, rulesOf } from '../rules'
import { gatherTexts } from './gather'
import { learn } from './learn'
import { isForThisModel, lessonName, type StoredLesson } from './lessonInUse'

type Id = number | string

/** A lesson after something was done with it. */
export type LessonAnswer = { lesson: Id; number: number; status: StoredLesson['status'] }

/** One lesson is proposed at a time: an older proposal that nobody used makes room. */
const propose = async (settings: ModerationSettings, req: PayloadRequest): Promise<LessonAnswer | null> => {
  const { teaches } = await rulesOf(settings, req)
  const texts = await gatherTexts(settings, teaches, req)
  const pause = () => new Promise<void>((done) => setImmediate(done))
  const learnt = await learn(texts, shippedModel(), pause)
  if (!learnt) return null
  const { payload } = req
  // The hub's own write; a manager decides whether anything comes of it.
  const system = { overrideAccess: true, depth: 0, req } as const
  return inTransaction({ payload, req }, async () => {
    const [latest] = (
      await payload.find({
        collection: slugs.moderationLessons,
        sort: '-number',
        limit: 1,
        pagination: false,
        ...system,
      })
    ).docs
    await payload.update({
      collection: slugs.moderationLessons,
      where: { status: { equals: 'proposed' } },
      data: { status: 'retired' },
      ...system,
    })
    const { spam, toxic, measures, telling, from } = learnt
    const made = await payload.create({
      collection: slugs.moderationLessons,
      data: {
        number: (latest?.number ?? 0) + 1,
        status: 'proposed',
        model: shippedModel().version,
        learntAt: settings.now().toISOString(),
        spam: packCorrections(spam),
        toxic: packCorrections(toxic),
        measures,
        telling: [...telling],
        from,
      },
      ...system,
    })
    return { lesson: made.id, number: made.number, status: 'proposed' }
  })
}

const requireManager = (req: PayloadRequest): void => {
  if (!hasRole(req, 'manager')) throw moderationErrors.MANAGERS_ONLY()
}

/**
 * Learns from the decisions up to now, and proposes what was learnt; nothing is judged by it yet.
 *
 * @returns null when there is too little to learn from, or nothing to better.
 * @throws MANAGERS_ONLY
 */
export const proposeLesson =
  (settings: ModerationSettings): Operation<Record<string, never>, LessonAnswer | null> =>
  async (_, req) => {
    requireManager(req)
    return propose(settings, req)
  }

const change = async (
  settings: ModerationSettings,
  given: Id,
  status: 'used' | 'retired',
  req: PayloadRequest,
): Promise<LessonAnswer> => {
  requireManager(req)
  const { payload } = req
  const id = documentId(payload, given)
  // The role was asked above; the fields are nobody's to write.
  const system = { overrideAccess: true, depth: 0, req } as const
  const answer = await inTransaction({ payload, req }, async (): Promise<LessonAnswer> => {
    const before = await payload.findByID({
      collection: slugs.moderationLessons,
      id,
      disableErrors: true,
      ...system,
    })
    if (!before) throw moderationErrors.LESSON_NOT_FOUND({ field: 'lesson' })
    if (status === 'retired' && before.status !== 'used')
      throw moderationErrors.LESSON_NOT_USED({ field: 'lesson' })
    if (status === 'used' && !isForThisModel(before))
      throw moderationErrors.LESSON_OUTDATED({ field: 'lesson' })
    if (status === 'used')
      await payload.update({
        collection: slugs.moderationLessons,
        where: { and: [{ status: { equals: 'used' } }, { id: { not_equals: id } }] },
        data: { status: 'retired' },
        ...system,
      })
    const by = userOf(req)?.id ?? null
    await payload.update({
      collection: slugs.moderationLessons,
      id,
      data: { status, changedAt: settings.now().toISOString(), changedBy: by as never },
      ...system,
    })
    return { lesson: before.id, number: before.number, status }
  })
  forgetRules(req)
  return answer
}

/**
 * Judges by this lesson from now on, instead of any other; an older one can be gone back to.
 *
 * @throws MANAGERS_ONLY · LESSON_NOT_FOUND · LESSON_OUTDATED
 */
export const applyLesson =
  (settings: ModerationSettings): Operation<{ lesson: Id }, LessonAnswer> =>
  ({ lesson }, req) =>
    change(settings, lesson, 'used', req)

/**
 * Goes back to the shipped weights alone. Decisions that the lesson had a part in name it, and stay as they are.
 *
 * @throws MANAGERS_ONLY · LESSON_NOT_FOUND · LESSON_NOT_USED
 */
export const retireLesson =
  (settings: ModerationSettings): Operation<{ lesson: Id }, LessonAnswer> =>
  ({ lesson }, req) =>
    change(settings, lesson, 'retired', req)

/** So many new decisions are worth a look, and so often at most: learning takes seconds of one processor. */
const newsForALesson = 25
const lookEveryMs = 3_600_000

/** A newer hub has a newer model: what corrected the old one is put away, and the log says so. */
const retireOutdated = async (settings: ModerationSettings, payload: Payload): Promise<boolean> => {
  const retired = await payload.update({
    collection: slugs.moderationLessons,
    where: {
      and: [{ status: { in: ['proposed', 'used'] } }, { model: { not_equals: shippedModel().version } }],
    },
    // Nobody decided this: it follows from the version of the hub.
    data: { status: 'retired', changedAt: settings.now().toISOString(), changedBy: null },
    depth: 0,
    overrideAccess: true,
  })
  for (const lesson of retired.docs)
    payload.logger.warn(
      `Moderation: ${lessonName(lesson)} corrected the model ${lesson.model}; the hub now has ${shippedModel().version}. It is no longer used, and a new one is learnt from the same decisions.`,
    )
  return retired.docs.length > 0
}

/**
 * Learns now and then from what was decided, and proposes it; anew from all of it when the hub has a newer model. Two processes that do so at once make one proposal: the
 * number of a lesson is there once.
 */
export const proposeLessons = (settings: ModerationSettings): WorkerTask => {
  // What was looked at in vain is not looked at again before there is more; after a restart it is, once.
  let looked = { at: -Infinity, since: '' }
  return {
    name: 'moderation lessons',
    run: async ({ payload }) => {
      const now = settings.now()
      if (now.getTime() - looked.at < lookEveryMs) return 0
      if (await retireOutdated(settings, payload)) looked = { ...looked, since: '' }
      const latest = await payload.db.find<{ learntAt: string }>({
        collection: slugs.moderationLessons,
        where: { model: { equals: shippedModel().version } },
        sort: '-number',
        limit: 1,
        pagination: false,
      })
      const [since = ''] = [looked.since, latest.docs[0]?.learntAt ?? ''].sort().reverse()
      looked = { ...looked, at: now.getTime() }
      const { totalDocs } = await payload.db.count({
        collection: slugs.moderationCases,
        where: {
          and: [
            { status: { equals: 'decided' } },
            { decidedBy: { exists: true } },
            ...(since === '' ? [] : [{ decidedAt: { greater_than: since } }]),
          ],
        },
      })
      if (totalDocs < newsForALesson) return 0
      looked = { at: now.getTime(), since: now.toISOString() }
      try {
        return (await propose(settings, await createLocalReq({}, payload))) === null ? 0 : 1
      } catch (error) {
        if (error instanceof ValidationError) return 0
        throw error
      }
    },
  }
}
