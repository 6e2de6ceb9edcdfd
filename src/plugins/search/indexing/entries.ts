import { createLocalReq, type CollectionSlug, type PayloadRequest } from 'payload'
import type { Id } from '../../../core/related'
import { fullTextOf, type IndexEntry } from '../../../database/fullText'
import { languages, type Searchable, type SearchedDocument, type SearchedKind } from '../options'
import { stem, type StemLanguage } from '../text/stem'
import { searchWords } from '../text/words'

/**
 * Of the form of words in the index. Another one than it was built with: it is built again. Raise it with every change
 * to `text/words.ts` and `text/stem.ts`, and of what kinds say.
 */
export const indexVersion = '2'

/** Words of a text that are kept: the longest texts of members have a third of that. */
const mostWords = 20_000

/**
 * Looks at documents and keeps of them in the index what may be found, in the transaction of the request.
 *
 * @param row - the one document as it is stored, where it is at hand.
 */
export const index = async (
  kind: SearchedKind,
  ids: readonly Id[],
  req: PayloadRequest,
  row: SearchedDocument | null = null,
): Promise<void> => {
  const found =
    row && kind.isShown ? new Map([[String(row.id), rowEntries(kind, row)]]) : await read(kind, ids, req)
  const fullText = fullTextOf(req.payload)
  for (const id of ids)
    await fullText.replace({ kind: kind.collection, id }, found.get(String(id)) ?? [], req)
}

/** Pure: a document as it is found. */
export const entryOf = (said: Searchable, place: 0 | 1): IndexEntry => {
  const language = said.language ?? null
  return {
    language,
    place,
    title: indexed(`${said.title} ${said.alsoTitle ?? ''}`, language),
    body: indexed(said.body, language),
    authors: said.authors ?? [],
    tags: said.tags ?? [],
    forum: said.forum ?? said.circle ?? null,
    under: said.under ?? null,
    at: Date.parse(said.at) || 0,
    isSolved: said.isSolved ?? false,
    isOfficial: said.isOfficial ?? false,
  }
}

const indexed = (text: string, language: StemLanguage): string =>
  searchWords(text)
    .slice(0, mostWords)
    .map(({ folded }) => stem(folded, language))
    .join(' ')

type Entries = Map<string, IndexEntry[]>

const read = (kind: SearchedKind, ids: readonly Id[], req: PayloadRequest): Promise<Entries> =>
  kind.isShown ? readRows(kind, ids, req) : readAsStranger(kind, ids, req)

const rowEntries = (kind: SearchedKind, row: SearchedDocument): IndexEntry[] => {
  const said = kind.isShown?.(row) ? kind.toSearchable(row) : null
  return said ? [entryOf(said, 0)] : []
}

const readRows = async (kind: SearchedKind, ids: readonly Id[], req: PayloadRequest): Promise<Entries> => {
  const { docs } = await req.payload.db.find<SearchedDocument & { id: number }>({
    collection: kind.collection as CollectionSlug,
    where: { id: { in: [...ids] } },
    limit: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map((row) => [String(row.id), rowEntries(kind, row)]))
}

/** What anybody reads, or all that there is, in each language: whatever is hidden from a stranger is not in the index, or in its circle. */
const readAsStranger = async (
  kind: SearchedKind,
  ids: readonly Id[],
  req: PayloadRequest,
): Promise<Entries> => {
  const entries: Entries = new Map()
  for (const [place, locale] of (kind.isTranslated ? languages : languages.slice(0, 1)).entries()) {
    const stranger = await createLocalReq({ locale, fallbackLocale: false }, req.payload)
    const transactionID = await req.transactionID
    if (transactionID !== undefined) stranger.transactionID = transactionID
    const { docs } = await req.payload.find({
      collection: kind.collection as CollectionSlug,
      where: { id: { in: [...ids] } },
      locale,
      fallbackLocale: false,
      limit: 0,
      pagination: false,
      depth: 0,
      // Of a kind that is read whole, each document says which circle it is for.
      overrideAccess: kind.isReadWhole === true,
      req: stranger,
    })
    for (const doc of docs as unknown as SearchedDocument[]) {
      const said = kind.toSearchable(doc)
      if (!said || (kind.isTranslated && said.title === '')) continue
      const entry = entryOf(kind.isTranslated ? { ...said, language: locale } : said, place === 0 ? 0 : 1)
      entries.set(String(doc.id), [...(entries.get(String(doc.id)) ?? []), entry])
    }
  }
  return entries
}
