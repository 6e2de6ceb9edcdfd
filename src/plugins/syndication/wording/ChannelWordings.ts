import type { CollectionConfig } from 'payload'
import { nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { slugs } from '../../../slugs'
import { isEditor } from '../access'
import { longestWords } from './words'

const readOnly = { readOnly: true }

/** What an editor wrote of a document for one channel, in place of what the hub composes. Written by `wordFor`. */
export const ChannelWordings: CollectionConfig = {
  slug: slugs.channelWordings,
  custom: personal({ nothing: 'What the publisher says of its own pieces, in its own name.' }),
  labels: {
    singular: label('Wording', 'Formulation'),
    plural: label('Wordings', 'Formulations'),
  },
  graphQL: { disableMutations: true },
  lockDocuments: false,
  admin: { group: label('Publishing', 'Diffusion'), hidden: true },
  access: { read: isEditor, create: nobody, update: nobody, delete: nobody },
  fields: [
    {
      // `posts:12:3`, the last being the channel: one wording of a document for a channel.
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      label: label('Key', 'Clé'),
      admin: readOnly,
    },
    {
      name: 'channel',
      type: 'relationship',
      relationTo: slugs.channels,
      required: true,
      label: label('Channel', 'Canal'),
      admin: readOnly,
    },
    {
      name: 'words',
      type: 'textarea',
      required: true,
      maxLength: longestWords,
      label: label('Words', 'Texte'),
      admin: readOnly,
    },
  ],
}
