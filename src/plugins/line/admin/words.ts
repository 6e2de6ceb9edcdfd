'use client'

import { useTranslation } from '@payloadcms/ui'
import type { LintRule } from '../lint/line'

const words = {
  title: ['Editorial line', 'Ligne éditoriale'],
  check: ['Check now', 'Vérifier maintenant'],
  saveFirst: [
    'What is saved is checked. Save your changes to have them checked, too.',
    'La version enregistrée est vérifiée. Enregistrez vos modifications pour les vérifier aussi.',
  ],
  loading: ['Reading…', 'Lecture…'],
  failed: ['The text could not be checked.', 'Le texte n’a pas pu être vérifié.'],
  nothing: ['The text keeps to the line.', 'Le texte respecte la ligne.'],
  blocks: ['Keeps it from going out', 'Empêche la parution'],
  reading: ['Reading level', 'Niveau de lecture'],
  wholeLine: ['The whole line', 'Toute la ligne'],
  findings: ['to look at', 'à revoir'],
  short: ['too short to say', 'trop court pour le dire'],
  fieldTitle: ['Title', 'Titre'],
  excerpt: ['Excerpt', 'Chapô'],
  content: ['Text', 'Texte'],
} as const

const rules: Record<LintRule, readonly [string, string]> = {
  banned: ['Words that are not said', 'Mots à écarter'],
  required: ['Required mention', 'Mention obligatoire'],
  reading: ['Reading level', 'Niveau de lecture'],
  address: ['Tu or vous', 'Tu ou vous'],
  emoji: ['Emoji', 'Emoji'],
  hashtags: ['Hashtags', 'Hashtags'],
  signature: ['Signature', 'Signature'],
}

/** Key of a string. */
export type Word = keyof typeof words

/** The strings in the language of the admin. */
export const useWords = (): {
  language: 'en' | 'fr'
  say: (word: Word) => string
  /** What a rule is called. */
  rule: (rule: LintRule) => string
  /** What a field is called; a channel goes by its name. */
  place: (name: string) => string
} => {
  const { i18n } = useTranslation()
  const language = i18n.language === 'fr' ? 'fr' : 'en'
  const index = language === 'fr' ? 1 : 0
  return {
    language,
    say: (word) => words[word][index],
    rule: (rule) => rules[rule][index],
    place: (name) =>
      name === 'title'
        ? words.fieldTitle[index]
        : name === 'excerpt' || name === 'content'
          ? words[name][index]
          : name,
  }
}
