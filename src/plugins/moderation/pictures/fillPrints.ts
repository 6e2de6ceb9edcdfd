import type { CollectionSlug } from 'payload'
import { createLocalReq, type Payload } from 'payload'
import { buffer } from 'node:stream/consumers'
import type { WorkerTask } from '../../../config/tasks'
import { uploadOf } from '../../../config/uploadOf'
import type { ModerationSettings } from '../options'
import { dHashOf, type PicturePrint, sha256Of } from '../../../hooks/picturePrint'

/** Pictures a turn: each is read and made small, so that the worker has time for everything else. */
const batch = 5

/** What stands where a file was not found: it is not looked for again. */
const lost: PicturePrint = { sha256: 'lost', dHash: null }

type Row = Record<string, unknown> & { id: number | string }

/**
 * Finds out by what pictures are known again that were uploaded before that was kept: by the file as it is kept, for the
 * one that was sent is no longer there. In several processes at once the same is written twice.
 */
export const fillPrints = ({ pictures }: Pick<ModerationSettings, 'pictures'>): WorkerTask => ({
  name: 'picture prints',
  run: async ({ payload, signal }) => {
    // Without it nothing is uploaded either.
    if (!payload.config.sharp) return 0
    let done = 0
    for (const { slug } of pictures) {
      // By the adapter: hashes are nobody's to read.
      const { docs } = await payload.db.find<Row>({
        collection: slug as CollectionSlug,
        where: { sha256: { equals: null } },
        limit: batch,
        pagination: false,
      })
      for (const row of docs) {
        if (signal.aborted) return done
        const print = await printOfStored(slug as CollectionSlug, row, payload)
        await payload.db.updateOne({
          collection: slug as CollectionSlug,
          id: row.id,
          data: { ...print },
          returning: false,
        })
        done += 1
      }
    }
    return done
  },
})

const printOfStored = async (
  collection: CollectionSlug,
  row: Row,
  payload: Payload,
): Promise<PicturePrint> => {
  const file = await uploadOf(collection, row, await createLocalReq({}, payload))
  if (!file) return lost
  const data = await buffer(file.stream)
  return { sha256: sha256Of(data), dHash: await dHashOf(data, payload.config) }
}
