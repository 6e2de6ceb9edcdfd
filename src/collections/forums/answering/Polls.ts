import type { CollectionConfig } from 'payload'
import { isSelf, nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { slugs } from '../../../slugs'
import { forgetPollVotes, untally } from './pollHooks'
import { resultTimes } from './poll'

const resultLabels = {
  always: label('Always', 'Toujours'),
  voted: label('After voting', 'Après avoir voté'),
  closed: label('At the end', 'À la fin'),
} satisfies Record<(typeof resultTimes)[number], unknown>

/**
 * What a topic asks its readers to choose. Closed to every API: it is read with its topic, results as its author wished
 * (`Topic.poll`). The words of the choices are judged with the topic's.
 */
export const Polls: CollectionConfig = {
  slug: slugs.polls,
  custom: personal({
    holds: [
      {
        member: 'author',
        exports: ['topic', 'question', 'options', 'closesAt'],
        erasure: { do: 'authored' },
      },
    ],
  }),
  labels: { singular: label('Poll', 'Sondage'), plural: label('Polls', 'Sondages') },
  lockDocuments: false,
  graphQL: false,
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  hooks: { beforeDelete: [forgetPollVotes] },
  fields: [
    {
      name: 'topic',
      type: 'relationship',
      relationTo: slugs.topics,
      required: true,
      // One poll a topic, whoever races.
      unique: true,
      label: label('Topic', 'Sujet'),
    },
    {
      name: 'author',
      type: 'relationship',
      relationTo: slugs.members,
      index: true,
      label: label('Author', 'Auteur'),
    },
    { name: 'question', type: 'text', label: label('Question', 'Question') },
    // [{ id, text }], the ids '1', '2', …
    { name: 'options', type: 'json', required: true, label: label('Choices', 'Choix') },
    {
      name: 'most',
      type: 'number',
      required: true,
      defaultValue: 1,
      label: label('Choices at most', 'Choix au plus'),
    },
    { name: 'closesAt', type: 'date', label: label('Closes', 'Clôture') },
    {
      name: 'results',
      type: 'select',
      required: true,
      defaultValue: 'always',
      options: resultTimes.map((value) => ({ value, label: resultLabels[value] })),
      label: label('Results', 'Résultats'),
    },
    {
      name: 'changeable',
      type: 'checkbox',
      defaultValue: true,
      label: label('Votes can change', 'Vote modifiable'),
    },
    { name: 'anonymous', type: 'checkbox', defaultValue: true, label: label('Anonymous', 'Anonyme') },
    // Kept with each vote: how often each choice was made, by its id.
    { name: 'tally', type: 'json', label: label('Votes by choice', 'Votes par choix') },
    { name: 'voters', type: 'number', defaultValue: 0, label: label('Voters', 'Votants') },
  ],
}

/** Who chose what: one row a member and poll. Written by `votePoll` alone. */
export const PollVotes: CollectionConfig = {
  slug: slugs.pollVotes,
  custom: personal({
    holds: [{ member: 'member', exports: ['poll', 'options'], erasure: { do: 'delete' } }],
  }),
  labels: {
    singular: label('Vote in a poll', 'Vote à un sondage'),
    plural: label('Votes in polls', 'Votes aux sondages'),
  },
  lockDocuments: false,
  graphQL: false,
  admin: { hidden: true },
  access: { read: isSelf('member'), create: nobody, update: nobody, delete: nobody },
  hooks: { afterDelete: [untally] },
  // One vote for a member and a poll, whoever races.
  indexes: [{ fields: ['poll', 'member'], unique: true }],
  fields: [
    {
      name: 'poll',
      type: 'relationship',
      relationTo: slugs.polls,
      required: true,
      label: label('Poll', 'Sondage'),
    },
    {
      name: 'member',
      type: 'relationship',
      relationTo: slugs.members,
      required: true,
      index: true,
      label: label('Member', 'Membre'),
    },
    // Ids of the choices.
    { name: 'options', type: 'json', required: true, label: label('Choices', 'Choix') },
  ],
}
