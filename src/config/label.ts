/** A string that a person reads in the admin, in both languages: leaving one out does not compile. */
export type Label = { en: string; fr: string }

/** `label('Title', 'Titre')`: the two languages of one admin string, English first. */
export const label = (en: string, fr: string): Label => ({ en, fr })
