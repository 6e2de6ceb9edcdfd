import type { CollectionConfig } from 'payload'
import { nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { slugs } from '../../../slugs'
import { isDecider } from '../access'

/**
 * The words that a case is about, as they stood at each step: whoever deletes or changes a post takes nothing away from
 * what a decision rests on. Read by those who decide, written by the record alone, deleted by the worker half a year after
 * the decision.
 */
export const ModerationEvidence: CollectionConfig = {
  slug: slugs.moderationEvidence,
  custom: personal({
    holds: [{ member: 'author', exports: ['title', 'text'], erasure: { do: 'delete' } }],
  }),
  labels: {
    singular: label('Text of a case', 'Texte d’un dossier'),
    plural: label('Texts of cases', 'Textes des dossiers'),
  },
  admin: { group: label('Safety', 'Sécurité'), useAsTitle: 'title', hidden: true },
  access: { read: isDecider, create: nobody, update: nobody, delete: nobody },
  indexes: [{ fields: ['case', 'number'], unique: true }],
  fields: [
    {
      name: 'case',
      type: 'relationship',
      relationTo: slugs.moderationCases,
      required: true,
      index: true,
      label: label('Case', 'Dossier'),
    },
    { name: 'number', type: 'number', required: true, min: 1, label: label('At entry', 'À l’entrée') },
    {
      name: 'author',
      type: 'relationship',
      relationTo: slugs.members,
      index: true,
      label: label('Author', 'Auteur'),
    },
    { name: 'title', type: 'text', label: label('Title', 'Titre') },
    { name: 'text', type: 'textarea', label: label('Text', 'Texte') },
    // What it says without its dress, hashed: like texts are found by it.
    { name: 'print', type: 'text', index: true, admin: { hidden: true } },
  ],
}
