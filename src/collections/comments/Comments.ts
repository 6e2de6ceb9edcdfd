import type { CollectionConfig, Field } from 'payload'
import { anyOf, fieldNobody, isMember, isRole, isSelf, isStaff } from '../../access'
import { label } from '../../config/label'
import { personal } from '../../config/personal'
import { authorField, languageField, markdownFields } from '../../fields'
import { renderBody, stampAuthor } from '../../hooks'
import { noLanguageOfOthers } from '../../hooks/publicLanguages'
import { slugs } from '../../slugs'
import { guardEdit } from './hooks/guardEdit'
import { dropEmptyPlaces, refuseWhenAnswered } from './hooks/keepThreads'
import { placeComment } from './hooks/placeComment'
import { tellWhenShown } from './hooks/tellWhenShown'
import { underOpen } from './underOpen'
import type { CommentsSettings } from './options'
import { emptied, longestComment } from './text'

const computed = { create: fieldNobody, update: fieldNobody }
/** Said once, when it is written: a comment moves nowhere. */
const once = { update: fieldNobody }

/** What members say under a post, an event or a contest, in threads two deep. */
export const Comments = (settings: CommentsSettings): CollectionConfig => ({
  slug: slugs.comments,
  custom: personal({
    holds: [
      {
        member: 'author',
        exports: [
          ...settings.subjects.map(({ field }) => field),
          ...['replyTo', 'body', 'language', 'moderation'],
        ],
        erasure: {
          do: 'authored',
          answeredBy: { collection: slugs.comments, field: 'thread' },
          emptied: { ...emptied },
        },
      },
    ],
  }),
  labels: { singular: label('Comment', 'Commentaire'), plural: label('Comments', 'Commentaires') },
  admin: {
    group: label('Community', 'Communauté'),
    useAsTitle: 'body',
    defaultColumns: ['body', 'author', 'subject', 'createdAt'],
  },
  access: {
    read: anyOf(isStaff, isSelf('author'), underOpen(settings.subjects)),
    create: isMember,
    update: anyOf(isRole('moderator', 'manager'), isSelf('author')),
    delete: isRole('moderator', 'manager'),
  },
  indexes: [{ fields: ['subject', 'place'] }],
  hooks: {
    beforeOperation: [noLanguageOfOthers(isRole('editor', 'manager'))],
    beforeChange: [stampAuthor, placeComment(settings), guardEdit(settings), renderBody],
    afterChange: [tellWhenShown(settings)],
    beforeDelete: [refuseWhenAnswered],
    afterDelete: [dropEmptyPlaces],
  },
  fields: [
    ...settings.subjects.map(({ slug, field, label }): Field => ({
      name: field,
      type: 'relationship',
      relationTo: slug as 'posts',
      index: true,
      label,
      access: once,
    })),
    {
      name: 'replyTo',
      type: 'relationship',
      relationTo: slugs.comments,
      index: true,
      label: label('In answer to', 'En réponse à'),
      access: once,
    },
    ...markdownFields({ maxLength: longestComment }),
    authorField(),
    languageField(),
    ...placeFields,
    {
      name: 'editedAt',
      type: 'date',
      label: label('Edited', 'Modifié le'),
      access: computed,
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'deleted',
      type: 'checkbox',
      defaultValue: false,
      label: label(
        'Deleted; its place is kept for the answers',
        'Supprimé\u202f; sa place reste pour les réponses',
      ),
      access: computed,
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      // Of the one who wrote it, with their id before it: the same key twice is the same comment.
      name: 'clientKey',
      type: 'text',
      unique: true,
      label: label('Key of the client', 'Clé du client'),
      access: { ...computed, read: fieldNobody },
      admin: { hidden: true },
    },
  ],
})

/** Where it stands among the others; the hub reckons all of it. */
const placeFields: Field[] = [
  {
    name: 'thread',
    type: 'relationship',
    relationTo: slugs.comments,
    index: true,
    label: label('Thread', 'Fil'),
    access: computed,
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    // `posts:12`
    name: 'subject',
    type: 'text',
    label: label('Under', 'Sous'),
    access: computed,
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'number',
    type: 'number',
    label: label('Number', 'Numéro'),
    access: computed,
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    // `posts:12#7`: no number is given twice.
    name: 'key',
    type: 'text',
    unique: true,
    label: label('Key', 'Clé'),
    access: { ...computed, read: fieldNobody },
    admin: { hidden: true },
  },
  {
    name: 'place',
    type: 'text',
    label: label('Place', 'Place'),
    access: computed,
    admin: { hidden: true },
  },
]
