import { rows } from '../../../core/richText'

/** What a block of a text holds, as the hub answered it. */
export type Fields = Readonly<Record<string, unknown>>

/** A text field of a block, or nothing. */
export const textOr = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The rows of an array of a block. */
export const rowsOf = (value: unknown): Fields[] => rows(value)

/** A document that was read along with the text; null for one that its reader may not read, or that is gone. */
export const docOr = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null ? (value as Fields) : null
