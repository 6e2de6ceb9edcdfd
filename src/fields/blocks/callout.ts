import {
  BoldFeature,
  InlineCodeFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { Block, CollectionSlug } from 'payload'
import { label } from '../../config/label'
import { blockTypes } from '../../core/richText'

/** A box beside the thread of a text: a note, a tip, a warning. */
export const calloutBlock = (linked: readonly CollectionSlug[]): Block => ({
  slug: blockTypes.callout,
  interfaceName: 'CalloutBlock',
  labels: { singular: label('Callout', 'Encadré'), plural: label('Callouts', 'Encadrés') },
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'note',
      label: label('Kind', 'Genre'),
      options: [
        { value: 'note', label: label('Note', 'Note') },
        { value: 'tip', label: label('Tip', 'Astuce') },
        { value: 'warning', label: label('Warning', 'Attention') },
      ],
    },
    { name: 'title', type: 'text', maxLength: 120, label: label('Title', 'Titre') },
    {
      name: 'text',
      type: 'richText',
      required: true,
      label: label('Text', 'Texte'),
      editor: lexicalEditor({
        features: [
          ParagraphFeature(),
          BoldFeature(),
          ItalicFeature(),
          InlineCodeFeature(),
          LinkFeature({ enabledCollections: [...linked] }),
          UnorderedListFeature(),
          OrderedListFeature(),
          InlineToolbarFeature(),
        ],
      }),
    },
  ],
})
