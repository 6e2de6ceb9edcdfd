import type { CollectionConfig } from 'payload'
import { isRole } from '../../access'
import { label } from '../../config/label'
import type { WorkerTask } from '../../config/tasks'
import { factsField } from '../../fields'
import { slugs } from '../../slugs'
import { callCollections, type Calls, callTask, type Consumer, planCall } from '../outbox'
import type { WebSubSettings } from './options'

type Ping = { id: number | string; hub: string; feeds: string[] }

/** What the WebSub hub was told, or is to be told: that some feeds changed. A hub that looks twice finds nothing new. */
const pings: Calls = { collection: slugs.feedPings, attempts: slugs.feedPingAttempts, field: 'ping' }

/** The pings and their attempts. */
export const pingCollections = (): CollectionConfig[] =>
  callCollections(pings, {
    labels: {
      call: {
        singular: label('WebSub ping', 'Signal WebSub'),
        plural: label('WebSub pings', 'Signaux WebSub'),
      },
      attempt: {
        singular: label('Attempt at a WebSub ping', 'Essai de signal WebSub'),
        plural: label('Attempts at WebSub pings', 'Essais de signaux WebSub'),
      },
    },
    group: label('Publishing', 'Diffusion'),
    personal: { nothing: 'Addresses of the site’s own feeds.' },
    read: isRole('manager'),
    fields: [
      { name: 'hub', type: 'text', required: true, label: label('WebSub hub', 'Relais WebSub') },
      factsField({ name: 'feeds', label: label('Feeds that changed', 'Flux qui ont changé') }),
    ],
  })

/** Plans what the hub is told of a change: one row, in the transaction that ends the message, so once or not at all. */
export const planPing =
  ({ sources, hubOf, now }: WebSubSettings): Consumer =>
  async ({ payload: { collection, id }, req }) => {
    const source = typeof collection === 'string' ? sources[collection] : undefined
    const hub = await hubOf(req)
    if (!source || !hub) return
    const feeds = await source.feedsOf(req.payload, id as number | string)
    if (feeds.length > 0) await planCall(pings, { data: { hub, feeds: [...feeds] }, at: now() }, req)
  }

/** Tells the hub which feeds changed. */
export const pingTask = (settings: WebSubSettings): WorkerTask =>
  callTask<Ping>(pings, {
    name: 'websub',
    how: (_payload, signal) => ({
      ...settings,
      keepDays: settings.keepDoneForDays,
      keepsAnswers: true,
      place: ({ hub, feeds }) =>
        settings.fetch({
          url: hub,
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          // The publisher's side as every hub keeps it (PubSubHubbub 0.4, 7.1); WebSub leaves it open.
          body: new URLSearchParams([
            ['hub.mode', 'publish'],
            ...feeds.map((feed): [string, string] => ['hub.url', feed]),
          ]).toString(),
          timeoutMs: settings.deadlineMs,
          signal,
        }),
    }),
  })
