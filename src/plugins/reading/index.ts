import type { CollectionConfig, Field } from 'payload'
import { fieldNobody } from '../../access'
import { extendGraphQL } from '../../config/graphql'
import { label } from '../../config/label'
import { addLive } from '../../config/live'
import { type ConfigStep, pipe } from '../../config/pipe'
import { addCollections, addFields, addHooks, mapCollections } from '../../config/steps'
import { addTasks } from '../../config/tasks'
import { keepOrder } from '../../database/manyOrder'
import { slugs } from '../../slugs'
import { createCounting } from './counting'
import { readingGraphQL } from './graphql'
import { openedByAuthor, replied, replyGone } from './hooks'
import { indexTask, topicsOfTag } from './indexes'
import { repliesLive } from './live'
import { type ReadingOptions, resolveOptions } from './options'
import { ReadingMarks } from './ReadingMarks'
import { scoreTask } from './scores'

export { type ReadingOptions } from './options'
export { trackedUnread } from './tracked'

/**
 * Reading the forum: its lists, threads by the page, what is new and unread for whom, views and the score by them.
 * A hub without a forum has none of it.
 */
export const reading =
  (options: ReadingOptions): ConfigStep =>
  (config) => {
    if (!config.collections?.some(({ slug }) => slug === slugs.topics)) return config
    const settings = resolveOptions(options)
    const { now, randomHex } = settings
    const counting = createCounting(settings)
    return pipe(
      config,
      addFields([slugs.topics], ...countedFields),
      mapCollections([slugs.topics], withIndexes),
      addHooks([slugs.topics], { afterChange: [openedByAuthor(now)] }),
      addHooks([slugs.replies], {
        afterChange: [replied(now, counting)],
        afterDelete: [replyGone(counting)],
      }),
      addCollections(ReadingMarks),
      extendGraphQL(readingGraphQL(settings, counting, randomHex(16))),
      addLive(repliesLive),
      addTasks(indexTask, scoreTask(settings)),
      (same) => ({
        ...same,
        onInit: async (payload) => {
          keepOrder(payload, topicsOfTag)
          await same.onInit?.(payload)
        },
      }),
    )
  }

const computed = { create: fieldNobody, update: fieldNobody }

const countedFields: Field[] = [
  {
    name: 'views',
    type: 'number',
    defaultValue: 0,
    label: label('Views', 'Vues'),
    access: computed,
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    // What “top” is sorted by; see score.ts. Empty: not worked out yet.
    name: 'score',
    type: 'number',
    index: true,
    label: label('Score', 'Score'),
    access: computed,
    admin: { hidden: true },
  },
]

/** Each list is one pass over one of these; all forums together go by the one that moderation brings along. */
const withIndexes = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  indexes: [
    ...(collection.indexes ?? []),
    { fields: ['forum', 'lastActivityAt'] },
    { fields: ['forum', 'pinned', 'lastActivityAt'] },
    { fields: ['kind', 'lastActivityAt'] },
    { fields: ['author', 'lastActivityAt'] },
  ],
})
