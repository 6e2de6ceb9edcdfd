import type { WorkerTask } from '../../config/hubCustom'
import { slugs } from '../../slugs'

/** Answers that one turn deletes of one form. */
const batch = 100
const day = 24 * 3_600_000

/** Deletes answers when their form's time is over: nobody keeps what somebody wrote for longer than they were told. */
export const forgetSubmissions = (now: () => Date): WorkerTask => ({
  name: 'form answers',
  run: async ({ payload, signal }) => {
    const { docs: forms } = await payload.db.find<{ id: number | string; keepDays?: number | null }>({
      collection: slugs.forms,
      pagination: false,
      limit: 0,
    })
    let forgotten = 0
    for (const { id, keepDays } of forms) {
      if (signal.aborted) break
      const before = new Date(now().getTime() - (keepDays ?? defaultKeepDays) * day)
      const { docs } = await payload.db.find<{ id: number | string }>({
        collection: slugs.formSubmissions,
        where: { and: [{ form: { equals: id } }, { createdAt: { less_than: before.toISOString() } }] },
        limit: batch,
        pagination: false,
      })
      if (docs.length > 0)
        await payload.delete({
          collection: slugs.formSubmissions,
          where: { id: { in: docs.map((each) => each.id) } },
          depth: 0,
          // System write, in the name of nobody: the form said when.
          overrideAccess: true,
        })
      forgotten += docs.length
    }
    return forgotten
  },
})

/** Days that answers are kept unless a form says otherwise: half a year. */
export const defaultKeepDays = 180
