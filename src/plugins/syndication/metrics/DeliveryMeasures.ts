import type { CollectionConfig, JoinField, NumberField } from 'payload'
import { nobody } from '../../../access'
import { label } from '../../../config/label'
import { slugs } from '../../../slugs'
import { attemptsCollection } from '../../outbox'
import { isEditor } from '../access'
import { countNames } from '../channels/channel'
import { countLabels } from './countLabels'

const base = attemptsCollection({
  slug: slugs.deliveryMeasures,
  field: 'delivery',
  relationTo: slugs.deliveries,
  labels: { singular: label('Figures', 'Chiffres'), plural: label('Figures', 'Chiffres') },
})

/**
 * Each look at how a post does: a claimed attempt, with what the network told. A count that is empty was not told,
 * which is not 0.
 */
export const DeliveryMeasures: CollectionConfig = {
  ...base,
  graphQL: { disableMutations: true },
  access: { read: isEditor, create: nobody, update: nobody, delete: nobody },
  fields: [
    ...base.fields,
    ...countNames.map((name): NumberField => ({ name, type: 'number', label: countLabels[name] })),
    // The network's own words.
    { name: 'raw', type: 'json', admin: { hidden: true } },
  ],
}

/** The looks at a delivery's post, latest first. */
export const measuresOfDelivery: JoinField = {
  name: 'measures',
  type: 'join',
  collection: slugs.deliveryMeasures,
  on: 'delivery',
  defaultSort: '-number',
  label: label('Figures', 'Chiffres'),
  admin: { defaultColumns: ['finishedAt', ...countNames], allowCreate: false },
}
