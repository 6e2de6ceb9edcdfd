/** Why a text may not move, in both languages. */
export const reasons = {
  approvalNeeded: {
    en: 'A category of this text asks for an approval, and this version has none.',
    fr: 'Une catégorie de ce texte demande une approbation, et cette version n’en a pas.',
  },
  categoryAsks: {
    en: 'This category asks for an approval, and what is public of this text has none: hand the text in with the category, and publish it when it is approved.',
    fr: 'Cette catégorie demande une approbation, et ce qui est public de ce texte n’en a pas\u202f: soumettez le texte avec la catégorie, et publiez-le une fois approuvé.',
  },
  notReviewer: {
    en: 'You are not among the reviewers of this text.',
    fr: 'Vous ne faites pas partie des relecteurs de ce texte.',
  },
  ownText: {
    en: 'You wrote this text or handed it in: somebody else has to decide.',
    fr: 'Vous avez écrit ou soumis ce texte\u202f: la décision revient à quelqu’un d’autre.',
  },
  notFromHere: {
    en: 'This cannot be done in the present stage.',
    fr: 'Ce n’est pas possible à l’étape actuelle.',
  },
  editorsOnly: { en: 'For editors.', fr: 'Réservé à la rédaction.' },
} as const

/** Key of a reason. */
export type Reason = keyof typeof reasons

/** The reason in a language of the admin; what the lifecycle itself says becomes "not from here". */
export const sayReason = (reason: string, language: string): string => {
  const words = Object.hasOwn(reasons, reason) ? reasons[reason as Reason] : reasons.notFromHere
  return language === 'fr' ? words.fr : words.en
}
