import type { CollectionConfig } from 'payload'
import { nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { sealedFields } from '../../../config/sealed'
import { slugs } from '../../../slugs'

/**
 * The second factor of a member: a sealed secret, the last step that was used, recovery codes as keyed hashes. In a
 * collection of its own and not in the member's row, so that no field rule, query or export has to keep it back.
 */
export const SecondFactors: CollectionConfig = {
  slug: slugs.secondFactors,
  labels: {
    singular: label('Second factor', 'Second facteur'),
    plural: label('Second factors', 'Seconds facteurs'),
  },
  custom: {
    ...personal({ holds: [{ member: 'member', exports: ['confirmedAt'], erasure: { do: 'delete' } }] }),
    ...sealedFields(
      { field: 'secret', part: 'members', purpose: 'second-factor' },
      { field: 'pending', part: 'members', purpose: 'second-factor' },
    ),
  },
  graphQL: false,
  lockDocuments: false,
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    {
      name: 'member',
      label: label('Member', 'Membre'),
      type: 'relationship',
      relationTo: slugs.members,
      unique: true,
      index: true,
    },
    // Sealed; null until the first code confirmed it.
    { name: 'secret', label: label('Secret', 'Secret'), type: 'text' },
    // Sealed; shown once, waiting for its first code.
    { name: 'pending', label: label('Waiting secret', 'Secret en attente'), type: 'text' },
    { name: 'pendingUntil', label: label('Waits until', 'En attente jusqu’au'), type: 'date' },
    { name: 'confirmedAt', label: label('On since', 'Activé le'), type: 'date' },
    { name: 'lastStep', label: label('Last step', 'Dernier pas'), type: 'number' },
    { name: 'recoveryCodes', label: label('Recovery codes', 'Codes de secours'), type: 'json' },
  ],
}
