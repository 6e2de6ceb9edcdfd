import type { CollectionConfig } from 'payload'
import { allOf, anyOf, fieldNobody, fieldRole, isMember, isRole, isSelf } from '../../access'
import { label } from '../../config/label'
import { personal } from '../../config/personal'
import { reservedTopicSlugs } from '../../core/threads'
import { authorField, fillSlug, languageField, markdownFields, slugField, titleField } from '../../fields'
import { renderBody, stampAuthor } from '../../hooks'
import { slugs } from '../../slugs'
import { isSolvedBy } from './answering/fields'
import { kindOptions } from './kinds'
import type { ForumsSettings } from './options'
import { isRemovedBy, isThere, removalFields } from './removal'
import { slowField } from './slowMode'
import { forgetTopic } from './hooks/forgetTopic'
import { guardTopic } from './hooks/guardTopic'
import { logChanges } from './hooks/logChanges'
import { startActivity } from './hooks/startActivity'
import { clientKeyField } from './writing/fields'

const staffOnly = { create: fieldRole('moderator', 'manager'), update: fieldRole('moderator', 'manager') }
const computed = { create: fieldNobody, update: fieldNobody }

/** What a member opens: a question, an idea, a conversation. */
export const Topics = (settings: ForumsSettings): CollectionConfig => ({
  slug: slugs.topics,
  custom: personal({
    holds: [
      {
        member: 'author',
        exports: ['title', 'slug', 'forum', 'body', 'language', 'tags', 'moderation'],
        erasure: {
          do: 'authored',
          answeredBy: { collection: slugs.replies, field: 'topic' },
          emptied: { title: '[…]', body: '[…]', html: '<p>[…]</p>', tags: [], formerSlugs: [] },
        },
      },
      isRemovedBy,
      isSolvedBy,
    ],
  }),
  labels: { singular: label('Topic', 'Sujet'), plural: label('Topics', 'Sujets') },
  admin: {
    group: label('Community', 'Communauté'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'forum', 'author', 'lastActivityAt'],
  },
  defaultSort: '-lastActivityAt',
  access: {
    read: allOf(settings.reading.within('forum'), isThere('author')),
    create: isMember,
    update: anyOf(isRole('moderator', 'manager'), isSelf('author')),
    delete: isRole('moderator', 'manager'),
  },
  hooks: {
    beforeValidate: [fillSlug('title', { reserved: reservedTopicSlugs })],
    beforeChange: [stampAuthor, guardTopic(settings), startActivity(settings.now), renderBody],
    afterChange: [logChanges(settings)],
    beforeDelete: [forgetTopic],
  },
  fields: [
    titleField({ minLength: 5, maxLength: 160 }),
    ...slugField(),
    {
      name: 'forum',
      type: 'relationship',
      relationTo: slugs.forums,
      required: true,
      index: true,
      label: label('Forum', 'Forum'),
      access: { update: staffOnly.update },
    },
    {
      name: 'kind',
      type: 'select',
      defaultValue: 'discussion',
      index: true,
      options: kindOptions,
      label: label('Kind', 'Type'),
      admin: { position: 'sidebar' },
    },
    ...markdownFields(),
    authorField(),
    languageField(),
    {
      name: 'tags',
      type: 'relationship',
      relationTo: slugs.tags,
      hasMany: true,
      label: label('Tags', 'Étiquettes'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'pinned',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      label: label('Pinned', 'Épinglé'),
      access: staffOnly,
      admin: { position: 'sidebar' },
    },
    {
      name: 'pinnedUntil',
      type: 'date',
      index: true,
      label: label('Pinned until', 'Épinglé jusqu’au'),
      access: staffOnly,
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayAndTime' },
        condition: (data) => data.pinned === true,
        description: label(
          'Left empty: until somebody unpins it.',
          'Vide\u202f: jusqu’à ce qu’on le désépingle.',
        ),
      },
    },
    {
      name: 'locked',
      type: 'checkbox',
      defaultValue: false,
      label: label('Locked', 'Verrouillé'),
      access: staffOnly,
      admin: { position: 'sidebar' },
    },
    {
      name: 'archived',
      type: 'checkbox',
      defaultValue: false,
      label: label('Archived', 'Archivé'),
      access: staffOnly,
      admin: {
        position: 'sidebar',
        description: label('Takes no replies and no changes.', 'N’accepte ni réponse ni modification.'),
      },
    },
    slowField(staffOnly),
    clientKeyField(),
    ...removalFields(),
    {
      name: 'mergedInto',
      type: 'relationship',
      relationTo: slugs.topics,
      index: true,
      label: label('Merged into', 'Fusionné dans'),
      access: computed,
      admin: { position: 'sidebar', readOnly: true, condition: (data) => data.mergedInto != null },
    },
    {
      name: 'answer',
      type: 'relationship',
      relationTo: slugs.replies,
      label: label('Accepted answer', 'Réponse retenue'),
      access: computed,
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'replyCount',
      type: 'number',
      defaultValue: 0,
      label: label('Replies', 'Réponses'),
      access: computed,
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'lastNumber',
      type: 'number',
      defaultValue: 0,
      label: label('Last number given', 'Dernier numéro donné'),
      // A held reply has a number too: beside `replyCount` it would say how many are held.
      access: { ...computed, read: fieldRole('moderator', 'manager') },
      admin: { hidden: true },
    },
    {
      // Of those that everybody sees: what is unread is counted against it.
      name: 'lastShown',
      type: 'number',
      defaultValue: 0,
      label: label('Last reply shown', 'Dernière réponse visible'),
      access: computed,
      admin: { hidden: true },
    },
    {
      name: 'lastReplyAt',
      type: 'date',
      label: label('Last reply', 'Dernière réponse'),
      access: computed,
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'lastActivityAt',
      type: 'date',
      index: true,
      label: label('Last activity', 'Dernière activité'),
      access: computed,
      admin: { position: 'sidebar', readOnly: true },
    },
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
