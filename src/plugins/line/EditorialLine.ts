import type { Field, GlobalConfig } from 'payload'
import { isRole, isStaff } from '../../access'
import { label, type Label } from '../../config/label'
import { globalSlugs } from '../../slugs'
import type { LineOptions } from './options'

const language = (everywhere: boolean): Field => ({
  name: 'language',
  type: 'select',
  label: label('Language', 'Langue'),
  required: !everywhere,
  options: [
    { value: 'en', label: 'English' },
    { value: 'fr', label: 'Français' },
  ],
  ...(everywhere
    ? { admin: { description: label('Left empty: in both', 'Vide\u202f: dans les deux') } }
    : {}),
})

const blocks = (text: Label): Field => ({
  name: 'blocks',
  type: 'checkbox',
  defaultValue: false,
  label: text,
})

const stops = label('Such a text does not go out', 'Un tel texte ne paraît pas')

/** Sentences that people read, in order: who is spoken to, to what end, about what. */
const sentences = (name: string, text: Label, singular: Label): Field => ({
  name,
  type: 'array',
  maxRows: 50,
  label: text,
  labels: { singular, plural: text },
  fields: [
    {
      name: 'text',
      type: 'textarea',
      required: true,
      maxLength: 1000,
      localized: true,
      label: label('In words', 'En toutes lettres'),
    },
  ],
})

const words: Field = {
  name: 'words',
  type: 'text',
  required: true,
  maxLength: 200,
  label: label('Words', 'Mots'),
  admin: {
    description: label(
      'Whole words, accents counted; * at the end stands for any ending: revolution*',
      'Mots entiers, accents compris\u202f; * à la fin vaut toute terminaison\u202f: révolution*',
    ),
  },
}

const why: Field = {
  name: 'why',
  type: 'text',
  maxLength: 400,
  label: label('Why', 'Pourquoi'),
}

const count = (name: string, text: Label): Field => ({
  name,
  type: 'number',
  min: 0,
  max: 100,
  label: text,
  admin: { description: label('Left empty: as many as one likes', 'Vide\u202f: à volonté') },
})

const score = (name: 'en' | 'fr', text: Label): Field => ({
  name,
  type: 'number',
  min: 0,
  max: 100,
  label: text,
})

/**
 * How the hub speaks: whom to, to what end, in which words and which tone. Read by everybody of the staff, written by
 * managers; what a machine can check of it is held against every text.
 */
export const EditorialLine = ({ kinds }: Pick<LineOptions, 'kinds'>): GlobalConfig => ({
  slug: globalSlugs.editorialLine,
  label: label('Editorial line', 'Ligne éditoriale'),
  admin: { group: label('Publishing', 'Diffusion') },
  access: { read: isStaff, update: isRole('manager') },
  fields: [
    sentences('audiences', label('Audiences', 'Publics'), label('Audience', 'Public')),
    sentences('aims', label('Aims', 'Objectifs'), label('Aim', 'Objectif')),
    sentences('themes', label('Themes', 'Thèmes'), label('Theme', 'Thème')),
    {
      name: 'banned',
      type: 'array',
      maxRows: 500,
      label: label('Words and claims that are not said', 'Mots et promesses à écarter'),
      labels: {
        singular: label('Words', 'Mots'),
        plural: label('Words and claims that are not said', 'Mots et promesses à écarter'),
      },
      fields: [words, language(true), why, blocks(stops)],
    },
    {
      name: 'required',
      type: 'array',
      maxRows: 50,
      label: label('Mentions that have to be there', 'Mentions obligatoires'),
      labels: {
        singular: label('Mention', 'Mention'),
        plural: label('Mentions that have to be there', 'Mentions obligatoires'),
      },
      fields: [
        words,
        language(true),
        {
          name: 'where',
          type: 'select',
          required: true,
          defaultValue: 'texts',
          label: label('Where', 'Où'),
          options: [
            { value: 'texts', label: label('In each text', 'Dans chaque texte') },
            { value: 'announcements', label: label('In each announcement', 'Dans chaque annonce') },
            { value: 'everywhere', label: label('In both', 'Dans les deux') },
          ],
        },
        why,
        blocks(stops),
      ],
    },
    {
      name: 'reading',
      type: 'group',
      label: label('Reading level', 'Niveau de lecture'),
      admin: {
        description: label(
          'From 0, very hard, to 100, very easy; 60 is plain language. Texts of a hundred words and more are measured: by Flesch in English, by Kandel and Moles in French.',
          'De 0, très difficile, à 100, très facile\u202f; 60 est une langue courante. Les textes de cent mots et plus sont mesurés\u202f: selon Flesch en anglais, selon Kandel et Moles en français.',
        ),
      },
      fields: [
        score('en', label('English, at least', 'Anglais, au moins')),
        score('fr', label('French, at least', 'Français, au moins')),
        blocks(label('A harder text does not go out', 'Un texte plus difficile ne paraît pas')),
      ],
    },
    {
      name: 'tones',
      type: 'array',
      maxRows: 100,
      label: label('Tone sheets', 'Chartes de ton'),
      labels: {
        singular: label('Tone sheet', 'Charte de ton'),
        plural: label('Tone sheets', 'Chartes de ton'),
      },
      fields: [
        {
          name: 'surface',
          type: 'select',
          required: true,
          defaultValue: 'all',
          label: label('For', 'Pour'),
          options: [
            {
              value: 'all',
              label: label('Everything without a sheet of its own', 'Tout ce qui n’a pas sa charte'),
            },
            { value: 'site', label: label('The site', 'Le site') },
            ...kinds.map(({ value, label: text }) => ({ value, label: text })),
          ],
        },
        language(false),
        {
          name: 'address',
          type: 'select',
          label: label('Readers are addressed with', 'On s’adresse aux lecteurs avec'),
          options: [
            { value: 'tu', label: label('tu (informal)', 'tu') },
            { value: 'vous', label: label('vous (formal)', 'vous') },
          ],
          admin: { condition: (_data, sibling) => sibling?.language === 'fr' },
        },
        count('mostEmoji', label('Emoji at most', 'Emoji au plus')),
        count('mostHashtags', label('Hashtags at most', 'Hashtags au plus')),
        {
          name: 'signature',
          type: 'text',
          maxLength: 200,
          label: label('Announcements end with', 'Les annonces se terminent par'),
        },
        blocks(
          label(
            'On the site, a text that departs from it does not go out',
            'Sur le site, un texte qui s’en écarte ne paraît pas',
          ),
        ),
      ],
    },
  ],
})
