import type { PayloadRequest } from 'payload'
import { fold } from '../../../core/visible'
import type { Id } from '../../../core/related'
import { documentId } from '../../../database/documentId'
import { slugs } from '../../../slugs'
import type { SearchedKind, SearchOptions } from '../options'
import type { ParsedQuery, QueryProblem } from '../text/parseQuery'

/** The names in a question as what they name. */
export type ResolvedFilters = {
  authors: readonly Id[] | null
  tags: readonly Id[]
  forums: readonly Id[] | null
  kinds: readonly SearchedKind[] | null
  problems: QueryProblem[]
}

/** What a client asks for beside the question. */
export type GivenFilters = { kinds?: readonly string[] | null; forum?: Id | null }

/**
 * Looks the names of a question up, as the one who asks may read them: what is hidden from them is as if it were not
 * there. A name that nobody has leaves nothing to be found, and is told.
 */
export const resolveFilters = async (
  options: SearchOptions,
  parsed: ParsedQuery,
  given: GivenFilters,
  req: PayloadRequest,
): Promise<ResolvedFilters> => {
  const problems: QueryProblem[] = []
  const lookUp = async (
    collection: 'members' | 'tags' | 'forums',
    field: string,
    names: readonly string[],
    code: QueryProblem['code'],
  ): Promise<Id[]> => {
    const found = await Promise.all(
      names.map(async (name) => {
        const ids = await idsBy(collection, field, name, req)
        if (ids.length === 0) problems.push({ code, part: name })
        return ids
      }),
    )
    return found.flat()
  }
  const has = (collection: string): boolean => collection in req.payload.collections
  const [authors, tags, forums] = await Promise.all([
    lookUp(
      slugs.members,
      'handle',
      parsed.authors.map((name) => name.toLowerCase()),
      'NO_SUCH_AUTHOR',
    ),
    lookUp(slugs.tags, 'slug', parsed.tags.map(slugLike), 'NO_SUCH_TAG'),
    has(slugs.forums) ? lookUp(slugs.forums, 'slug', parsed.forums.map(slugLike), 'NO_SUCH_FORUM') : [],
  ])
  const named = [...forums, ...(given.forum == null ? [] : [documentId(req.payload, given.forum)])]
  const isForumAsked = parsed.forums.length > 0 || given.forum != null
  return {
    authors: parsed.authors.length > 0 ? authors : null,
    // A tag that is missing: no document bears it.
    tags: tags.length < parsed.tags.length ? [...tags, documentId(req.payload, -1)] : tags,
    forums: isForumAsked ? await (options.withinForums?.(named, req) ?? named) : null,
    kinds: kindsOf(options.kinds, parsed.kinds, given.kinds, problems),
    problems,
  }
}

const kindsOf = (
  kinds: readonly SearchedKind[],
  asked: readonly string[],
  given: readonly string[] | null | undefined,
  problems: QueryProblem[],
): readonly SearchedKind[] | null => {
  const byName = (name: string): SearchedKind | undefined =>
    kinds.find(({ collection, names }) => collection === name || names.includes(fold(name)))
  const wanted = [...asked, ...(given ?? [])].flatMap((name) => {
    const kind = byName(name)
    if (!kind) problems.push({ code: 'NO_SUCH_KIND', part: name })
    return kind ? [kind] : []
  })
  if (wanted.length === 0) return null
  // What is asked in words and what the client chose hold both.
  const isGiven = (kind: SearchedKind): boolean =>
    !given || given.length === 0 || given.some((name) => byName(name) === kind)
  const isAsked = (kind: SearchedKind): boolean =>
    asked.length === 0 || asked.some((name) => byName(name) === kind)
  return kinds.filter((kind) => isGiven(kind) && isAsked(kind))
}

const slugLike = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]+/gu, '-')

const idsBy = async (
  collection: 'members' | 'tags' | 'forums',
  field: string,
  value: string,
  req: PayloadRequest,
): Promise<Id[]> => {
  const { docs } = await req.payload.find({
    collection,
    where: { [field]: { equals: value } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs.map(({ id }) => id)
}
