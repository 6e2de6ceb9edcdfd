import type { Access, Field } from 'payload'
import { anyOf, fieldNobody, isRole, isSelf } from '../../access'
import { label } from '../../config/label'
import type { PersonalHold } from '../../config/personal'
import { slugs } from '../../slugs'

const computed = { create: fieldNobody, update: fieldNobody }

/** `deletedAt` and `deletedBy`: what is deleted in the forum keeps its row, and can be brought back. */
export const removalFields = (): Field[] => [
  {
    name: 'deletedAt',
    type: 'date',
    label: label('Deleted', 'Suppression'),
    access: computed,
    admin: { position: 'sidebar', readOnly: true, condition: (data) => data.deletedAt != null },
  },
  {
    name: 'deletedBy',
    type: 'relationship',
    relationTo: slugs.members,
    index: true,
    label: label('Deleted by', 'Supprimé par'),
    access: computed,
    admin: { position: 'sidebar', readOnly: true, condition: (data) => data.deletedAt != null },
  },
]

/**
 * The words of a deleted reply. Its place in the topic stays open to everybody, so they leave `body`, `html` and every
 * index, search, feed and guess with them; only the verbs of the forum give them back, to staff and author.
 */
export const removedWordsField = (): Field => ({
  name: 'removedBody',
  type: 'textarea',
  maxLength: 30_000,
  label: label('Deleted text', 'Texte supprimé'),
  access: { ...computed, read: fieldNobody },
  admin: { hidden: true },
})

/** Who deleted something: a fact of the record, under the nameless face after an erasure. */
export const isRemovedBy: PersonalHold = {
  member: 'deletedBy',
  exports: [],
  erasure: { do: 'keep', why: 'Who took a text away is part of the record of the forum.' },
}

/**
 * Atom: topics that are not deleted, and deleted ones for their author and for those who keep order.
 *
 * @param author - the field that names the author of the row itself.
 * @param under - the path to the topic, with its dot: `topic.` for what stands in one. @default the row itself
 */
export const isThere = (author: string, under = ''): Access =>
  anyOf(isRole('moderator', 'manager'), isSelf(`${under}${author}`), () => ({
    // Not `exists`: behind a relationship, Payload's MongoDB adapter leaves that out without a word.
    [`${under}deletedAt`]: { equals: null },
  }))
