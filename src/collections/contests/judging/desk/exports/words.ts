/** Languages of the tables. */
export type Language = 'en' | 'fr'

/** Headings of the tables, in the order of their columns. */
export const headings = {
  en: {
    entries: [
      ...['Entry', 'Title', 'Name', 'Handle', 'State', 'Moderation', 'Handed in', 'Withdrawn'],
      ...['Votes cast', 'Votes that count', 'Rank', 'Jury', 'Score'],
    ],
    votes: [
      ...['Vote', 'Entry', 'Title', 'Name', 'Handle', 'Cast', 'Member since', 'Trust level', 'Flags'],
      ...['Counts', 'Decided by a person', 'Reason'],
    ],
    winners: [
      ...['Place', 'Turn', 'Prize', 'Name', 'Handle', 'Entry', 'Title', 'State'],
      ...['Told', 'To be claimed until', 'Claimed'],
    ],
    yes: 'Yes',
    no: 'No',
    moderation: { pending: 'Waits', held: 'Held', approved: 'Approved', rejected: 'Rejected' },
  },
  fr: {
    entries: [
      ...['Participation', 'Titre', 'Nom', 'Identifiant', 'État', 'Modération', 'Remise', 'Retirée'],
      ...['Votes exprimés', 'Votes comptés', 'Rang', 'Jury', 'Note'],
    ],
    votes: [
      ...['Vote', 'Participation', 'Titre', 'Nom', 'Identifiant', 'Vote du', 'Membre depuis le'],
      ...['Niveau de confiance', 'Signalements', 'Compte', 'Décision d’une personne', 'Motif'],
    ],
    winners: [
      ...['Place', 'Tour', 'Prix', 'Nom', 'Identifiant', 'Participation', 'Titre', 'État'],
      ...['Prévenu le', 'À réclamer avant le', 'Réclamé le'],
    ],
    yes: 'Oui',
    no: 'Non',
    moderation: { pending: 'En attente', held: 'Retenue', approved: 'Approuvée', rejected: 'Refusée' },
  },
} as const satisfies Record<Language, unknown>

/** Pure: a moment as ISO 8601; null for none. */
export const momentOf = (moment: string | number | Date | null | undefined): string | null =>
  moment == null ? null : new Date(moment).toISOString()
