import { extendGraphQL } from '../../config/graphql'
import { type ConfigStep, pipe } from '../../config/pipe'
import { addGauges, countedBy } from '../../config/gauges'
import { addAdminComponents, addCollections, addEndpoints, addFields, addHooks } from '../../config/steps'
import { addTasks } from '../../config/tasks'
import { slugs } from '../../slugs'
import { Announcements } from './collections/Announcements'
import { ChannelLogins, DeliveryAttempts } from './collections/attempts'
import { ChannelSlots } from './collections/ChannelSlots'
import { Channels } from './collections/Channels'
import { ChannelConnections, ChannelWarnings, NetworkApps } from './collections/NetworkApps'
import { Deliveries } from './collections/Deliveries'
import { DeliveryActs } from './collections/DeliveryActs'
import { NetworkHosts } from './collections/NetworkHosts'
import { PublishingStops } from './collections/PublishingStops'
import { graphql } from './graphql'
import { ChannelHearings, HookReceipts } from './listening/collections'
import { EvergreenPosts } from './evergreen/EvergreenPosts'
import { forgetEvergreen } from './evergreen/keepEvergreen'
import { repeatDue } from './evergreen/repeatDue'
import { forgetHooks, hearDue } from './listening/hearDue'
import { hookEndpoints } from './listening/hooks'
import { announceOnPublish, notePublicLanguages } from './hooks/announceOnPublish'
import { noticeChange, noticeDeletion } from './hooks/noticeChange'
import { deliverDue } from './operations/deliverDue'
import { keepAlive } from './operations/keepAlive'
import { deliveryStatuses } from './lifecycle'
import { ChannelWordings } from './wording/ChannelWordings'
import { pictureEndpoint } from './wording/pictureEndpoint'
import { forgetWords } from './wording/words'
import { resolveOptions, settingsKey, type SyndicationOptions } from './options'
import { DeliveryMeasures } from './metrics/DeliveryMeasures'
import { measureDue } from './metrics/measureDue'
import { receiptsField } from './receiptsField'
import { ShortLinks } from './tracking/ShortLinks'

export { channelsOnCalendar, deliveriesOnCalendar } from './calendarSource'
export type { Channel, Content, HeardItem, Language, Sent } from './channels/channel'
export { registry } from './channels/registry'
export { followChange } from './afterwards/followChange'
export { answerThere } from './listening/answer'
export { announceOnce } from './operations/announceOnce'
export { previewAnnouncements } from './operations/previewAnnouncements'
export { endingLetter, lostLetter, stoppedLetter } from './letters'
export { planDeliveries } from './operations/planDeliveries'
export type { Inbox, Source, SourceDocument, SyndicationOptions } from './options'
export { deliveriesToday } from './todaySource'
export { syndicationTopics } from './topics'
export { clicksCounted, followLink } from './tracking/followLink'
export { shortPath } from './tracking/tracking'

/**
 * Publish once: what becomes public is announced on every connected account, in that network's own shape, with a
 * receipt. Needs the outbox, with `planDeliveries` as consumer of `content.published`.
 */
export const syndication = (options: SyndicationOptions): ConfigStep => {
  const settings = resolveOptions(options)
  const sources = Object.keys(settings.sources)
  return (config) =>
    pipe(
      config,
      addCollections(
        Channels(settings.channels),
        Announcements,
        Deliveries,
        DeliveryAttempts,
        DeliveryActs,
        DeliveryMeasures,
        ChannelLogins,
        ChannelHearings,
        HookReceipts,
        PublishingStops,
        NetworkHosts,
        ChannelSlots,
        ChannelWordings,
        ShortLinks,
        EvergreenPosts,
        NetworkApps(settings.channels),
        ChannelConnections,
        ChannelWarnings,
      ),
      addAdminComponents({ header: ['/src/plugins/syndication/admin/StopBanner#StopBanner'] }),
      addEndpoints(pictureEndpoint),
      addHooks(sources, {
        beforeChange: [notePublicLanguages(settings.sources)],
        afterChange: [announceOnPublish(settings.sources), noticeChange],
        afterDelete: [forgetWords, forgetEvergreen, noticeDeletion],
      }),
      addFields(sources, receiptsField),
      // Before what is due is sent: a repeat is due as soon as it is planned.
      addTasks({
        name: 'evergreen',
        run: ({ payload, signal }) => repeatDue({ payload, settings, signal }),
      }),
      addTasks({
        name: 'syndication',
        run: ({ payload, signal }) => deliverDue({ payload, settings, signal }),
      }),
      // A loop of its own: a slow answer to a question holds up nothing that is to go out.
      addEndpoints(...hookEndpoints(settings)),
      addTasks({
        name: 'hearing',
        run: async ({ payload, signal }) => {
          const heard = settings.inbox ? await hearDue({ payload, settings, signal }) : 0
          if (heard === 0) await forgetHooks({ payload, now: settings.now() })
          return heard
        },
      }),
      addTasks({
        name: 'measures',
        run: ({ payload, signal }) => measureDue({ payload, settings, signal }),
      }),
      addTasks({
        name: 'accounts',
        run: ({ payload, signal }) => keepAlive({ payload, settings, signal }),
      }),
      addGauges(
        countedBy({
          name: 'hub_deliveries',
          help: 'Deliveries to the networks, by what became of them.',
          collection: slugs.deliveries,
          field: 'status',
          values: deliveryStatuses,
        }),
      ),
      extendGraphQL(graphql),
      (same) => ({ ...same, custom: { ...same.custom, [settingsKey]: settings } }),
    )
}
