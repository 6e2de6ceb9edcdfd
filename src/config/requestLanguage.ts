import type { PayloadRequest } from 'payload'
import type { LetterLanguage } from '../core/letter'

/** The language that the client of a request reads: French for French, English for everybody else. */
export const languageOf = (req: Pick<PayloadRequest, 'i18n' | 'locale'>): LetterLanguage =>
  req.locale === 'fr' || req.i18n?.language === 'fr' ? 'fr' : 'en'
