import type { CollectionConfig, Field } from 'payload'
import { nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { slugs } from '../../../slugs'
import { isOrganiser } from '../access'
import { dateFields } from '../fields/date'

const count = (name: string, en: string, fr: string): Field => ({
  name,
  type: 'number',
  defaultValue: 0,
  label: label(en, fr),
})

/**
 * One row for each date that somebody answered to. It is the lock of the date: who changes who sits where holds it,
 * and it carries the counts, so that a registration never counts everybody again.
 */
export const Rosters: CollectionConfig = {
  slug: slugs.rosters,
  labels: { singular: label('Roster', 'Liste de présence'), plural: label('Rosters', 'Listes de présence') },
  custom: personal({ nothing: 'Counts of seats; who sits there is in the registrations.' }),
  lockDocuments: false,
  // Not in the menu: the desk of an event shows what it says.
  admin: { group: false, useAsTitle: 'key' },
  access: { read: isOrganiser, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, label: label('Key', 'Clé') },
    ...dateFields(),
    // The name that the date had first, `12-20261107T190000`: in calendars it is the same entry, wherever it went.
    { name: 'name', type: 'text', label: label('First name', 'Premier nom') },
    count('takenSite', 'Seats taken on site', 'Places prises sur place'),
    count('takenOnline', 'Seats taken online', 'Places prises en ligne'),
    count('waiting', 'Waiting', 'En attente'),
    // The place in the order of acceptance that was given last.
    count('lastOrder', 'Last place in the order', 'Dernier rang'),
    // When the worker has to look again: the end of the offer that ends first.
    { name: 'dueAt', type: 'date', index: true, label: label('Due', 'Échéance') },
    // From when on nobody has looked which letters are due; null when none is to come.
    { name: 'remindAt', type: 'date', index: true, label: label('Next letter', 'Prochaine lettre') },
    // Only used where a database has no transactions: until then nobody else may hold it.
    { name: 'heldUntil', type: 'date', label: label('Held until', 'Tenue jusqu’à') },
    { name: 'holder', type: 'text', label: label('Holder', 'Détenteur') },
  ],
}
