import { type CollectionSlug, isolateObjectProperty, type PayloadRequest } from 'payload'
import type { Id } from '../../../core/related'
import type { Clause } from '../../../database/fullText'
import { slugs } from '../../../slugs'
import type { Language, Searchable, SearchedDocument, SearchedKind, SearchOptions } from '../options'
import { keyOf, type Ranked } from '../rank'
import { excerptOf, markAll, markedHTML } from '../text/excerpt'

/** A find as it is shown; see its type in graphql.ts. */
export type Hit = {
  kind: string
  id: string
  language: Language | null
  title: string
  titleHTML: string
  excerptHTML: string
  path: string
  at: string
  number: number | null
  isSolved: boolean
  author: SearchedDocument | null
  forum: SearchedDocument | null
}

/**
 * Reads what was found in the name of the one who asks, best first, until a page is full. What they may not read (any
 * more) is passed over, whatever the index says.
 */
export const loadHits = async (
  options: SearchOptions,
  ranked: readonly Ranked[],
  args: { size: number } & Showing,
): Promise<{ hits: Hit[]; last: Ranked | null }> => {
  const { size } = args
  const hits: Hit[] = []
  let last: Ranked | null = null
  let at = 0
  while (hits.length < size && at < ranked.length) {
    const batch = ranked.slice(at, at + size - hits.length)
    at += batch.length
    hits.push(...(await showAll(options, batch, args)))
    last = batch.at(-1) ?? last
  }
  return { hits, last: at < ranked.length ? last : null }
}

/** What was asked, who asks, and which language they read. */
type Showing = { clauses: readonly Clause[]; language: Language; req: PayloadRequest }

type Read = { document: SearchedDocument; said: Searchable }

const showAll = async (
  options: SearchOptions,
  batch: readonly Ranked[],
  { clauses, language, req }: Showing,
): Promise<Hit[]> => {
  const read = readerOf(options, req)
  const found = await Promise.all(
    batch.map(async (ranked) => ({ ranked, ...(await read.kind(ranked, batch)) })),
  )
  const there = found.flatMap(({ ranked, kind, one }) => (kind && one ? [{ ranked, kind, ...one }] : []))
  const above = await read.above(there.map(({ said }) => said.under ?? null))
  const shown = there.flatMap((each) => {
    const under = each.said.under ? (above.get(keyOf(each.said.under)) ?? null) : null
    // A reply under a topic that is not to be read is not either.
    return each.said.under && !under ? [] : [{ ...each, under }]
  })
  const forumOf = ({ said, under }: { said: Searchable; under: Read | null }): Id | null =>
    said.forum ?? under?.said.forum ?? null
  const [forums, authors] = await Promise.all([
    read.byIds(slugs.forums, shown.map(forumOf)),
    read.byIds(
      slugs.members,
      shown.map(({ said }) => said.authors?.[0] ?? null),
    ),
  ])
  return shown.flatMap(({ ranked, kind, document, said, under }): Hit[] => {
    const forum = forums.get(String(forumOf({ said, under }))) ?? null
    const path = kind.path(document, { forum, under: under?.document ?? null })
    if (path === null) return []
    const title = said.title === '' ? (under?.said.title ?? '') : said.title
    return [
      {
        kind: ranked.kind,
        id: String(ranked.id),
        language: ranked.language,
        title,
        titleHTML: markedHTML(markAll(title, clauses, ranked.language)),
        excerptHTML: markedHTML(excerptOf(said.body, clauses, ranked.language)),
        path: options.pathIn(kind.isTranslated ? (ranked.language ?? language) : language, path),
        at: new Date(ranked.at).toISOString(),
        number: said.number ?? null,
        isSolved: ranked.isSolved,
        author: authors.get(String(said.authors?.[0])) ?? null,
        forum,
      },
    ]
  })
}

/** Reads many at a time, each kind and language by one question. */
const readerOf = (options: SearchOptions, req: PayloadRequest) => {
  const kindOf = (name: string): SearchedKind | undefined =>
    options.kinds.find(({ collection }) => collection === name)
  const find = async (
    collection: string,
    ids: readonly Id[],
    locale: Language | null,
  ): Promise<Map<string, SearchedDocument>> => {
    const wanted = [...new Set(ids)]
    if (wanted.length === 0 || !(collection in req.payload.collections)) return new Map()
    const own = isolateObjectProperty(req, ['locale', 'fallbackLocale'])
    const { docs } = await req.payload.find({
      collection: collection as CollectionSlug,
      where: { id: { in: wanted } },
      limit: 0,
      pagination: false,
      depth: 0,
      ...(locale === null ? {} : { locale, fallbackLocale: false }),
      overrideAccess: false,
      req: own,
    })
    return new Map((docs as unknown as SearchedDocument[]).map((doc) => [String(doc.id), doc]))
  }
  const pending = new Map<string, Promise<Map<string, SearchedDocument>>>()
  const say = (kind: SearchedKind, document: SearchedDocument | undefined): Read | null => {
    const said = document ? kind.toSearchable(document) : null
    return document && said ? { document, said } : null
  }
  return {
    kind: async (
      { kind: name, id, language }: Ranked,
      batch: readonly Ranked[],
    ): Promise<{ kind: SearchedKind | undefined; one: Read | null }> => {
      const kind = kindOf(name)
      if (!kind) return { kind, one: null }
      const locale = kind.isTranslated ? language : null
      const key = `${name} ${locale ?? ''}`
      const documents =
        pending.get(key) ??
        find(
          name,
          batch
            .filter((each) => each.kind === name && (locale === null || each.language === locale))
            .map((each) => each.id),
          locale,
        )
      pending.set(key, documents)
      return { kind, one: say(kind, (await documents).get(String(id))) }
    },
    above: async (under: readonly ({ kind: string; id: Id } | null)[]): Promise<Map<string, Read>> => {
      const found = new Map<string, Read>()
      for (const kind of options.kinds) {
        const ids = under.flatMap((each) => (each?.kind === kind.collection ? [each.id] : []))
        for (const [id, document] of await find(kind.collection, ids, null)) {
          const one = say(kind, document)
          if (one) found.set(keyOf({ kind: kind.collection, id }), one)
        }
      }
      return found
    },
    byIds: (collection: string, ids: readonly (Id | null)[]) =>
      find(
        collection,
        ids.filter((id) => id !== null),
        null,
      ),
  }
}
