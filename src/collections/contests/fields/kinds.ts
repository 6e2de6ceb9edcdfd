import { label } from '../../../config/label'

/** What a contest asks of those who take part, and how it is called. */
export const contestKinds = {
  creative: label('Creative: a picture, a text, a film', 'Création\u202f: image, texte, film'),
  quiz: label('Quiz', 'Quiz'),
  challenge: label('Challenge in steps', 'Défi par étapes'),
  prediction: label('Prediction', 'Pronostic'),
  draw: label('Draw', 'Tirage au sort'),
} as const

/** One of {@link contestKinds}. */
export type ContestKind = keyof typeof contestKinds

/** What an entry may consist of. */
export const mediaKinds = {
  text: label('Text', 'Texte'),
  picture: label('Pictures', 'Images'),
  link: label('Link to a film or a page', 'Lien vers un film ou une page'),
  file: label('PDF file', 'Fichier PDF'),
} as const

/** One of {@link mediaKinds}. */
export type MediaKind = keyof typeof mediaKinds

/** When others see the entries. */
export const galleryKinds = {
  live: label('As soon as they are approved', 'Dès leur approbation'),
  ended: label('After the close of entries', 'Après la clôture des participations'),
  never: label('Never', 'Jamais'),
} as const

/** Kinds whose entries are something to look at; of the others nobody but the organisers sees any. */
export const shownKinds: readonly ContestKind[] = ['creative', 'challenge']

/** How winners are found. */
export const judgingKinds = {
  vote: label('Public vote', 'Vote du public'),
  jury: label('Jury', 'Jury'),
  both: label('Vote and jury, weighted', 'Vote et jury, pondérés'),
  draw: label('Draw', 'Tirage au sort'),
  score: label('Points', 'Points'),
} as const

/** One of {@link judgingKinds}. */
export type JudgingKind = keyof typeof judgingKinds

/** Who is ahead of whom with the same result. */
export const tieRules = {
  earliest: label('Who entered first', 'La première participation'),
  jury: label('The jury decides', 'Le jury tranche'),
  draw: label('A draw among them', 'Tirage au sort entre elles'),
  shared: label('They share the place', 'Ex æquo'),
} as const

/** One of {@link tieRules}. */
export type TieRule = keyof typeof tieRules
