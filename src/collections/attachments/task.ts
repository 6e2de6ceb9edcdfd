import type { Payload, Where } from 'payload'
import type { WorkerTask } from '../../config/hubCustom'
import { sqliteClientOf } from '../../database'
import { daysBefore } from '../../database/deleteOld'
import { slugs } from '../../slugs'
import { type AttachmentsOptions, unusedDays } from './options'

/** Rows of one turn. */
const batch = 20

/** No text shows it: an empty list is no row in SQL, but exists in MongoDB, where nothing in it has the colon of a use. */
const unused = (payload: Payload): Where =>
  sqliteClientOf(payload) === null
    ? { or: [{ uses: { exists: false } }, { uses: { not_like: ':' } }] }
    : { uses: { exists: false } }

/** Deletes pictures that were uploaded a while ago and that no text shows, files and all. */
export const attachmentsTask = ({ now }: AttachmentsOptions): WorkerTask => ({
  name: 'attachments',
  run: async ({ payload, signal }) => {
    const { docs } = await payload.db.find<{ id: number }>({
      collection: slugs.attachments,
      where: {
        and: [{ uploadedAt: { less_than: daysBefore(now(), unusedDays) } }, unused(payload)],
      },
      sort: 'uploadedAt',
      limit: batch,
      pagination: false,
    })
    for (const { id } of docs) {
      if (signal.aborted) break
      // What is done in nobody's name: the worker tidies up.
      await payload.delete({ collection: slugs.attachments, id, overrideAccess: true })
    }
    return docs.length
  },
})
