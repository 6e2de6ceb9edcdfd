import type { Field } from 'payload'
import { label } from '../../../config/label'
import { fieldAnswer } from '../access'
import { closed, onlyFor, wholeNumber } from './shape'

const answer = { read: fieldAnswer }

/** Most questions of a quiz, and most answers to one of them. */
export const mostQuestions = 100
export const mostChoices = 12
/** Most steps of a challenge: one a day for a year. */
export const mostSteps = 366

/** What is asked of those who take part, by the kind of contest. Right answers are nobody's before the decision. */
export const taskFields = (): Field[] => [
  {
    name: 'quiz',
    type: 'group',
    label: label('Quiz', 'Quiz'),
    admin: onlyFor('quiz'),
    fields: [
      wholeNumber({
        name: 'seconds',
        label: label('Seconds for all of it', 'Secondes en tout'),
        min: 10,
        max: 86_400,
        description: label(
          'Counted by the hub from the moment the questions are shown; left empty: no limit',
          'Comptées par la plateforme dès l’affichage des questions\u202f; laissé vide\u202f: sans limite',
        ),
      }),
      {
        name: 'questions',
        type: 'array',
        maxRows: mostQuestions,
        label: label('Questions', 'Questions'),
        // Whoever prepares an answer before the clock runs has more time than the others: they are handed out by it.
        access: { read: fieldAnswer },
        fields: [
          {
            name: 'question',
            type: 'textarea',
            required: true,
            localized: true,
            maxLength: 1_000,
            label: label('Question', 'Question'),
          },
          wholeNumber({
            name: 'points',
            label: label('Points', 'Points'),
            min: 1,
            max: 1_000,
            defaultValue: 1,
          }),
          {
            name: 'choices',
            type: 'array',
            minRows: 2,
            maxRows: mostChoices,
            label: label('Answers', 'Réponses'),
            fields: [
              {
                name: 'text',
                type: 'text',
                required: true,
                localized: true,
                maxLength: 300,
                label: label('Answer', 'Réponse'),
              },
              {
                name: 'right',
                type: 'checkbox',
                defaultValue: false,
                access: answer,
                label: label('Right', 'Juste'),
              },
            ],
          },
        ],
      },
    ],
  },
  {
    name: 'challenge',
    type: 'group',
    label: label('Challenge', 'Défi'),
    admin: onlyFor('challenge'),
    fields: [
      {
        name: 'steps',
        type: 'array',
        maxRows: mostSteps,
        label: label('Steps', 'Étapes'),
        fields: [
          {
            name: 'title',
            type: 'text',
            required: true,
            localized: true,
            maxLength: 200,
            label: label('Step', 'Étape'),
          },
          {
            name: 'text',
            type: 'textarea',
            localized: true,
            maxLength: 2_000,
            label: label('What is to be done', 'Ce qu’il faut faire'),
          },
          {
            type: 'row',
            fields: [
              {
                name: 'opensAt',
                type: 'date',
                label: label('From', 'À partir de'),
                admin: { date: { pickerAppearance: 'dayAndTime' } },
              },
              {
                name: 'closesAt',
                type: 'date',
                label: label('Until', 'Jusqu’à'),
                admin: { date: { pickerAppearance: 'dayAndTime' } },
              },
              wholeNumber({
                name: 'points',
                label: label('Points', 'Points'),
                max: 1_000,
                defaultValue: 1,
              }),
              {
                name: 'proof',
                type: 'checkbox',
                defaultValue: true,
                label: label('A picture or a link is shown for it', 'Image ou lien à l’appui'),
              },
            ],
          },
        ],
      },
    ],
  },
  {
    name: 'prediction',
    type: 'group',
    label: label('Prediction', 'Pronostic'),
    admin: onlyFor('prediction'),
    fields: [
      {
        name: 'question',
        type: 'textarea',
        localized: true,
        maxLength: 1_000,
        label: label('Question', 'Question'),
      },
      {
        name: 'form',
        type: 'select',
        defaultValue: 'choice',
        label: label('Answered by', 'Réponse'),
        options: [
          { value: 'choice', label: label('One of these', 'Parmi une liste') },
          {
            value: 'number',
            label: label('A number: the nearest wins', 'Un nombre\u202f: le plus proche gagne'),
          },
        ],
      },
      {
        name: 'choices',
        type: 'array',
        maxRows: 100,
        label: label('Answers', 'Réponses'),
        fields: [
          {
            name: 'text',
            type: 'text',
            required: true,
            localized: true,
            maxLength: 300,
            label: label('Answer', 'Réponse'),
          },
        ],
      },
      {
        name: 'answer',
        type: 'text',
        maxLength: 300,
        access: { ...closed, read: fieldAnswer },
        label: label('What came true', 'Ce qui est arrivé'),
      },
      {
        name: 'answeredAt',
        type: 'date',
        access: { ...closed, read: fieldAnswer },
        label: label('Set', 'Fixé le'),
        admin: { readOnly: true },
      },
    ],
  },
]
