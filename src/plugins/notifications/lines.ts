import type { Payload } from 'payload'
import type { Json } from '../../core/emit'
import { type LetterLanguage, lineOf, pathIn, pathOf } from '../../core/letter'
import { messages } from './messages'
import { settingsOf } from './options'

/** What a line of the list is made of. */
export type ListedRow = {
  id: number | string
  kind: string
  data?: { [key: string]: Json } | null
  readAt?: string | null
  createdAt: string
}

/** A notification in one line, in a reader's language. */
export type NotificationLine = {
  id: string
  kind: string
  text: string
  /** Where it leads, with the language's prefix; null: nowhere. */
  path: string | null
  createdAt: string
  readAt: string | null
}

/** Pure but for the settings: a stored notification → its line. */
export const toLine = (args: {
  row: ListedRow
  payload: Payload
  language: LetterLanguage
}): NotificationLine => {
  const { row, payload, language } = args
  const { kinds, now } = settingsOf(payload)
  const letter = kinds[row.kind]?.write({ data: row.data ?? {}, language, account: {}, now: now() })
  const path = letter ? pathOf(letter) : null
  return {
    id: String(row.id),
    kind: row.kind,
    // A kind that the hub no longer has, or that has nothing left to say.
    text: letter ? lineOf(letter) : messages[language].unknown,
    path: path === null ? null : pathIn(language, path),
    createdAt: row.createdAt,
    readAt: row.readAt ?? null,
  }
}
