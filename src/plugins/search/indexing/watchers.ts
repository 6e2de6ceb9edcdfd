import type { WriteWatcher } from '../../../database/watchWrites'
import { fullTextOf } from '../../../database/fullText'
import type { SearchedKind } from '../options'
import { index } from './entries'

/** Who follows which collection, so that the index says what the documents say. */
export const watchers = (kinds: readonly SearchedKind[]): Record<string, WriteWatcher> =>
  Object.fromEntries(
    kinds.map((kind) => [
      kind.collection,
      {
        concerns: (data) => kind.fields.some((field) => Object.hasOwn(data, field)),
        written: ({ ids, row, req }) => index(kind, ids, req, row),
        removed: async ({ ids, req }) => {
          for (const id of ids) await fullTextOf(req.payload).replace({ kind: kind.collection, id }, [], req)
        },
      },
    ]),
  )
