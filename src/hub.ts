import type { CollectionConfig, Config, Plugin } from 'payload'
import { leaveEvents, refuseEventGuesses } from './collections/events'
import { refuseGuesses } from './collections/forums'
import { hubGlobal } from './collections/hub'
import { accountGraphQL, forgetExpired, membersGraphQL, oidcGraphQL, siteLogIn } from './collections/members'
import { closeInternals } from './config/closeInternals'
import { shapeErrors } from './config/errorShape'
import { actionsEndpoint, extendGraphQL } from './config/graphql'
import { boundGraphQL } from './config/graphqlComplexity'
import { guardMutations } from './config/guardMutations'
import { mergeHubCustom, type SecondFactorPolicy } from './config/hubCustom'
import { watchSessions } from './config/live'
import { type ConfigStep, pipe } from './config/pipe'
import { recordedTimes } from './config/recordedTimes'
import { addEndpoints, addGlobals, addHooks } from './config/steps'
import { addTasks } from './config/tasks'
import { attached } from './hub/areas/attached'
import { deskStep, overview } from './hub/areas/desk'
import { editorial } from './hub/areas/editorial'
import { finding } from './hub/areas/finding'
import { gatherings } from './hub/areas/gatherings'
import { messages } from './hub/areas/messages'
import { order } from './hub/areas/order'
import { people } from './hub/areas/people'
import { privacyStep } from './hub/areas/privacy'
import { returns } from './hub/areas/returns'
import { contextOf } from './hub/context'
import { type HubOptions, optionalNouns, optionalVerbs } from './hub/options'
import { quietVerbs } from './hub/safety'
import { refuseVerbs } from './plugins/sanctions'
import { slugs } from './slugs'

export { type HubOptions, optionalNouns, optionalVerbs }

/**
 * The community hub as one Payload plugin: the areas of `src/hub/areas`, one after the other. Where the order matters,
 * a comment says why.
 *
 * @example
 * buildConfig({ db, secret, plugins: [communityHub({ siteURL: 'https://hub.example.org', mediaDirectory: '/srv/media' })] })
 */
export const communityHub =
  (options: HubOptions): Plugin =>
  (config: Config): Config => {
    const hub = contextOf(options, config.secret)
    const { when, readable } = hub
    return pipe(
      config,
      languagesByThemselves,
      addGlobals(hubGlobal()),
      ...editorial(hub),
      ...gatherings(hub),
      // After what members write: they hang on it.
      ...attached(hub),
      ...people(hub),
      // Before the order: what strangers say is judged as well.
      ...returns(hub),
      ...order(hub),
      deskStep(hub),
      ...messages(hub),
      ...finding(hub),
      privacyStep(hub),
      ...overview(hub),
      extendGraphQL(membersGraphQL),
      extendGraphQL(oidcGraphQL),
      extendGraphQL(accountGraphQL),
      siteLogIn,
      addTasks(forgetExpired),
      demandSecondFactor(options.members?.secondFactor ?? 'optional'),
      watchSessions,
      when('events', () => addHooks([slugs.members], { beforeDelete: [leaveEvents] })),
      // After all that has verbs.
      when('moderation', () => guardMutations(refuseVerbs(quietVerbs))),
      addEndpoints(actionsEndpoint),
      boundGraphQL,
      when('forums', () => everywhere({ beforeOperation: [refuseGuesses(readable)] })),
      when('events', () => everywhere({ beforeOperation: [refuseEventGuesses] })),
      recordedTimes,
      closeInternals,
      shapeErrors,
    )
  }

const demandSecondFactor =
  (secondFactor: SecondFactorPolicy): ConfigStep =>
  (config) =>
    mergeHubCustom(config, (hub) => ({ ...hub, secondFactor }))

/** Hooks for every collection that there is. */
const everywhere =
  (hooks: NonNullable<CollectionConfig['hooks']>): ConfigStep =>
  (config) =>
    addHooks(
      (config.collections ?? []).map(({ slug }) => slug),
      hooks,
    )(config)

/** Posts and pages are published language by language (`versions.drafts.localizeStatus`), which Payload asks to be told twice. */
const languagesByThemselves: ConfigStep = (config) => ({
  ...config,
  experimental: { ...config.experimental, localizeStatus: true },
})
