import { formBuilderPlugin } from '@payloadcms/plugin-form-builder'
import type { Field } from 'payload'
import { anyone, isRole, nobody } from '../../access'
import { extendGraphQL } from '../../config/graphql'
import { label } from '../../config/label'
import { personal } from '../../config/personal'
import { type ConfigStep, pipe } from '../../config/pipe'
import { addTasks } from '../../config/tasks'
import type { Emit } from '../../core/emit'
import { slugs } from '../../slugs'
import { defaultKeepDays, forgetSubmissions } from './task'
import { formsGraphQL } from './graphql'

export { answeredLetter } from './letters'
export { formTopics } from './topics'

/** What {@link forms} needs to know. */
export type FormsOptions = {
  /** The clock: answers are kept for the days that their form says. */
  now: () => Date
  /** Says that somebody filled in a form. */
  emit: Emit
}

const isEditor = isRole('editor', 'manager')

/**
 * Forms that editors build, by Payload's form builder. Its mails (sent within the transaction) and redirects stay off;
 * answers come in through the operation `submitForm` alone.
 */
export const forms =
  ({ now, emit }: FormsOptions): ConfigStep =>
  (config) =>
    pipe(
      config,
      formBuilderPlugin({
        fields: asked,
        formOverrides: {
          slug: slugs.forms,
          custom: personal({ nothing: 'Questions that editors ask.' }),
          labels: { singular: label('Form', 'Formulaire'), plural: label('Forms', 'Formulaires') },
          admin: { group: label('Content', 'Contenu'), useAsTitle: 'title' },
          access: { read: anyone, create: isEditor, update: isEditor, delete: isRole('manager') },
          fields: ({ defaultFields }) => [...formFields(defaultFields), ...promises],
        },
        formSubmissionOverrides: {
          slug: slugs.formSubmissions,
          custom: personal({
            holds: [{ member: 'member', exports: ['form', 'submissionData'], erasure: { do: 'delete' } }],
          }),
          labels: { singular: label('Answer', 'Réponse'), plural: label('Answers', 'Réponses') },
          admin: { group: label('Content', 'Contenu'), defaultColumns: ['form', 'member', 'createdAt'] },
          access: { create: nobody, read: isEditor, update: nobody, delete: isEditor },
          fields: () => submissionFields,
        },
      }),
      extendGraphQL(formsGraphQL({ emit })),
      addTasks(forgetSubmissions(now)),
    )

/** What can be asked; under names of their own in GraphQL, where the builder's are as short as `Text` and `Date`. */
const asked = {
  text: { interfaceName: 'FormText' },
  textarea: { interfaceName: 'FormTextarea' },
  email: { interfaceName: 'FormEmail' },
  select: { interfaceName: 'FormSelect' },
  radio: { interfaceName: 'FormRadio' },
  checkbox: { interfaceName: 'FormCheckbox' },
  number: { interfaceName: 'FormNumber' },
  date: { interfaceName: 'FormDate' },
  message: { interfaceName: 'FormMessage' },
  country: false,
  state: false,
  payment: false,
} as const

/** Of the builder's own fields: what is asked, and what is said around it. */
const formFields = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field): Field[] => {
    const name = 'name' in field ? field.name : ''
    if (name === 'title') return [{ ...field, localized: true } as Field]
    if (name === 'fields' || name === 'submitButtonLabel') return [field]
    // Its condition asks for a kind of confirmation that is not offered.
    return name === 'confirmationMessage' ? [{ ...field, required: false, admin: {} } as Field] : []
  })

/** What a form tells those who fill it in. */
const promises: Field[] = [
  {
    name: 'purpose',
    type: 'textarea',
    localized: true,
    required: true,
    maxLength: 400,
    label: label('What the answers are for', 'À quoi servent les réponses'),
    admin: {
      description: label('Said under the form.', 'Dit sous le formulaire.'),
    },
  },
  {
    name: 'keepDays',
    type: 'number',
    required: true,
    min: 1,
    max: 3_650,
    defaultValue: defaultKeepDays,
    label: label('Days that answers are kept', 'Jours de conservation des réponses'),
  },
]

const submissionFields: Field[] = [
  {
    name: 'form',
    type: 'relationship',
    relationTo: slugs.forms,
    required: true,
    index: true,
    label: label('Form', 'Formulaire'),
  },
  {
    name: 'submissionData',
    type: 'array',
    label: label('Answers', 'Réponses'),
    fields: [
      { name: 'field', type: 'text', required: true, label: label('Field', 'Champ') },
      { name: 'value', type: 'textarea', required: true, label: label('Answer', 'Réponse') },
    ],
  },
  {
    name: 'member',
    type: 'relationship',
    relationTo: slugs.members,
    index: true,
    label: label('Member', 'Membre'),
  },
]
