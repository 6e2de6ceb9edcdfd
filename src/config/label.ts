import type { PayloadRequest } from 'payload'
import { languageOf } from './requestLanguage'

/** A string that a person reads in the admin, in both languages: leaving one out does not compile. */
export type Label = { en: string; fr: string }

/** `label('Title', 'Titre')`: the two languages of one admin string, English first. */
export const label = (en: string, fr: string): Label => ({ en, fr })

/** The words of a label that the client of a request reads: French for French, English for everybody else. */
export const inLanguage = (words: Label, req: Pick<PayloadRequest, 'i18n' | 'locale'>): string =>
  words[languageOf(req)]
