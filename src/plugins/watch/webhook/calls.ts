import { type CollectionConfig, createLocalReq, type PayloadRequest } from 'payload'
import { isRole } from '../../../access'
import { label } from '../../../config/label'
import type { WorkerTask } from '../../../config/tasks'
import type { Json } from '../../../core/emit'
import { factsField } from '../../../fields'
import { slugs } from '../../../slugs'
import { callCollections, type Calls, callTask, planCall } from '../../outbox'
import type { WatchPorts } from '../options'
import { readSettings, type WatchSettings } from '../settings'
import { unsealWebhook } from './sealed'
import { signedHeaders } from './signed'

type Call = { id: number | string; event: string; facts: unknown; createdAt: string }

/** What the webhook was told, or is to be told. It comes with an id: the same call twice is known as such. */
const calls: Calls = { collection: slugs.watchCalls, attempts: slugs.watchCallAttempts, field: 'call' }

/** The calls and their attempts. */
export const watchCallCollections = (): CollectionConfig[] =>
  callCollections(calls, {
    labels: {
      call: {
        singular: label('Call of the watch', 'Appel de la veille'),
        plural: label('Calls of the watch', 'Appels de la veille'),
      },
      attempt: {
        singular: label('Attempt at a call', 'Essai d’appel'),
        plural: label('Attempts at calls', 'Essais d’appels'),
      },
    },
    group: label('Safety', 'Sécurité'),
    personal: { nothing: 'Ids of cases, times and classes; no names.' },
    read: isRole('manager'),
    fields: [
      { name: 'event', type: 'text', required: true, label: label('Event', 'Événement') },
      factsField({ name: 'facts', label: label('Facts', 'Faits') }),
    ],
  })

/** Plans a call of the webhook, in the transaction of what it tells; nothing without a webhook. */
export const planWebhook = async (
  { sealed }: Pick<WatchSettings, 'sealed'>,
  { event, facts, at }: { event: string; facts: { [key: string]: Json }; at: Date },
  req: PayloadRequest,
): Promise<void> => {
  if (sealed !== null) await planCall(calls, { data: { event, facts }, at }, req)
}

/** Calls the webhook. */
export const webhookTask = (ports: WatchPorts): WorkerTask =>
  callTask<Call>(calls, {
    name: 'watch calls',
    how: (payload, signal) => ({
      ...ports,
      keepDays: 30,
      keepsAnswers: false,
      place: async (call) => {
        const { sealed } = await readSettings(await createLocalReq({}, payload))
        if (sealed === null) return { kind: 'refused', why: 'No webhook is set any more.' }
        const { url, key } = unsealWebhook({ secret: payload.secret, sealed })
        const body = JSON.stringify({ type: call.event, timestamp: call.createdAt, data: call.facts })
        const id = `watch_${String(call.id)}`
        return ports.fetch({
          url,
          method: 'POST',
          headers: signedHeaders({ key, id, at: ports.now(), body }),
          body,
          timeoutMs: ports.deadlineMs,
          signal,
        })
      },
    }),
  })
