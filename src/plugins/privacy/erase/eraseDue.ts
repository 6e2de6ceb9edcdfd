import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { forgetDeleted } from '../../../database'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import type { PrivacySettings } from '../options'
import { relatedId } from '../rows'
import { stepsOf } from './steps'

type StoredErasure = {
  id: number | string
  member: unknown
  status: 'waiting' | 'running' | 'done'
  step: string | null
  cursor: string | null
}

/** Batches in one turn of the worker: about a second of it, so that other tasks come round. */
const batches = 20
/** The step after the last: the database's own files. */
const lastStep = 'database'

/**
 * Carries on with the erasures that are due, a batch a transaction. Killed anywhere, the next turn repeats one batch
 * at most; two processes at once do the same batch twice, which changes nothing.
 *
 * @returns how many batches were done.
 */
export const eraseDue = async (
  settings: PrivacySettings,
  { payload, signal }: { payload: Payload; signal: AbortSignal },
): Promise<number> => {
  let done = 0
  while (done < batches && !signal.aborted) {
    const due = await nextDue(payload, settings.now())
    if (!due || !(await eraseBatch(settings, payload, due))) break
    done += 1
  }
  return done
}

/**
 * Carries one erasure through at once, beside a worker that may do the same; for the operator's tool.
 *
 * @param args.onProgress - steps done, of how many.
 * @returns false when the rest waits for the worker: somebody reads the database just now.
 */
export const eraseNow = async (
  settings: PrivacySettings,
  args: {
    payload: Payload
    erasure: number | string
    onProgress: (done: number, total: number) => void
  },
): Promise<boolean> => {
  const { payload, erasure, onProgress } = args
  const names = stepsOf(settings, await createLocalReq({}, payload)).map(({ name }) => name)
  for (;;) {
    const row = await payload.db.findOne<StoredErasure>({
      collection: slugs.memberErasures,
      where: { id: { equals: erasure } },
    })
    if (!row || row.status === 'done') break
    onProgress(
      row.step === lastStep ? names.length : Math.max(0, names.indexOf(row.step ?? '')),
      names.length + 1,
    )
    if (!(await eraseBatch(settings, payload, row))) return false
  }
  onProgress(names.length + 1, names.length + 1)
  return true
}

const nextDue = async (payload: Payload, now: Date): Promise<StoredErasure | null> =>
  // System read: the worker has no user.
  payload.db.findOne<StoredErasure>({
    collection: slugs.memberErasures,
    where: {
      and: [{ status: { not_equals: 'done' } }, { dueAt: { less_than_equal: now.toISOString() } }],
    },
  })

/** Answers false when it has to wait. */
const eraseBatch = async (
  settings: PrivacySettings,
  payload: Payload,
  due: StoredErasure,
): Promise<boolean> => {
  // Not within a transaction: the log can only be emptied between two.
  if (due.step === lastStep) {
    if (!(await forgetDeleted(payload))) return false
    await move(payload, due, {
      status: 'done',
      step: null,
      cursor: null,
      doneAt: settings.now().toISOString(),
    })
    payload.logger.info({ erasure: due.id }, 'A member was erased')
    return true
  }
  await inTransaction({ payload }, async (req) => {
    const member = relatedId(due.member)
    const person = member === null ? null : await settings.account.describe(member, req)
    const steps = stepsOf(settings, req)
    const index = Math.max(
      0,
      steps.findIndex(({ name }) => name === due.step),
    )
    const step = steps[index]
    if (!person || !step) return move(payload, due, { status: 'running', step: lastStep, cursor: null }, req)
    const cursor = await step.run({
      person,
      cursor: due.cursor,
      limit: settings.erasure.batch,
      posts: settings.erasure.posts,
      req,
    })
    await move(
      payload,
      due,
      {
        status: 'running',
        step: cursor === null ? (steps[index + 1]?.name ?? lastStep) : step.name,
        cursor,
      },
      req,
    )
  })
  return true
}

const move = async (
  payload: Payload,
  { id }: StoredErasure,
  data: Record<string, unknown>,
  req?: PayloadRequest,
): Promise<void> => {
  await payload.db.updateOne({
    collection: slugs.memberErasures,
    id,
    data,
    returning: false,
    ...(req ? { req } : {}),
  })
}
