import type { Field } from 'payload'
import { fieldNobody, fieldRole } from '../../access'
import { label } from '../../config/label'
import { slugs } from '../../slugs'
import { deskRoles } from './access'
import { stageLabels, stages } from './stages'

const ofTheDesk = fieldRole(...deskRoles)
const ofManagers = fieldRole('manager')

/** The desk itself, above a text. */
export const deskBar: Field = {
  name: 'desk',
  type: 'ui',
  label: label('Desk', 'Rédaction'),
  admin: { disableListColumn: true, components: { Field: '/src/plugins/desk/admin/DeskBar#DeskBar' } },
}

/** What the desk adds to a collection of texts. */
export const textFields: Field[] = [
  {
    name: 'stage',
    type: 'select',
    localized: true,
    defaultValue: 'draft',
    index: true,
    label: label('Stage', 'Étape'),
    options: stages.map((value) => ({ value, label: stageLabels[value] })),
    // Moved by the desk's operations and by publishing, never by hand.
    access: { read: ofTheDesk, create: fieldNobody, update: fieldNobody },
    admin: { hidden: true },
  },
  {
    name: 'reviewers',
    type: 'relationship',
    relationTo: slugs.members,
    hasMany: true,
    label: label('Reviewers', 'Relecteurs'),
    filterOptions: { roles: { in: [...deskRoles, 'admin'] } },
    access: { read: ofTheDesk },
    admin: {
      position: 'sidebar',
      description: label(
        'Left empty: those whom the categories name, or everybody at the desk.',
        'Vide\u202f: ceux que désignent les catégories, ou toute la rédaction.',
      ),
    },
  },
]

/** What the desk adds to categories: who has to approve their texts. */
export const categoryFields: Field[] = [
  {
    name: 'approval',
    type: 'group',
    label: label('Approval', 'Approbation'),
    // Whom a rule restrains does not write it: editors need the approval that managers ask for.
    access: { read: ofTheDesk, create: ofManagers, update: ofManagers },
    fields: [
      {
        name: 'required',
        type: 'checkbox',
        defaultValue: false,
        label: label(
          'Texts need an approval before they go out',
          'Les textes doivent être approuvés avant publication',
        ),
      },
      {
        name: 'roles',
        type: 'select',
        hasMany: true,
        label: label('By holders of these roles', 'Par les personnes qui ont ces rôles'),
        options: [
          { value: 'editor', label: label('Editors', 'Rédaction') },
          { value: 'manager', label: label('Managers', 'Responsables') },
          { value: 'admin', label: label('Admins', 'Administration') },
        ],
        admin: { condition: (_data, siblings) => Boolean(siblings?.required) },
      },
      {
        name: 'reviewers',
        type: 'relationship',
        relationTo: slugs.members,
        hasMany: true,
        label: label('Or by these people', 'Ou par ces personnes'),
        filterOptions: { roles: { in: [...deskRoles, 'admin'] } },
        admin: { condition: (_data, siblings) => Boolean(siblings?.required) },
      },
    ],
  },
]
