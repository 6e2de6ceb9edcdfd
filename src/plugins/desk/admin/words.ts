'use client'

import { useTranslation } from '@payloadcms/ui'

const words = {
  desk: ['Desk', 'Rédaction'],
  saveFirst: [
    'Save your changes first: the desk works on what is saved.',
    'Enregistrez d’abord vos modifications\u202f: la rédaction travaille sur ce qui est enregistré.',
  ],
  loading: ['Loading…', 'Chargement…'],
  failed: ['That did not work.', 'Cela n’a pas fonctionné.'],
  isPublic: ['Public', 'Public'],
  approvalNeeded: ['Needs an approval', 'Approbation requise'],
  approved: ['This version is approved', 'Cette version est approuvée'],
  reviewers: ['Decided by', 'Décision par'],
  toDraft: ['Back to draft', 'Repasser en brouillon'],
  toInReview: ['Hand in for review', 'Soumettre à relecture'],
  toChangesAsked: ['Ask for changes', 'Demander des modifications'],
  toApproved: ['Approve', 'Approuver'],
  toScheduled: ['Plan', 'Programmer'],
  toPublished: ['Publish now', 'Publier maintenant'],
  toArchived: ['Archive', 'Archiver'],
  note: ['Note to go with it (optional)', 'Mot d’accompagnement (facultatif)'],
  done: ['Done.', 'C’est fait.'],
  plan: ['Plan', 'Programmation'],
  what: ['What', 'Quoi'],
  publish: ['Publish', 'Publier'],
  withdraw: ['Take back', 'Retirer'],
  at: ['Day and time', 'Jour et heure'],
  zone: ['Time zone', 'Fuseau horaire'],
  zoneUnknown: ['No such time zone.', 'Ce fuseau horaire n’existe pas.'],
  past: ['This time has passed.', 'Ce moment est passé.'],
  notNow: [
    'A text in this stage cannot be planned for publication.',
    'À cette étape, la publication ne peut pas être programmée.',
  ],
  callOff: ['Call off', 'Annuler'],
  waiting: ['waiting', 'en attente'],
  kept: ['kept', 'tenue'],
  refused: ['could not be kept', 'impossible à tenir'],
  cancelled: ['called off', 'annulée'],
  previews: ['Preview link', 'Lien d’aperçu'],
  previewHint: [
    'Anybody who has the link reads the saved draft until it ends.',
    'Qui a le lien lit le brouillon enregistré, jusqu’à son expiration.',
  ],
  days: ['Days', 'Jours'],
  makeLink: ['Make a link', 'Créer un lien'],
  linkOnce: ['Copy it now: it is shown once.', 'Copiez-le maintenant\u202f: il n’est affiché qu’une fois.'],
  link: ['Link', 'Lien'],
  until: ['until', 'jusqu’au'],
  revoke: ['Revoke', 'Révoquer'],
  remarks: ['Remarks', 'Remarques'],
  noRemarks: ['Nobody has remarked on anything.', 'Aucune remarque.'],
  field: ['On', 'À propos de'],
  remark: ['Remark', 'Remarque'],
  remarkHint: ['@handle tells somebody at the desk.', '@identifiant prévient quelqu’un de la rédaction.'],
  send: ['Leave the remark', 'Laisser la remarque'],
  resolve: ['Resolved', 'Traitée'],
  reopen: ['Open again', 'Rouvrir'],
  log: ['What happened', 'Historique'],
  nothingYet: ['Nothing yet.', 'Rien encore.'],
  title: ['Title', 'Titre'],
  slug: ['Address', 'Adresse'],
  excerpt: ['Excerpt', 'Chapô'],
  content: ['Text', 'Texte'],
  cover: ['Cover', 'Image de couverture'],
} as const

/** Key of a string. */
export type Word = keyof typeof words

/** The strings, and labels in two languages, in the language of the admin. */
export const useWords = (): {
  language: 'en' | 'fr'
  say: (word: Word) => string
  /** A string whose key is only known at run time: the key itself when there is none. */
  name: (key: string) => string
  of: (label: { en: string; fr: string }) => string
} => {
  const { i18n } = useTranslation()
  const language = i18n.language === 'fr' ? 'fr' : 'en'
  const say = (word: Word): string => words[word][language === 'fr' ? 1 : 0]
  return {
    language,
    say,
    name: (key) => (Object.hasOwn(words, key) ? say(key as Word) : key),
    of: (label) => label[language],
  }
}
