import { conversations, type ConversationsOptions } from '../../plugins/conversations'
import { answerThere, registry } from '../../plugins/syndication'
import type { ConfigStep } from '../../config/pipe'
import { slugs } from '../../slugs'
import type { HubContext } from '../context'

/** What conversations need of the hub; syndication hands them what its accounts hear. */
export const conversationPorts = ({ now, options, has }: HubContext): ConversationsOptions => ({
  now,
  under: [
    ...(has('posts') ? [slugs.posts] : []),
    ...(has('events') ? [slugs.events] : []),
    ...(has('contests') ? [slugs.contests] : []),
  ],
  networks: () =>
    Object.fromEntries(
      Object.entries({ ...registry, ...options.syndication?.channels }).map(([kind, { name }]) => [
        kind,
        name,
      ]),
    ),
  answer: answerThere,
  isModerated: has('moderation'),
})

/** What comes back from the networks. Before moderation, which judges it. */
export const returns = (hub: HubContext): ConfigStep[] => [
  hub.when('syndication', () => conversations(conversationPorts(hub))),
]
