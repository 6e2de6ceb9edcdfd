import type { Field } from 'payload'
import { fieldNobody } from '../../access'
import { label } from '../../config/label'
import { slugs } from '../../slugs'
import type { DiscussionsOptions } from './options'

const kindLabels = {
  off: label('Not at all', 'Pas du tout'),
  comments: label('In comments', 'En commentaires'),
  topic: label('In a topic of the forum', 'Dans un sujet du forum'),
} as const

const kindsOf = (topics: boolean) =>
  (topics ? (['off', 'comments', 'topic'] as const) : (['off', 'comments'] as const)).map((value) => ({
    value,
    label: kindLabels[value],
  }))

const forumField = (field: { required: (siblings: { posts?: unknown }) => boolean }): Field => ({
  name: 'forum',
  type: 'relationship',
  relationTo: slugs.forums,
  label: label('Forum of the topics', 'Forum des sujets'),
  admin: {
    condition: (_data, siblings: Record<string, unknown>) => Object.values(siblings).includes('topic'),
  },
  validate: (value: unknown, { siblingData }: { siblingData: { posts?: unknown } }) =>
    value != null || !field.required(siblingData) || 'Choose a forum · Choisissez un forum',
})

/** The hub's settings: how each kind of document is discussed, and until when. */
export const hubFields = ({ collections, forums }: DiscussionsOptions): Field[] => [
  {
    name: 'discussion',
    type: 'group',
    label: label('Discussions', 'Discussions'),
    fields: [
      ...collections.map(({ slug, label: name, topics }): Field => ({
        name: slug,
        type: 'select',
        defaultValue: 'comments',
        label: name,
        options: kindsOf(forums && topics !== undefined),
      })),
      ...(forums ? [forumField({ required: ({ posts }) => posts === 'topic' })] : []),
      {
        name: 'closeAfterDays',
        type: 'number',
        min: 1,
        max: 3650,
        label: label('Days until comments close', 'Jours avant la fermeture des commentaires'),
        admin: {
          description: label(
            'After a text is published, an event has ended or a contest has closed. Empty: they stay open.',
            'Après la publication d’un texte, la fin d’un événement ou la clôture d’un concours. Vide\u202f: ils restent ouverts.',
          ),
        },
      },
      {
        // Since when texts are discussed in topics: what was published before keeps its comments.
        name: 'topicsSince',
        type: 'date',
        access: { create: fieldNobody, update: fieldNobody },
        admin: { hidden: true },
      },
    ],
  },
]

/** A document's own settings. */
export const documentFields = (topics: boolean): Field[] => [
  {
    name: 'discussion',
    type: 'group',
    label: label('Discussion', 'Discussion'),
    admin: { position: 'sidebar' },
    fields: [
      {
        name: 'kind',
        type: 'select',
        defaultValue: 'default',
        label: label('Discussed', 'Discuté'),
        options: [{ value: 'default', label: label('As the hub says', 'Comme le hub') }, ...kindsOf(topics)],
      },
      {
        name: 'state',
        type: 'select',
        defaultValue: 'default',
        label: label('New comments', 'Nouveaux commentaires'),
        options: [
          { value: 'default', label: label('As the hub says', 'Comme le hub') },
          { value: 'open', label: label('Always open', 'Toujours ouverts') },
          { value: 'closed', label: label('Closed', 'Fermés') },
        ],
      },
      ...(topics ? [forumField({ required: () => false })] : []),
    ],
  },
]

/** What a topic knows of the text that it discusses. */
export const topicFields: Field[] = [
  {
    // `posts:12`, once: two workers cannot open two topics about one text.
    name: 'discusses',
    type: 'text',
    unique: true,
    access: { create: fieldNobody, update: fieldNobody },
    label: label('Discusses', 'Sujet de discussion'),
    admin: { hidden: true },
  },
  {
    // Locked because its text is gone or closed, not by a moderator: it opens again with the text.
    name: 'lockedWithText',
    type: 'checkbox',
    defaultValue: false,
    access: { create: fieldNobody, update: fieldNobody },
    label: label('Locked with its text', 'Verrouillé avec son texte'),
    admin: { hidden: true },
  },
]
