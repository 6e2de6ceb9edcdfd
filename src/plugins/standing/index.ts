import type { Field, Payload } from 'payload'
import { fieldNobody, fieldSelfOrRole } from '../../access'
import { extendGraphQL } from '../../config/graphql'
import { label } from '../../config/label'
import { type ConfigStep, pipe } from '../../config/pipe'
import { addCollections, addFields, addHooks } from '../../config/steps'
import { addTasks } from '../../config/tasks'
import { slugs } from '../../slugs'
import { granters } from './access'
import { glanceTab } from './admin/glanceTab'
import { MemberDays } from './collections/MemberDays'
import { ReadPositions } from './collections/ReadPositions'
import { TrustChanges } from './collections/TrustChanges'
import { standingGraphQL } from './graphql'
import { countVisit } from './hooks/countVisit'
import { forget } from './hooks/forget'
import {
  resolveOptions,
  settingsKey,
  settingsOf,
  type StandingOptions,
  type StandingSettings,
} from './options'
import { recountAll } from './recount'
import { standingTask } from './task'
import type { TrustLevel } from './trustLevel'

export { carryPositions } from './carryPositions'
export { recountAuthor } from './consumers'
export { type FactSource, type ReadingSource, type StandingOptions } from './options'
export { raisedLetter } from './raisedLetter'
export { type TrustRuleOptions } from './rules'
export { standingTopics } from './topics'
export { trustLevelOfMember } from './trustLevelOfMember'
export { type TrustLevel } from './trustLevel'

/**
 * Trust levels 0 to 4 that members earn by what they do, worked out from recorded facts. Always part of a hub:
 * moderation, the site and others ask how far somebody is known. Trust is safety, not reward: no points here.
 */
export const standing =
  (options: StandingOptions): ConfigStep =>
  (config) => {
    const settings = resolveOptions(options)
    const { now, reading } = settings
    return pipe(
      config,
      addFields([slugs.members], ...levelFields),
      addHooks([slugs.members], {
        afterMe: [countVisit(now)],
      }),
      addCollections(MemberDays, TrustChanges),
      ...(reading
        ? [
            addCollections(ReadPositions(reading.collection)),
            addHooks([reading.collection], { beforeDelete: [forget('topic', slugs.readPositions)] }),
          ]
        : []),
      extendGraphQL(standingGraphQL(settings)),
      addTasks(standingTask(settings)),
      glanceTab,
      keepSettings(settings),
    )
  }

/** Works everybody's level out from what is recorded, for the operator's tool and the demonstration. */
export const recountMembers = (
  payload: Payload,
  options: Omit<Parameters<typeof recountAll>[1], 'payload'> = {},
): ReturnType<typeof recountAll> => recountAll(settingsOf(payload), { payload, ...options })

const levelFields: Field[] = [
  {
    name: 'trustLevel',
    type: 'number',
    defaultValue: 0 satisfies TrustLevel,
    min: 0,
    max: 4,
    index: true,
    label: label('Trust level', 'Niveau de confiance'),
    access: { create: fieldNobody, update: fieldNobody },
    // Shown in words, with what it rests on, in the view of the member.
    admin: { hidden: true },
  },
  {
    name: 'trustChangedAt',
    type: 'date',
    access: { read: fieldSelfOrRole(...granters), create: fieldNobody, update: fieldNobody },
    admin: { hidden: true },
  },
]

/** Where the admin's view and the operator's tool find the settings: nothing can be handed to them. */
const keepSettings =
  (settings: StandingSettings): ConfigStep =>
  (config) => ({ ...config, custom: { ...config.custom, [settingsKey]: settings } })
