import { extendGraphQL } from '../../config/graphql'
import { type ConfigStep, pipe } from '../../config/pipe'
import { addTasks } from '../../config/tasks'
import { fullTextOf } from '../../database/fullText'
import { watchWrites } from '../../database/watchWrites'
import { slugs } from '../../slugs'
import { searchGraphQL } from './graphql'
import { buildIndex } from './indexing/rebuild'
import { watchers } from './indexing/watchers'
import { type SearchOptions, settingsKey } from './options'

export { purgeIndex, rebuildIndex } from './indexing/rebuild'
export { type Searchable, type SearchedDocument, type SearchedKind, type SearchOptions } from './options'

/**
 * Finds what members and editors wrote. The index follows every write in the write's own transaction, whichever door it
 * comes through, and is built by the worker where it is missing. A kind whose collection is left out is passed over.
 */
export const search =
  (given: SearchOptions): ConfigStep =>
  (config) => {
    const present = new Set(config.collections?.map(({ slug }) => slug))
    const options = { ...given, kinds: given.kinds.filter(({ collection }) => present.has(collection)) }
    return pipe(
      config,
      extendGraphQL(searchGraphQL(options, { hasForums: present.has(slugs.forums) })),
      addTasks(buildIndex(options.kinds)),
      (same) => ({
        ...same,
        custom: { ...same.custom, [settingsKey]: options },
        onInit: async (payload) => {
          await fullTextOf(payload).prepare(options.kinds.map(({ collection }) => collection))
          watchWrites(payload, watchers(options.kinds))
          await same.onInit?.(payload)
        },
      }),
    )
  }
