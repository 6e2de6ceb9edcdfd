import type { Row, Statements, Value } from '../statements'
import { relevanceOf } from './relevance'
import { matchExpression } from './sqliteMatch'
import { entries, places, wordsOf } from './sqliteTables'
import { type Clause, type Found, type FullTextQuery, mostLookedThrough, mostRanked } from './types'

/**
 * FTS5's bm25 counts, for each word of a question, every row that holds it: of a word in half of a million replies that
 * alone takes a tenth of a second. A word that more rows than this hold tells them apart so little that the newest are
 * the best answer, those with it in the title before the others; and what a search costs stops growing with the hub.
 */
const mostScored = 5_000

/** Of those so many are found: whoever wants older ones says more. */
const mostNewest = 500

type Answer = { found: Found[]; isAll: boolean }

/** Beginnings of words are asked for where the whole words find nothing: FTS5 has to put together all that begin so. */
export const findEntries = async (database: Statements, query: FullTextQuery): Promise<Answer> => {
  const whole = query.clauses.map((clause) => clause.filter(({ isPrefix }) => !isPrefix))
  const answer = await findWhole(database, { ...query, clauses: whole })
  const hasBeginning = query.clauses.some((clause) => clause.some(({ isPrefix }) => isPrefix))
  return answer.found.length > 0 || !hasBeginning ? answer : findWhole(database, query)
}

const findWhole = async (database: Statements, query: FullTextQuery): Promise<Answer> => {
  const isCommon = new Set<Clause>()
  for (const clause of query.clauses)
    if (await holdsCommon(database, query.kind, clause)) isCommon.add(clause)
  const rare = query.clauses.filter((clause) => !isCommon.has(clause))
  const byRare =
    // Where any word will do, those that tell nothing would bring all of the newest.
    query.isAny && rare.length > 0 && isCommon.size > 0
      ? await findWhole(database, { ...query, clauses: rare })
      : null
  if (byRare && byRare.found.length > 0) return byRare
  const isScored = isCommon.size === 0 && !(await areOthersCommon(database, query))
  return isScored ? findScored(database, query) : findNewest(database, query)
}

/** Does a way to meet the clause ask for nothing but common words? What begins so is put together from many. */
const holdsCommon = async (database: Statements, kind: string, clause: Clause): Promise<boolean> => {
  for (const { words, isPrefix } of clause) {
    if (isPrefix) return true
    let isAll = true
    for (const word of words)
      isAll &&= await holdsMany(database, kind, {
        ...nothing,
        clauses: [[{ words: [word], isPrefix: false }]],
      })
    if (isAll) return true
  }
  return false
}

const nothing = {
  clauses: [],
  isAny: false,
  without: [],
  isTitleOnly: false,
  authors: null,
  notBy: [],
} satisfies Parameters<typeof matchExpression>[0]

/** bm25 counts the rows of words that must not be there, and of people, as well. */
const areOthersCommon = async (
  database: Statements,
  { kind, without, authors, notBy }: FullTextQuery,
): Promise<boolean> => {
  for (const clause of without) if (await holdsCommon(database, kind, clause)) return true
  for (const author of [...(authors ?? []), ...notBy])
    if (await holdsMany(database, kind, { ...nothing, authors: [author] })) return true
  return false
}

const holdsMany = async (
  { all }: Statements,
  kind: string,
  part: Parameters<typeof matchExpression>[0],
): Promise<boolean> => {
  const fts = wordsOf(kind)
  const [row] = await all(
    `SELECT rowid AS row FROM ${fts} WHERE ${fts} MATCH ? LIMIT 1 OFFSET ${mostScored}`,
    matchExpression(part),
  )
  return row !== undefined
}

/** The row below which nothing is looked at, where many hold the words; 0: everything is. */
const floorOf = async ({ all }: Statements, kind: string, match: string): Promise<number> => {
  const fts = wordsOf(kind)
  const [row] = await all(
    `SELECT rowid AS row FROM ${fts} WHERE ${fts} MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET ${mostLookedThrough}`,
    match,
  )
  return Number(row?.row ?? 0)
}

const columns = 'e.row, e.language, e.at, e.solved, e.official'

/** The newest that fit, each by how well the words fit it. */
const findScored = async (database: Statements, query: FullTextQuery): Promise<Answer> => {
  const { text, values } = conditions(query)
  if (matchExpression(query) !== null)
    // A title counts as much as ten words of the text. Only what is found is scored, the newest first.
    return newest(database, query, `-bm25(${wordsOf(query.kind)}, 10.0, 1.0, 0.0) AS relevance`, mostRanked)
  const rows = await database.all(
    `SELECT ${columns}, 0 AS relevance FROM ${entries} e WHERE e.kind = ? AND ${text}
      ORDER BY e.at DESC LIMIT ${mostRanked + 1}`,
    ...[query.kind, ...values],
  )
  return { found: rows.slice(0, mostRanked).map(foundOf), isAll: rows.length <= mostRanked }
}

/** The newest that fit, those with the words in their title before the others. */
const findNewest = async (database: Statements, query: FullTextQuery): Promise<Answer> =>
  newest(database, query, 'e.title', mostNewest)

const newest = async (
  database: Statements,
  query: FullTextQuery,
  column: string,
  most: number,
): Promise<Answer> => {
  const fts = wordsOf(query.kind)
  const match = matchExpression(query) ?? ''
  const { text, values, isSelective } = conditions(query)
  const floor = isSelective ? await floorOf(database, query.kind, match) : 0
  const rows = await database.all(
    `SELECT ${columns}, ${column}
      FROM ${fts} CROSS JOIN ${entries} e ON e.kind = ? AND e.row = ${fts}.rowid
      WHERE ${fts} MATCH ? AND ${fts}.rowid > ? AND ${text} ORDER BY ${fts}.rowid DESC LIMIT ${most + 1}`,
    ...[query.kind, match, floor, ...values],
  )
  const found = rows.slice(0, most).map((row) => ({
    ...foundOf(row),
    ...(row.relevance === undefined ? { relevance: relevanceOf(String(row.title), query) } : {}),
  }))
  return { found, isAll: rows.length <= most && floor === 0 }
}

const foundOf = (row: Row): Found => ({
  id: Math.floor(Number(row.row) / places),
  language: row.language === 'en' || row.language === 'fr' ? row.language : null,
  relevance: Number(row.relevance),
  at: Number(row.at),
  isSolved: row.solved === 1,
  isOfficial: row.official === 1,
})

const conditions = (query: FullTextQuery): { text: string; values: Value[]; isSelective: boolean } => {
  const parts: { text: string; values: Value[]; isSelective?: boolean }[] = [
    { text: 'e.shown = 1', values: [] },
  ]
  if (query.notIn.length > 0)
    parts.push({
      text: `(e.forum IS NULL OR e.forum NOT IN (${marks(query.notIn)}))`,
      values: query.notIn.map(Number),
    })
  const narrow = (text: string, ...values: Value[]): void =>
    void parts.push({ text, values, isSelective: true })
  if (query.forums !== null) narrow(`e.forum IN (${marks(query.forums)})`, ...query.forums.map(Number))
  for (const tag of query.tags) narrow('instr(e.tags, ?) > 0', ` ${tag} `)
  if (query.isSolved !== null) narrow('e.solved = ?', Number(query.isSolved))
  if (query.before !== null) narrow('e.at < ?', query.before)
  if (query.after !== null) narrow('e.at >= ?', query.after)
  return {
    text: parts.map(({ text }) => text).join(' AND '),
    values: parts.flatMap(({ values }) => values),
    isSelective: parts.some(({ isSelective }) => isSelective === true),
  }
}

const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ')
