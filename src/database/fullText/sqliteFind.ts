import { matchExpression } from './sqliteMatch'
import { entries, places, type Row, type Statements, type Value, wordsOf } from './sqliteTables'
import { type Clause, type Found, type FullTextQuery, mostLookedThrough, mostRanked } from './types'

/**
 * FTS5's bm25 counts, for each word of a question, every row that holds it: of a word in half of a million replies that
 * alone takes a tenth of a second. A word that more rows than this hold tells them apart so little that the newest are
 * the best answer, those with it in the title before the others; and what a search costs stops growing with the hub.
 */
const mostScored = 5_000

/** How much more a title counts than the text. */
const titleWeight = 10

type Answer = { found: Found[]; isAll: boolean }

/** Beginnings of words are asked for where the whole words find nothing: FTS5 has to put together all that begin so. */
export const findEntries = async (database: Statements, query: FullTextQuery): Promise<Answer> => {
  const whole = query.clauses.map((clause) => clause.filter(({ isPrefix }) => !isPrefix))
  const answer = await findWhole(database, { ...query, clauses: whole })
  const hasBeginning = query.clauses.some((clause) => clause.some(({ isPrefix }) => isPrefix))
  return answer.found.length > 0 || !hasBeginning ? answer : findWhole(database, query)
}

const findWhole = async (database: Statements, query: FullTextQuery): Promise<Answer> => {
  const [isCommon, areOthers] = [new Set<Clause>(), await areOthersCommon(database, query)]
  for (const clause of query.clauses)
    if (await holdsMany(database, query.kind, { ...nothing, clauses: [clause] })) isCommon.add(clause)
  const rare = query.clauses.filter((clause) => !isCommon.has(clause))
  // Where any word will do, those that tell nothing would bring all of the newest.
  const asked = query.isAny && rare.length > 0 ? { ...query, clauses: rare } : query
  const isScored = !areOthers && asked.clauses.every((clause) => !isCommon.has(clause))
  return isScored ? findScored(database, asked) : findNewest(database, asked)
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
  const parts: Partial<Parameters<typeof matchExpression>[0]>[] = [
    ...without.map((clause) => ({ clauses: [clause] })),
    ...[...(authors ?? []), ...notBy].map((author) => ({ authors: [author] })),
  ]
  for (const part of parts) if (await holdsMany(database, kind, { ...nothing, ...part })) return true
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
const limit = `LIMIT ${mostRanked + 1}`

/** The newest that fit, each by how well the words fit it. */
const findScored = async (database: Statements, query: FullTextQuery): Promise<Answer> => {
  const match = matchExpression(query)
  const { text, values, isSelective } = conditions(query)
  if (match === null) {
    const rows = await database.all(
      `SELECT ${columns}, 0 AS relevance FROM ${entries} e WHERE e.kind = ? AND ${text} ORDER BY e.at DESC ${limit}`,
      ...[query.kind, ...values],
    )
    return answerOf(rows, 0)
  }
  const floor = isSelective ? await floorOf(database, query.kind, match) : 0
  // A title counts as much as ten words of the text. Only what is found is scored, the newest first.
  const relevance = `-bm25(${wordsOf(query.kind)}, ${titleWeight}.0, 1.0, 0.0)`
  return answerOf(await newest(database, query, { match, floor, relevance }), floor)
}

/** The newest that fit, those with the words in their title before the others. */
const findNewest = async (database: Statements, query: FullTextQuery): Promise<Answer> => {
  const match = matchExpression(query) ?? ''
  const titles = matchExpression({ ...query, isTitleOnly: true }) ?? ''
  const floor = await floorOf(database, query.kind, match)
  const inTitle =
    query.clauses.length === 0
      ? []
      : await newest(database, query, { match: titles, floor, relevance: String(titleWeight) })
  const known = new Set(inTitle.map(({ row }) => row))
  const isSelective = conditions(query).isSelective
  const rows = await newest(database, query, { match, floor: isSelective ? floor : 0, relevance: '1' })
  return answerOf([...inTitle, ...rows.filter(({ row }) => !known.has(row))], isSelective ? floor : 0)
}

const newest = (
  { all }: Statements,
  query: FullTextQuery,
  { match, floor, relevance }: { match: string; floor: number; relevance: string },
): Promise<Row[]> => {
  const fts = wordsOf(query.kind)
  const { text, values } = conditions(query)
  return all(
    `SELECT ${columns}, ${relevance} AS relevance
      FROM ${fts} CROSS JOIN ${entries} e ON e.kind = ? AND e.row = ${fts}.rowid
      WHERE ${fts} MATCH ? AND ${fts}.rowid > ? AND ${text} ORDER BY ${fts}.rowid DESC ${limit}`,
    ...[query.kind, match, floor, ...values],
  )
}

const answerOf = (rows: readonly Row[], floor: number): Answer => ({
  found: rows.slice(0, mostRanked).map(foundOf),
  isAll: rows.length <= mostRanked && floor === 0,
})

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
