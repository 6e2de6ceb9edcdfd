import type {
  CollectionSlug,
  Field,
  GlobalConfig,
  NumberFieldSingleValidation,
  TextFieldSingleValidation,
} from 'payload'
import { label } from '../../../config/label'
import { personal } from '../../../config/personal'
import { globalSlugs } from '../../../slugs'
import { isDecider } from '../access'
import type { HeadName } from '../checks/classifier/heads'
import { type Fault, faultOfThresholds, faultOfWord } from './faults'
import { forgetRules } from './rulesOf'

const say = (fault: Fault, language: string): true | string =>
  fault === null ? true : fault[language === 'fr' ? 'fr' : 'en']

const validateEntry: TextFieldSingleValidation = (value, { req, siblingData }) =>
  say(
    faultOfWord(value ?? '', (siblingData as { isExpression?: boolean }).isExpression === true),
    req.i18n.language,
  )

const validateRefuse: NumberFieldSingleValidation = (value, { req, siblingData }) => {
  const { hold } = siblingData as { hold?: number | null }
  if (value == null) return req.t('validation:required')
  return hold == null || say(faultOfThresholds(hold, value), req.i18n.language)
}

const bar = (
  name: 'hold' | 'refuse',
  text: ReturnType<typeof label>,
  validate?: NumberFieldSingleValidation,
): Field => ({
  name,
  type: 'number',
  required: true,
  min: 0.5,
  max: 1000,
  label: text,
  ...(validate ? { validate } : {}),
})

const headOptions = [
  { value: 'spam', label: label('Advertising or fraud', 'Publicité ou fraude') },
  { value: 'toxic', label: label('Insults, hate or threats', 'Insultes, haine ou menaces') },
] satisfies { value: HeadName; label: unknown }[]

const standing: Field = {
  name: 'standing',
  type: 'select',
  required: true,
  defaultValue: 'newcomer',
  label: label('Of whom', 'De qui'),
  options: [
    { value: 'newcomer', label: label('Newcomers', 'Nouveaux membres') },
    { value: 'member', label: label('Members', 'Membres') },
    { value: 'trusted', label: label('Trusted members', 'Membres de confiance') },
  ],
}

/**
 * What a hub decides for itself of how it judges: thresholds, everywhere or at one place, and words of its own. Read and
 * written by those who decide cases; each decision keeps the name of the rules that it was taken by.
 *
 * @param places - collections whose documents can have thresholds of their own; empty for none.
 */
export const ModerationRules = (places: readonly string[]): GlobalConfig => ({
  slug: globalSlugs.moderationRules,
  custom: personal({ nothing: 'Numbers and words of the hub itself, written by those who decide cases.' }),
  label: label('Moderation rules', 'Règles de modération'),
  admin: { group: label('Safety', 'Sécurité') },
  access: { read: isDecider, update: isDecider },
  hooks: { afterChange: [({ req }) => forgetRules(req)] },
  fields: [
    {
      name: 'thresholds',
      type: 'array',
      maxRows: 100,
      label: label('Thresholds', 'Seuils'),
      labels: { singular: label('Threshold', 'Seuil'), plural: label('Thresholds', 'Seuils') },
      admin: {
        description: label(
          'What is not said here is as delivered: newcomers are held from 5 and rejected from 10, members from 6 and 14, trusted members from 8 and 20. A single insult weighs 5, a slur 8, a threat 10.',
          'Ce qui n’est pas dit ici reste tel que livré\u202f: les nouveaux sont retenus dès 5 et rejetés dès 10, les membres dès 6 et 14, les membres de confiance dès 8 et 20. Une insulte pèse 5, une injure discriminatoire 8, une menace 10.',
        ),
      },
      fields: [
        ...(places.length === 0
          ? []
          : [
              {
                name: 'place',
                type: 'relationship',
                relationTo: [...places] as CollectionSlug[],
                label: label('Where', 'Où'),
                admin: { description: label('Left empty: everywhere', 'Vide\u202f: partout') },
              } satisfies Field,
            ]),
        standing,
        bar('hold', label('Held from', 'Retenu à partir de')),
        bar('refuse', label('Rejected from', 'Rejeté à partir de'), validateRefuse),
      ],
    },
    {
      name: 'words',
      type: 'array',
      maxRows: 500,
      label: label('Words of our own', 'Nos propres mots'),
      labels: { singular: label('Entry', 'Entrée'), plural: label('Words of our own', 'Nos propres mots') },
      fields: [
        {
          name: 'entry',
          type: 'text',
          required: true,
          maxLength: 200,
          label: label('Words', 'Mots'),
          validate: validateEntry,
          admin: {
            description: label(
              'Without capitals and accents. acheter/vendre: one of them; vend(s,re): with an ending or without; mot? may be missing; _ any word',
              'Sans majuscules ni accents. acheter/vendre\u202f: l’un des deux\u202f; vend(s,re)\u202f: avec ou sans terminaison\u202f; un mot suivi de «\u202f?\u202f» peut manquer\u202f; _ n’importe quel mot',
            ),
          },
        },
        {
          name: 'isExpression',
          type: 'checkbox',
          defaultValue: false,
          label: label('This is a regular expression (RE2)', 'C’est une expression régulière (RE2)'),
        },
        {
          name: 'language',
          type: 'select',
          label: label('Language', 'Langue'),
          options: [
            { value: 'en', label: 'English' },
            { value: 'fr', label: 'Français' },
          ],
          admin: {
            description: label(
              'For your own order: members mix languages, and every entry is looked for in every text',
              'Pour vous y retrouver\u202f: les membres mêlent les langues, et chaque entrée est cherchée dans chaque texte',
            ),
          },
        },
        {
          name: 'severity',
          type: 'select',
          required: true,
          defaultValue: '5',
          label: label('Severity', 'Gravité'),
          options: [
            { value: '1', label: label('Crude: hardly counts', 'Grossier\u202f: compte à peine') },
            { value: '3', label: label('Unfriendly', 'Désagréable') },
            {
              value: '5',
              label: label('Insulting: holds a newcomer’s', 'Insultant\u202f: retient un nouveau'),
            },
            {
              value: '8',
              label: label('Degrading: holds anybody’s', 'Dégradant\u202f: retient n’importe qui'),
            },
            {
              value: '10',
              label: label('Threatening: rejects a newcomer’s', 'Menaçant\u202f: rejette un nouveau'),
            },
          ],
        },
      ],
    },
    {
      name: 'knownPictures',
      type: 'select',
      required: true,
      defaultValue: 'hold',
      label: label(
        'A picture of the list of known pictures is',
        'Une image de la liste des images connues est',
      ),
      options: [
        {
          value: 'hold',
          label: label('held with the text that shows it', 'retenue avec le texte qui la montre'),
        },
        { value: 'refuse', label: label('refused when it is uploaded', 'refusée dès l’envoi') },
      ],
      admin: {
        description: label(
          'As a portrait it is refused in either case.',
          'Comme portrait, elle est refusée dans les deux cas.',
        ),
      },
    },
    {
      name: 'teaching',
      type: 'array',
      maxRows: 50,
      label: label('What decisions teach', 'Ce qu’enseignent les décisions'),
      labels: { singular: label('Rule', 'Règle'), plural: label('Rules', 'Règles') },
      admin: {
        description: label(
          'A text taken from view by one of these rules is an example that the machine may learn from. Nothing learnt is used before a manager says so: see Lessons.',
          'Un texte retiré au titre d’une de ces règles est un exemple dont la machine peut apprendre. Rien de ce qui est appris ne sert avant qu’une personne responsable ne le décide\u202f: voir Leçons.',
        ),
      },
      fields: [
        {
          name: 'rule',
          type: 'text',
          required: true,
          maxLength: 100,
          label: label('Key of the rule', 'Clé de la règle'),
        },
        {
          name: 'head',
          type: 'select',
          required: true,
          label: label('Is an example of', 'Est un exemple de'),
          options: headOptions,
        },
      ],
    },
  ],
})
