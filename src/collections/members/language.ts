import type { PayloadRequest } from 'payload'
import type { Label } from '../../config/label'

/** The words of a label that the client of a request reads: French for French, English for everybody else. */
export const inLanguage = (words: Label, req: Pick<PayloadRequest, 'i18n' | 'locale'>): string =>
  req.locale === 'fr' || req.i18n?.language === 'fr' ? words.fr : words.en
