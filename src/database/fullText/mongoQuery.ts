import type { Id } from '../../core/related'
import { checked, patternOf } from './relevance'
import type { Clause, FullTextQuery } from './types'

/** An entry as MongoDB keeps it. */
export type EntryRow = {
  kind: string
  doc: Id
  language: 'en' | 'fr' | null
  title: string
  body: string
  /** Each word of both once. */
  words: readonly string[]
  authors: readonly string[]
  tags: readonly string[]
  forum: string | null
  parent: string | null
  at: number
  isSolved: boolean
  isOfficial: boolean
  isShown: boolean
}

/** Ids as entries keep them, whatever type a request gave them. */
export const idsText = (ids: readonly Id[]): string[] => ids.map(String)

/** Pure: which entries fit. */
export const conditionsOf = (query: FullTextQuery): object => {
  const { kind, clauses, isAny, without, authors, notBy, tags, forums, notIn, isSolved, before, after } =
    query
  const fields = query.isTitleOnly ? ['title'] : ['title', 'body']
  const wanted = clauses.map((clause) => clauseOf(clause, fields))
  const at = { ...(before === null ? {} : { $lt: before }), ...(after === null ? {} : { $gte: after }) }
  return {
    kind,
    isShown: true,
    $and: [
      {},
      ...(wanted.length === 0 ? [] : isAny ? [{ $or: wanted }] : wanted),
      ...without.map((clause) => ({ $nor: [clauseOf(clause, ['title', 'body'])] })),
      ...(authors === null ? [] : [{ authors: { $in: idsText(authors) } }]),
      ...(notBy.length === 0 ? [] : [{ authors: { $nin: idsText(notBy) } }]),
      ...(tags.length === 0 ? [] : [{ tags: { $all: idsText(tags) } }]),
      ...(forums === null ? [] : [{ forum: { $in: idsText(forums) } }]),
      ...(notIn.length === 0 ? [] : [{ forum: { $nin: idsText(notIn) } }]),
    ],
    ...(isSolved === null ? {} : { isSolved }),
    ...(Object.keys(at).length === 0 ? {} : { at }),
  }
}

/**
 * Pure: what the text index is asked for: every whole word. Null where it would leave out what fits, since an entry may
 * hold no more than the beginning of a word.
 */
export const candidates = ({ clauses, isAny }: Pick<FullTextQuery, 'clauses' | 'isAny'>): string | null => {
  const whole = clauses.filter((clause) => clause.every(({ isPrefix }) => !isPrefix))
  if (whole.length === 0 || (isAny && whole.length < clauses.length)) return null
  return whole.flatMap((clause) => clause.flatMap(({ words }) => words)).join(' ')
}

const clauseOf = (clause: Clause, fields: readonly string[]): object => {
  const alternatives = clause.flatMap((phrase): object[] => {
    const [word] = phrase.words
    if (phrase.words.length > 1 || fields.length === 1)
      return fields.map((field) => ({ [field]: patternOf(phrase) }))
    return [{ words: phrase.isPrefix ? new RegExp(`^${checked(word)}`) : word }]
  })
  return { $or: alternatives }
}
