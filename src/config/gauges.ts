import type { CollectionSlug, Payload, Where } from 'payload'
import { type Gauge, mergeHubCustom } from './hubCustom'
import type { ConfigStep } from './pipe'

export type { Gauge } from './hubCustom'

/** Adds gauges to `/metrics`. */
export const addGauges =
  (...gauges: readonly Gauge[]): ConfigStep =>
  (config) =>
    mergeHubCustom(config, (hub) => ({ ...hub, gauges: [...(hub.gauges ?? []), ...gauges] }))

/** How many rows of a collection there are of each of these states. */
export const countedBy = (args: {
  name: string
  help: string
  collection: CollectionSlug
  field: string
  values: readonly string[]
}): Gauge => ({
  name: args.name,
  help: args.help,
  labels: [args.field],
  read: (payload) =>
    Promise.all(
      args.values.map(async (value) => ({
        labels: { [args.field]: value },
        value: await rowsOf(payload, args.collection, { [args.field]: { equals: value } }),
      })),
    ),
})

/** How many rows there are, whoever may read them: a number, and no more, leaves. */
export const rowsOf = async (payload: Payload, collection: CollectionSlug, where: Where): Promise<number> =>
  (await payload.db.count({ collection, where })).totalDocs
