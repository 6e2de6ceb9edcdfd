'use client'

import { useTranslation } from '@payloadcms/ui'
import type { Label } from '../../../config/label'
import { type Language, type Word, wordIn } from './words'

/** The strings, and labels in two languages, in the language of the admin. */
export const useWords = (): {
  language: Language
  say: (word: Word) => string
  of: (label: Label) => string
} => {
  const { i18n } = useTranslation()
  const language = i18n.language === 'fr' ? 'fr' : 'en'
  return { language, say: (word) => wordIn(word, language), of: (label) => label[language] }
}
