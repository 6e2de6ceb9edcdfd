import type { PayloadRequest } from 'payload'
import { languageOf } from '../../../config/requestLanguage'
import type { Operation } from '../../../config/hubCustom'
import { type Found, fullTextOf, type FullTextQuery } from '../../../database/fullText'
import type { SearchedKind, SearchOptions } from '../options'
import { after, rank, readCursor, writeCursor } from '../rank'
import { type ParsedQuery, parseQuery, type QueryProblem } from '../text/parseQuery'
import { type Hit, loadHits } from './loadHits'
import { type GivenFilters, type ResolvedFilters, resolveFilters } from './resolveFilters'

/** Hits of a page at most. */
const most = 50

/** What {@link searchOperation} takes. */
export type SearchInput = GivenFilters & {
  query: string
  first?: number | null
  after?: string | null
  /** In which documents are shown that have several. @default that of the request */
  language?: string | null
}

/** How many there are of a kind. */
export type KindCount = { kind: string; total: number; isExact: boolean }

/** A page of what was found; see its type in graphql.ts. */
export type SearchPage = {
  total: number
  isExact: boolean
  isLoosened: boolean
  hits: readonly Hit[]
  next: string | null
  problems: readonly QueryProblem[]
  kinds: () => Promise<readonly KindCount[]>
}

/**
 * Finds what the one who asks may read. Nothing they may not read is counted, ranked or marked: it is not in the index,
 * or its forum is left out of the question. What was found is read once more in their name before it is shown.
 */
export const searchOperation =
  (options: SearchOptions): Operation<SearchInput, SearchPage> =>
  async (input, req) => {
    const parsed = parseQuery(input.query)
    const filters = await resolveFilters(options, parsed, input, req)
    const ask = await asking(options, parsed, filters, req)
    const cursor = readCursor(input.after)
    const language = input.language === 'en' || input.language === 'fr' ? input.language : languageOf(req)
    const now = cursor?.now ?? options.now().getTime()
    const chosen = filters.kinds ?? options.kinds
    const exact = await ask(chosen, false)
    const isLoosened = exact.found.length === 0 && parsed.clauses.length > 1
    const { found, isAll } = isLoosened ? await ask(chosen, true) : exact
    const ranked = rank(found, { now, language })
    const size = Math.max(1, Math.min(input.first ?? 20, most))
    const page = await loadHits(options, after(ranked, cursor), {
      size,
      clauses: parsed.clauses,
      language,
      req,
    })
    return {
      total: ranked.length,
      isExact: isAll,
      isLoosened: isLoosened && found.length > 0,
      hits: page.hits,
      next: page.last === null ? null : writeCursor(page.last, now),
      problems: [...parsed.problems, ...filters.problems],
      kinds: async () =>
        Promise.all(
          options.kinds.map(async (kind) => {
            const one = await ask([kind], isLoosened)
            const { length } = rank(one.found, { now, language })
            return { kind: kind.collection, total: length, isExact: one.isAll }
          }),
        ),
    }
  }

type Answer = { found: (Found & { kind: string })[]; isAll: boolean }

/** Asks the index, each kind once for one question. */
const asking = async (
  options: SearchOptions,
  parsed: ParsedQuery,
  filters: ResolvedFilters,
  req: PayloadRequest,
): Promise<(kinds: readonly SearchedKind[], isAny: boolean) => Promise<Answer>> => {
  const [notIn, away] = await Promise.all([options.closedTo?.(req) ?? [], options.keptAway?.(req) ?? []])
  const fullText = fullTextOf(req.payload)
  const known = new Map<string, ReturnType<typeof fullText.search>>()
  const ask = (kind: SearchedKind, isAny: boolean): ReturnType<typeof fullText.search> => {
    const key = `${kind.collection} ${isAny}`
    const answer = known.get(key) ?? fullText.search(questionOf(kind, isAny))
    known.set(key, answer)
    return answer
  }
  const questionOf = ({ collection }: SearchedKind, isAny: boolean): FullTextQuery => ({
    kind: collection,
    clauses: parsed.clauses,
    without: parsed.without,
    isTitleOnly: parsed.isTitleOnly,
    isAny,
    authors: filters.authors,
    // Whoever asks for somebody by name wants to read them.
    notBy: filters.authors === null ? away : [],
    tags: filters.tags,
    forums: filters.forums,
    notIn,
    isSolved: parsed.isSolved,
    before: parsed.before,
    after: parsed.after,
  })
  return async (kinds, isAny) => {
    if (!isAnythingAsked(parsed, filters)) return { found: [], isAll: true }
    const answers = await Promise.all(
      kinds.map(async (kind) => ({ kind: kind.collection, ...(await ask(kind, isAny)) })),
    )
    return {
      found: answers.flatMap(({ kind, found }) => found.map((each) => ({ ...each, kind }))),
      isAll: answers.every(({ isAll }) => isAll),
    }
  }
}

/** An empty question, and one that says only where to look, finds nothing rather than everything. */
const isAnythingAsked = (parsed: ParsedQuery, { authors, tags, forums }: ResolvedFilters): boolean =>
  parsed.clauses.length > 0 ||
  authors !== null ||
  tags.length > 0 ||
  forums !== null ||
  parsed.isSolved !== null ||
  parsed.before !== null ||
  parsed.after !== null
