import type { Field } from 'payload'
import { fieldNobody } from '../../../access'
import { label } from '../../../config/label'
import type { PersonalHold } from '../../../config/personal'
import { slugs } from '../../../slugs'
import { ideaStateLabels, ideaStates } from './ideaStates'

const computed = { create: fieldNobody, update: fieldNobody }

/** What a topic knows of its answer, of its votes as an idea, and of the words of its poll. */
export const answeringFields: Field[] = [
  {
    name: 'solvedAt',
    type: 'date',
    label: label('Solved', 'Résolu le'),
    access: computed,
    admin: { position: 'sidebar', readOnly: true, condition: (data) => data.answer != null },
  },
  {
    name: 'solvedBy',
    type: 'relationship',
    relationTo: slugs.members,
    index: true,
    label: label('Marked by', 'Marqué par'),
    access: computed,
    admin: { position: 'sidebar', readOnly: true, condition: (data) => data.answer != null },
  },
  {
    name: 'ideaState',
    type: 'select',
    index: true,
    options: ideaStates.map((value) => ({ value, label: ideaStateLabels[value] })),
    label: label('State of the idea', 'État de l’idée'),
    access: computed,
    admin: { position: 'sidebar', readOnly: true, condition: (data) => data.kind === 'idea' },
  },
  {
    name: 'duplicateOf',
    type: 'relationship',
    relationTo: slugs.topics,
    index: true,
    label: label('Duplicate of', 'Doublon de'),
    access: computed,
    admin: { position: 'sidebar', readOnly: true, condition: (data) => data.duplicateOf != null },
  },
  {
    name: 'voteCount',
    type: 'number',
    defaultValue: 0,
    index: true,
    label: label('Votes', 'Votes'),
    access: computed,
    admin: { position: 'sidebar', readOnly: true, condition: (data) => data.kind === 'idea' },
  },
  {
    // Judged with the text of the topic: what a poll asks is said by its author, too. No secret: the poll says the same.
    name: 'pollText',
    type: 'textarea',
    label: label('Words of the poll', 'Mots du sondage'),
    access: computed,
    admin: { hidden: true },
  },
]

/** Who marked an answer: a fact of the record, under the nameless face after an erasure. */
export const isSolvedBy: PersonalHold = {
  member: 'solvedBy',
  exports: [],
  erasure: { do: 'keep', why: 'Who chose an answer is part of the record of the question.' },
}
