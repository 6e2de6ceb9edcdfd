import type { CollectionConfig, Field } from 'payload'
import { fieldNobody } from '../access'
import type { ConfigStep } from './pipe'

/**
 * `createdAt` and `updatedAt` of every collection become the hub's to write. Payload lets any client that may write a
 * document send its own, and too much rests on them: how long somebody is a member, who came first, what is new.
 * Imports write through the Local API, which asks no field access.
 */
export const recordedTimes: ConfigStep = (config) => ({
  ...config,
  collections: config.collections?.map((collection) =>
    collection.timestamps === false ? collection : withRecordedTimes(collection),
  ),
})

const withRecordedTimes = (collection: CollectionConfig): CollectionConfig => {
  const taken = new Set(collection.fields.flatMap((field) => ('name' in field ? [field.name] : [])))
  return {
    ...collection,
    fields: [
      ...collection.fields,
      ...(['updatedAt', 'createdAt'] as const).filter((name) => !taken.has(name)).map(time),
    ],
  }
}

/** As Payload would add it, closed to clients. */
const time = (name: 'createdAt' | 'updatedAt'): Field => ({
  name,
  type: 'date',
  index: true,
  label: ({ t }) => t(`general:${name}`),
  access: { create: fieldNobody, update: fieldNobody },
  admin: { hidden: true, disableBulkEdit: true },
})
