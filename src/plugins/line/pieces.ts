import { plainTextOf } from '../../core/richText'
import type { Language, Piece } from './lint/line'
import type { LineCollection } from './options'

/** Pure: the fields of a text as a reader reads them, in one language. */
export const piecesOf = (
  doc: Readonly<Record<string, unknown>>,
  { text }: LineCollection,
  language: Language,
): Piece[] => text.map((place) => ({ place, surface: 'site', language, text: wordsOf(doc[place]) }))

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : plainTextOf(value))
