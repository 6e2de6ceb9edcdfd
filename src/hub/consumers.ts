import { keepTopic } from '../plugins/discussions'
import { wantCards } from '../collections/link-cards'
import { tellFollowers, tellMoreFollowers } from '../plugins/following'
import { tellAuthor } from '../plugins/notifications'
import type { Consumer } from '../plugins/outbox'
import { recountAuthor } from '../plugins/standing'
import { followChange, planDeliveries } from '../plugins/syndication'
import { noticeBurst } from '../plugins/watch'
import type { HubContext } from './context'
import { contestPosting, contestRecords, contestTellings } from './contests'
import { eventPosting, eventTellings } from './events'
import { tellSolved, tellVoters } from './forum'
import { queueTellings } from './queue'
import { safetyRecords, safetyTellings } from './safety'
import { tellings } from './tellings'
import { watchTellings } from './watch'

/**
 * Who hears of what: the consumers of each topic of the outbox, of the features that are on.
 *
 * @param push - pings the feeds' WebSub hub
 */
export const consumersOf = (hub: HubContext, push: Consumer): Record<string, readonly Consumer[]> => {
  const { has, isVisible, readers, now } = hub
  return {
    ...(has('syndication')
      ? { 'content.published': [planDeliveries], 'content.changed': [followChange] }
      : {}),
    ...(has('syndication') && has('events') ? eventPosting : {}),
    ...(has('notifications')
      ? {
          ...tellings,
          ...(has('events') ? eventTellings : {}),
          'comment.shown': [tellFollowers],
          'following.more': [tellMoreFollowers],
          'topic.shown': [tellFollowers],
          'reply.shown': [tellFollowers],
          'topic.solved': [tellSolved({ isVisible, mayRead: readers })],
          'idea.changed': [tellFollowers, tellVoters({ isVisible, mayRead: readers })],
        }
      : {}),
    'discussion.changed': [keepTopic],
    'feeds.changed': [push],
    ...joined(
      has('contests') ? contestRecords(hub) : {},
      has('contests') && has('syndication') ? contestPosting : {},
      has('contests') && has('notifications') ? contestTellings : {},
      has('moderation') ? safetyRecords : {},
      has('notifications') ? safetyTellings : {},
      has('moderation') && has('notifications') ? watchTellings : {},
      has('moderation') ? { 'moderation.opened': [noticeBurst] } : {},
      has('notifications') ? queueTellings : {},
    ),
    'moderation.decided': [
      recountAuthor,
      ...(has('contests') ? (contestRecords(hub)['moderation.decided'] ?? []) : []),
      ...safetyRecords['moderation.decided'],
      ...(has('notifications') ? [tellAuthor] : []),
    ],
    'links.written': [wantCards({ now })],
  }
}

/** The consumers of each topic from several lists. */
const joined = (
  ...lists: readonly Readonly<Record<string, readonly Consumer[]>>[]
): Record<string, readonly Consumer[]> => {
  const all: Record<string, readonly Consumer[]> = {}
  for (const list of lists)
    for (const [topic, consumers] of Object.entries(list)) all[topic] = [...(all[topic] ?? []), ...consumers]
  return all
}
