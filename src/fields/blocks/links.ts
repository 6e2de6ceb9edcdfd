import type { Block, CollectionSlug } from 'payload'
import { label } from '../../config/label'
import { isSafeLink } from '../../core/links'
import { blockTypes } from '../../core/richText'
import { slugs } from '../../slugs'

/** One to three ways on from a text. */
export const buttonsBlock = (): Block => ({
  slug: blockTypes.buttons,
  interfaceName: 'ButtonsBlock',
  labels: { singular: label('Buttons', 'Boutons'), plural: label('Buttons', 'Boutons') },
  fields: [
    {
      name: 'buttons',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 3,
      label: label('Buttons', 'Boutons'),
      labels: { singular: label('Button', 'Bouton'), plural: label('Buttons', 'Boutons') },
      fields: [
        { name: 'label', type: 'text', required: true, maxLength: 60, label: label('Words', 'Texte') },
        {
          name: 'link',
          type: 'text',
          required: true,
          maxLength: 2000,
          label: label('Leads to', 'Mène à'),
          admin: { placeholder: '/join' },
          validate: (value: unknown) =>
            (typeof value === 'string' && isSafeLink(value)) ||
            'A page of this site (/…), https://, mailto: or tel: · Une page du site (/…), https://, mailto: ou tel:',
        },
      ],
    },
  ],
})

/**
 * A page of another site, from the allow-list (`core/embeds`), shown as a card: what is known of it is fetched once by
 * the hub, and nothing of it is loaded before a reader asks for it.
 */
export const embedBlock = (): Block => ({
  slug: blockTypes.embed,
  interfaceName: 'EmbedBlock',
  labels: { singular: label('Embed', 'Contenu externe'), plural: label('Embeds', 'Contenus externes') },
  fields: [
    {
      name: 'url',
      type: 'text',
      required: true,
      maxLength: 2000,
      label: label('Address', 'Adresse'),
      admin: { placeholder: 'https://youtu.be/…' },
    },
    {
      name: 'embed',
      type: 'relationship',
      relationTo: slugs.embeds,
      label: label('What is known of it', 'Ce qu’on en sait'),
      admin: { hidden: true },
    },
  ],
})

/** A form of the hub, to be filled in within a text. */
export const formBlock = (): Block => ({
  slug: blockTypes.form,
  interfaceName: 'FormInTextBlock',
  labels: { singular: label('Form', 'Formulaire'), plural: label('Forms', 'Formulaires') },
  fields: [
    {
      name: 'form',
      type: 'relationship',
      relationTo: slugs.forms,
      required: true,
      label: label('Form', 'Formulaire'),
    },
  ],
})

/** An event, a contest or a topic as it stands when the text is read. */
export const referenceBlock = (subjects: readonly CollectionSlug[]): Block => ({
  slug: blockTypes.reference,
  interfaceName: 'ReferenceBlock',
  labels: { singular: label('Reference', 'Renvoi'), plural: label('References', 'Renvois') },
  fields: [
    {
      name: 'subject',
      type: 'relationship',
      relationTo: [...subjects],
      required: true,
      label: label('Event, contest or topic', 'Événement, concours ou sujet'),
    },
  ],
})
