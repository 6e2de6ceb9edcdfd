import type { CollectionConfig } from 'payload'
import { anyOf, anyone, isMember, isRole, isSelf } from '../../access'
import { label } from '../../config/label'
import { personal } from '../../config/personal'
import { authorField, languageField, markdownFields } from '../../fields'
import { renderBody, stampAuthor } from '../../hooks'
import { noLanguageOfOthers } from '../../hooks/publicLanguages'
import { slugs } from '../../slugs'

/** What members say under a post. */
export const comments = (): CollectionConfig[] => [
  {
    slug: slugs.comments,
    custom: personal({
      holds: [
        {
          member: 'author',
          exports: ['post', 'body', 'language', 'moderation'],
          erasure: { do: 'authored' },
        },
      ],
    }),
    labels: { singular: label('Comment', 'Commentaire'), plural: label('Comments', 'Commentaires') },
    admin: {
      group: label('Community', 'Communauté'),
      useAsTitle: 'body',
      defaultColumns: ['body', 'author', 'post', 'createdAt'],
    },
    access: {
      read: anyone,
      create: isMember,
      update: anyOf(isRole('moderator', 'manager'), isSelf('author')),
      delete: isRole('moderator', 'manager'),
    },
    hooks: {
      beforeOperation: [noLanguageOfOthers(isRole('editor', 'manager'))],
      beforeChange: [stampAuthor, renderBody],
    },
    fields: [
      {
        name: 'post',
        type: 'relationship',
        relationTo: slugs.posts,
        required: true,
        index: true,
        label: label('Post', 'Article'),
      },
      ...markdownFields({ maxLength: 5_000 }),
      authorField(),
      languageField(),
    ],
  },
]
