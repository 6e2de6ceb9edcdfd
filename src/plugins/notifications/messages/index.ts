import type { LetterLanguage } from '../../../core/letter'
import { en, type Messages } from './en'
import { fr } from './fr'

/** What notifications say, by language. */
export const messages: Record<LetterLanguage, Messages> = { en, fr }
