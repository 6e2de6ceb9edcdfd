import type { CollectionConfig, Field, TextareaFieldValidation } from 'payload'
import { isRole } from '../../../access'
import { label, type Label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { slugs } from '../../../slugs'
import { isDecider } from '../access'
import { answerVariables, unknownVariables } from '../answers'
import { decisionLabels, decisionNames } from '../decisions'

const known = answerVariables.map((name) => `{${name}}`).join(' ')

/** A variable that nobody can fill would reach a member as it stands. */
const validateVariables: TextareaFieldValidation = (value, { req }) => {
  const [unknown] = unknownVariables(value ?? '')
  if (unknown === undefined) return value?.trim() ? true : req.t('validation:required')
  return req.i18n.language === 'fr'
    ? `Variable inconnue\u202f: {${unknown}}. Possibles\u202f: ${known}`
    : `Unknown variable {${unknown}}. There are: ${known}`
}

const words = (name: 'en' | 'fr', text: Label): Field => ({
  name,
  type: 'textarea',
  required: true,
  maxLength: 2_000,
  label: text,
  validate: validateVariables,
  admin: {
    description: label(
      `{name}: its author; {rule}: the rule cited; {link}: where that is read; {title}: the post`,
      `{name}\u202f: l’auteur\u202f; {rule}\u202f: la règle citée\u202f; {link}\u202f: où la lire\u202f; {title}\u202f: le message`,
    ),
  },
})

/** The bank of answers: what moderators say again and again, in both languages; an author is written to in their own. */
export const ModerationAnswers: CollectionConfig = {
  slug: slugs.moderationAnswers,
  custom: personal({ nothing: 'Sentences of the hub, written by managers about nobody in particular.' }),
  labels: {
    singular: label('Answer', 'Réponse type'),
    plural: label('Answers', 'Réponses types'),
  },
  admin: {
    group: label('Safety', 'Sécurité'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'decisions', 'updatedAt'],
  },
  defaultSort: 'name',
  access: {
    read: isDecider,
    create: isRole('manager'),
    update: isRole('manager'),
    delete: isRole('manager'),
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 80,
      label: label('Name, for moderators', 'Nom, pour la modération'),
    },
    {
      name: 'decisions',
      type: 'select',
      hasMany: true,
      label: label('Offered with', 'Proposée avec'),
      options: decisionNames.map((value) => ({ value, label: decisionLabels[value] })),
      admin: { description: label('Left empty: with every decision', 'Vide\u202f: avec chaque décision') },
    },
    words('en', label('In English', 'En anglais')),
    words('fr', label('In French', 'En français')),
  ],
}
