import type { Field } from 'payload'
import { staffRoles } from '../../../access'
import { label, type Label } from '../../../config/label'
import { roleLabels } from '../../../config/roleLabels'
import { fieldOrganiser } from '../access'

/**
 * Who finds and reads an event once it is published: everybody, members, those with a role, or, of one that stands in
 * no list, whoever has its address.
 */
export const visibilities = ['public', 'members', 'roles', 'link'] as const
/** One of {@link visibilities}. */
export type Visibility = (typeof visibilities)[number]

/** As much of an event as its readers depend on. */
export type Guarded = { visibility?: Visibility | null }

/** Pure: does everybody read it, once it is published? What says nothing is from before there was a choice. */
export const isForEverybody = ({ visibility }: Readonly<Record<string, unknown>>): boolean =>
  (visibility ?? 'public') === 'public'

const labels: Record<Visibility, Label> = {
  public: label('Everybody', 'Tout le monde'),
  members: label('Members', 'Les membres'),
  roles: label('Chosen roles', 'Des rôles choisis'),
  link: label('Whoever has the address; in no list', 'Qui a l’adresse\u202f; dans aucune liste'),
}

/** Who reads an event, as two fields that belong together. */
export const visibilityFields = (): Field[] => [
  {
    name: 'visibility',
    type: 'select',
    defaultValue: 'public',
    index: true,
    label: label('Visible to', 'Visible par'),
    options: visibilities.map((value) => ({ value, label: labels[value] })),
    admin: {
      position: 'sidebar',
      isClearable: false,
      description: label(
        'Organisers, and whoever is registered, always see it. An address that opens the event by itself ends in a key; a new one is made each time this is chosen.',
        'L’organisation et les personnes inscrites la voient toujours. Une adresse qui ouvre à elle seule l’événement finit par une clé, nouvelle à chaque fois que ce choix est fait.',
      ),
    },
    validate: (value: unknown) =>
      visibilities.some((each) => each === value) || 'Choose who sees it · Choisissez qui le voit',
  },
  {
    name: 'visibleTo',
    type: 'select',
    hasMany: true,
    label: label('Any of these roles', 'L’un de ces rôles'),
    options: staffRoles.map((value) => ({ value, label: roleLabels[value] })),
    access: { read: fieldOrganiser },
    admin: { position: 'sidebar', condition: ({ visibility }: Guarded) => visibility === 'roles' },
    validate: (value: unknown, { data }: { data: Partial<unknown> }) =>
      (data as Guarded).visibility !== 'roles' ||
      (Array.isArray(value) &&
        value.length > 0 &&
        value.every((role) => staffRoles.some((each) => each === role))) ||
      'Choose a role · Choisissez un rôle',
  },
]
