import type { CollectionConfig } from 'payload'
import { allOf, anyOf, fieldNobody, fieldRole, isMember, isRole, isSelf } from '../../access'
import { label } from '../../config/label'
import { personal } from '../../config/personal'
import { authorField, languageField, markdownFields } from '../../fields'
import { renderBody, stampAuthor } from '../../hooks'
import { slugs } from '../../slugs'
import type { ForumsSettings } from './options'
import { isRemovedBy, isThere, removalFields, removedWordsField } from './removal'
import { guardReply } from './hooks/guardReply'
import { countChanged, countDeleted } from './hooks/keepCounts'
import { numberReply } from './hooks/numberReply'
import { clientKeyField, conversationFields } from './writing/fields'
import { keepConversation } from './writing/keepConversation'

const computed = { create: fieldNobody, update: fieldNobody }

/** An answer in a topic. `number` counts within the topic, from 1, and never changes: it is the permalink. */
export const Replies = (settings: ForumsSettings): CollectionConfig => ({
  slug: slugs.replies,
  custom: personal({
    holds: [
      {
        member: 'author',
        exports: ['topic', 'number', 'body', 'language', 'moderation'],
        erasure: { do: 'authored' },
      },
      isRemovedBy,
    ],
  }),
  labels: { singular: label('Reply', 'Réponse'), plural: label('Replies', 'Réponses') },
  admin: {
    group: label('Community', 'Communauté'),
    useAsTitle: 'body',
    defaultColumns: ['body', 'topic', 'author', 'createdAt'],
  },
  defaultSort: 'number',
  access: {
    read: allOf(settings.reading.within('topic.forum'), isThere('author', 'topic.')),
    create: isMember,
    update: anyOf(isRole('moderator', 'manager'), isSelf('author')),
    delete: isRole('moderator', 'manager'),
  },
  indexes: [{ fields: ['topic', 'number'], unique: true }],
  hooks: {
    beforeChange: [stampAuthor, guardReply(settings), numberReply, keepConversation, renderBody],
    afterChange: [countChanged(settings)],
    afterDelete: [countDeleted(settings)],
  },
  fields: [
    {
      name: 'topic',
      type: 'relationship',
      relationTo: slugs.topics,
      required: true,
      index: true,
      label: label('Topic', 'Sujet'),
      // It goes to another topic with a split or a merge, which keep its address.
      access: { update: fieldNobody },
    },
    {
      name: 'number',
      type: 'number',
      label: label('Number', 'Numéro'),
      index: true,
      access: computed,
      admin: { position: 'sidebar', readOnly: true },
    },
    ...markdownFields(),
    authorField(),
    languageField(),
    ...conversationFields(),
    clientKeyField(),
    ...removalFields(),
    removedWordsField(),
    {
      name: 'importedFrom',
      type: 'text',
      unique: true,
      label: label('Imported from', 'Importé de'),
      access: { ...computed, read: fieldRole('manager') },
      admin: { hidden: true },
    },
  ],
})
