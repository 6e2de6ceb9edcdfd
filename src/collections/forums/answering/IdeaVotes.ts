import type { CollectionConfig } from 'payload'
import { isSelf, nobody } from '../../../access'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { slugs } from '../../../slugs'
import { recountDeletedVote } from './countVotes'

/** Who votes for which idea: one row a member and idea, their own affair. Written by `voteIdea` and `unvoteIdea` alone. */
export const IdeaVotes: CollectionConfig = {
  slug: slugs.ideaVotes,
  custom: personal({ holds: [{ member: 'member', exports: ['topic'], erasure: { do: 'delete' } }] }),
  labels: {
    singular: label('Vote for an idea', 'Vote pour une idée'),
    plural: label('Votes for ideas', 'Votes pour des idées'),
  },
  lockDocuments: false,
  graphQL: { disableMutations: true },
  admin: { hidden: true },
  access: { read: isSelf('member'), create: nobody, update: nobody, delete: nobody },
  hooks: { afterDelete: [recountDeletedVote] },
  // One vote for a member and an idea, whoever races.
  indexes: [{ fields: ['topic', 'member'], unique: true }],
  fields: [
    {
      name: 'topic',
      type: 'relationship',
      relationTo: slugs.topics,
      required: true,
      label: label('Idea', 'Idée'),
    },
    {
      name: 'member',
      type: 'relationship',
      relationTo: slugs.members,
      required: true,
      index: true,
      label: label('Member', 'Membre'),
    },
  ],
}
