import type { CollectionConfig } from 'payload'
import type { ConfigStep } from '../../config/pipe'
import { pipe } from '../../config/pipe'
import { extendGraphQL } from '../../config/graphql'
import { addCollections, addFields, addHooks, mapCollections } from '../../config/steps'
import { personal, personalOf } from '../../config/personal'
import { addTasks } from '../../config/tasks'
import { slugs } from '../../slugs'
import { DeskEntries, DeskRemarks, DeskTimers, PreviewLinks } from './collections/books'
import { categoryFields, deskBar, textFields } from './fields'
import { GoneAddresses, noteGone } from './gone'
import { deskGraphQL } from './graphql'
import { holdCategories, noteCategories } from './hooks/holdCategories'
import { keepStage } from './hooks/keepStage'
import { forgetText, logStage } from './hooks/logStage'
import { livePreview } from './livePreview'
import { keepPlans } from './operations/keepPlans'
import { type DeskOptions, type DeskSettings, resolveOptions, settingsKey } from './options'

export { textsOnCalendar } from './calendar/source'
export { isGone, mayBeText } from './gone'
export { deskKinds } from './letters'
export type { DeskCollection, DeskOptions } from './options'
export { textsToday } from './todaySource'
export { deskTopics } from './topics'

/**
 * The editorial desk: review, approval, plans and remarks for texts that are published language by language. A
 * collection that the configuration does not hold is passed over: nouns can be left out.
 */
export const desk =
  (options: DeskOptions): ConfigStep =>
  (config) => {
    const present = new Set(config.collections?.map(({ slug }) => slug))
    const settings = resolveOptions({
      ...options,
      collections: options.collections.filter(({ slug }) => present.has(slug)),
    })
    const { collections } = settings
    if (collections.length === 0) return config
    return pipe(
      config,
      ...collections.map((rules) => overTheDesk(settings, rules)),
      addFields([slugs.categories], ...categoryFields),
      mapCollections([slugs.categories], namesReviewers('approval.reviewers')),
      addCollections(DeskEntries, DeskRemarks, DeskTimers, PreviewLinks, GoneAddresses),
      addTasks({
        name: 'desk',
        run: ({ payload, signal }) => keepPlans({ payload, settings, signal }),
      }),
      extendGraphQL(deskGraphQL(collections.map(({ type }) => type))),
      (same) => ({ ...same, custom: { ...same.custom, [settingsKey]: settings } }),
    )
  }

const overTheDesk = (settings: DeskSettings, rules: DeskSettings['collections'][number]): ConfigStep => {
  const slug = [rules.slug]
  return (config) =>
    pipe(
      config,
      addFields(slug, ...textFields),
      mapCollections(slug, (collection) => ({
        ...namesReviewers('reviewers')(collection),
        fields: [deskBar, ...collection.fields],
        admin: { ...collection.admin, livePreview: livePreview(rules) },
      })),
      addHooks(slug, {
        beforeChange: [keepStage(rules), ...(rules.categories === undefined ? [] : [noteCategories(rules)])],
        afterChange: [
          ...(rules.categories === undefined ? [] : [holdCategories(rules)]),
          logStage(settings, rules),
        ],
        beforeDelete: [noteGone(rules)],
        afterDelete: [forgetText],
      }),
    )
}

/** Declares a field of reviewers, besides what the collection says of members already. */
const namesReviewers =
  (field: string) =>
  (collection: CollectionConfig): CollectionConfig => {
    const before = personalOf(collection)
    const holds = before && 'holds' in before ? before.holds : []
    const why = 'Who was to decide about a text is part of how it came to be.'
    return {
      ...collection,
      custom: {
        ...collection.custom,
        ...personal({ holds: [...holds, { member: field, exports: [], erasure: { do: 'keep', why } }] }),
      },
    }
  }
