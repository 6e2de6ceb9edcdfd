import { allOf, fieldNobody, fieldSelfOrRole, isMember } from '../../access'
import { extendGraphQL } from '../../config/graphql'
import { label } from '../../config/label'
import { type ConfigStep, pipe } from '../../config/pipe'
import { addTasks } from '../../config/tasks'
import { addCollections, addFields, addGlobals, addHooks, mapCollections } from '../../config/steps'
import { deciders, isOwnVersion, isVisible } from './access'
import { ModerationCases } from './collections/ModerationCases'
import { queueAdmin } from './admin/queueAdmin'
import { ModerationAnswers } from './collections/ModerationAnswers'
import { ModerationEvidence } from './collections/ModerationEvidence'
import { ModerationLessons } from './collections/ModerationLessons'
import { ModerationPrints } from './collections/ModerationPrints'
import { ModerationLookupAttempts, ModerationLookups } from './collections/ModerationLookups'
import { ModerationLog } from './collections/ModerationLog'
import { forgetEvidence } from './evidence'
import { ModerationRules } from './rules'
import { weighCases } from './weighCases'
import { learningGraphQL } from './learning/graphql'
import { proposeLessons } from './learning/lessons'
import { forgetPrints } from './prints'
import { askProviders } from './providers/askProviders'
import { providersGraphQL } from './providers/graphql'
import { ModerationProviders } from './providers/ModerationProviders'
import { moderationGraphQL } from './graphql'
import { closeCase } from './hooks/closeCase'
import { openCase } from './hooks/openCase'
import { screen } from './hooks/screen'
import {
  type ModeratedCollection,
  type ModerationOptions,
  type ModerationSettings,
  postsOf,
  resolveOptions,
  settingsKey,
} from './options'
import { fillPrints } from './pictures/fillPrints'
import { KnownPictures } from './pictures/KnownPictures'
import { watchUploads } from './pictures/uploads'
import { moderationStates, stateLabels } from './states'

export { carryCase } from './carryCase'
export { casesUpheld } from './casesUpheld'
export { type ModeratedCollection, type ModerationOptions } from './options'
export { isNameHeld } from './isNameHeld'
export { appealCase, noteSanction } from './onCase'
export { raiseCase } from './raise'
export { standingOfLevel } from './standingOf'
export { type ProviderState, statesOf as providerStatesOf } from './providers/states'
export { providersToday } from './providers/todaySource'
export { casesToday } from './todaySource'
export { decidedBetween, heldOfNew, waitingCases } from './waits'
export { askedLetter, openedLetter, undoneLetter } from './letters'
export { moderationTopics } from './topics'

/**
 * Judges what members write before others see it, and keeps the queue of what a person has to look at. A collection
 * that the configuration does not hold is passed over: nouns can be left out.
 */
export const moderation =
  (options: ModerationOptions): ConfigStep =>
  (config) => {
    const present = new Set(config.collections?.map(({ slug }) => slug))
    const settings = resolveOptions({
      ...options,
      collections: options.collections.filter(({ slug }) => present.has(slug)),
      pictures: (options.pictures ?? []).filter(({ slug }) => present.has(slug)),
    })
    if (settings.collections.length === 0) return config
    return pipe(
      config,
      ...settings.collections.map((collection) => moderate(settings, collection)),
      addCollections(
        ModerationCases(settings),
        ModerationLog,
        ModerationEvidence,
        ModerationAnswers,
        ModerationLessons,
        ModerationPrints,
        ModerationLookups(postsOf(settings.collections).map(({ slug }) => slug)),
        ModerationLookupAttempts,
      ),
      addCollections(KnownPictures),
      ...settings.pictures.map((pictures) => watchUploads(settings, pictures)),
      addGlobals(ModerationRules(placesOf(settings, present)), ModerationProviders),
      addTasks(
        forgetEvidence(settings),
        weighCases(settings),
        proposeLessons(settings),
        forgetPrints(settings),
        fillPrints(settings),
        askProviders(settings),
      ),
      extendGraphQL(moderationGraphQL(settings)),
      extendGraphQL(learningGraphQL(settings)),
      extendGraphQL(providersGraphQL(settings)),
      queueAdmin,
      keepSettings(settings),
    )
  }

const moderate =
  (settings: ModerationSettings, collection: ModeratedCollection): ConfigStep =>
  (config) =>
    pipe(
      config,
      addFields([collection.slug], {
        name: 'moderation',
        type: 'select',
        label: label('Moderation', 'Modération'),
        // Set by the screening before the first save; this is what an interrupted one would leave: hidden.
        defaultValue: 'pending',
        index: collection.listedBy === undefined,
        options: moderationStates.map((value) => ({ value, label: stateLabels[value] })),
        access: {
          create: fieldNobody,
          update: fieldNobody,
          // The face of a member stays in view whatever waits.
          ...(collection.face ? { read: fieldSelfOrRole(...deciders) } : {}),
        },
        admin: { position: 'sidebar', readOnly: true },
      }),
      mapCollections([collection.slug], (given) => ({
        ...given,
        ...(collection.listedBy === undefined
          ? {}
          : {
              indexes: [
                ...(given.indexes ?? []),
                { fields: [collection.listedBy, 'moderation', collection.author] },
              ],
            }),
        access: {
          ...given.access,
          ...(collection.face || collection.byStrangers
            ? {}
            : { read: allOf(given.access?.read ?? isMember, isVisible(collection)) }),
          ...(given.versions
            ? { readVersions: allOf(given.access?.readVersions ?? isMember, isOwnVersion(collection)) }
            : {}),
        },
      })),
      addHooks([collection.slug], {
        beforeChange: [screen(settings, collection)],
        afterChange: [openCase(settings, collection)],
        afterDelete: [closeCase(settings, collection)],
      }),
    )

/** The collections of places that the configuration holds. */
const placesOf = ({ collections }: ModerationSettings, present: ReadonlySet<string>): string[] => [
  ...new Set(
    collections.flatMap(({ place }) => (place && present.has(place.collection) ? [place.collection] : [])),
  ),
]

/** Where the admin's view finds the settings: it is named by path, so nothing can be handed to it. */
const keepSettings =
  (settings: ModerationSettings): ConfigStep =>
  (config) => ({ ...config, custom: { ...config.custom, [settingsKey]: settings } })
