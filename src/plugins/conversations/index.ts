import type { Payload } from 'payload'
import { extendGraphQL } from '../../config/graphql'
import { label } from '../../config/label'
import { type ConfigStep, pipe } from '../../config/pipe'
import { addCollections, addFields } from '../../config/steps'
import { addTasks } from '../../config/tasks'
import { inboxAdmin } from './admin/inboxAdmin'
import { forgetMessages } from './forget'
import { graphql } from './graphql'
import { keepSaid, knownMessages } from './keep'
import { networkMessages } from './NetworkMessages'
import { type Account, type ConversationsOptions, resolveOptions, type Said } from './options'

export type { ConversationsOptions } from './options'

/** Where what was said to the hub's accounts is kept: `syndication`'s inbox. */
export const inboxOf = ({ now, networks }: Pick<ConversationsOptions, 'now' | 'networks'>) => ({
  known: knownMessages,
  keep: (args: { payload: Payload; channel: Account; items: readonly Said[] }): Promise<void> =>
    keepSaid({
      ...args,
      network: networks(args.payload)[args.channel.kind] ?? args.channel.kind,
      now: now(),
    }),
})

/**
 * What comes back from networks: one inbox, worked through by the team, answered through the account that heard it, and
 * shown under what it answers where that is wanted. Before moderation, which judges it.
 */
export const conversations = (options: ConversationsOptions): ConfigStep => {
  const settings = resolveOptions(options)
  return (config) =>
    pipe(
      config,
      addCollections(networkMessages(settings)),
      addFields(settings.under, {
        name: 'hidesResponses',
        type: 'checkbox',
        defaultValue: false,
        label: label(
          'Show no answers from networks under it',
          'Ne pas montrer en dessous les réponses des réseaux',
        ),
        admin: { position: 'sidebar' },
      }),
      addTasks(forgetMessages(settings)),
      extendGraphQL(graphql(settings)),
      inboxAdmin,
    )
}
