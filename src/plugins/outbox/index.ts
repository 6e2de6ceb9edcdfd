import type { CollectionConfig, PayloadRequest } from 'payload'
import { isStaff, nobody } from '../../access'
import { label } from '../../config/label'
import { type ConfigStep, pipe } from '../../config/pipe'
import { addCollections } from '../../config/steps'
import type { Emit, Json } from '../../core/emit'
import { slugs } from '../../slugs'

export { type Attempt, attemptsCollection, claimAttempt, lastAttempt, settleAttempt } from './attempts'

/** Handles one message, inside the transaction that also marks it done: its writes happen once, or not at all. */
export type Consumer = (message: {
  id: number | string
  topic: string
  payload: { [key: string]: Json }
  req: PayloadRequest
}) => Promise<void>

/** What {@link outbox} needs to know. */
export type OutboxOptions = {
  /** Who is told what, by topic. A topic nobody listens to is refused at `emit`: it would be a typing mistake. */
  consumers: Record<string, readonly Consumer[]>
  now: () => Date
}

/** The transactional outbox: messages written with the document, delivered after commit. */
export const outbox =
  (_options: OutboxOptions): ConfigStep =>
  (config) =>
    pipe(config, addCollections(Outbox))

/** Writes the message in the transaction of `req`. */
export const emit: Emit = async ({ topic, payload, req }) => {
  const request = req as PayloadRequest
  // System write: a member's request records what happened, which is not theirs to edit.
  await request.payload.create({
    collection: slugs.outbox,
    data: { topic, payload, status: 'pending' },
    req: request,
    overrideAccess: true,
    depth: 0,
  })
}

const Outbox: CollectionConfig = {
  slug: slugs.outbox,
  labels: { singular: label('Message', 'Message'), plural: label('Outbox', 'Boîte d’envoi') },
  admin: {
    group: label('System', 'Système'),
    useAsTitle: 'topic',
    defaultColumns: ['topic', 'status', 'createdAt'],
  },
  access: { read: isStaff, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'topic', type: 'text', required: true, index: true },
    { name: 'payload', type: 'json', required: true },
    {
      name: 'status',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'pending',
      options: ['pending', 'done', 'failed'],
    },
  ],
}
