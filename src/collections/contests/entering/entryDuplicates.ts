import type { PayloadRequest } from 'payload'
import { hasRole } from '../../../access'
import type { Operation } from '../../../config/graphql'
import { type Id, idOf } from '../../../core/related'
import { documentId } from '../../../database/documentId'
import { plainRows } from '../../../database/plainRows'
import { slugs } from '../../../slugs'
import { contestErrors } from '../errors'
import { alikeAmong } from './alike'

/** Two entries that show the same file, or nearly the same picture. */
export type EntryDuplicate = {
  entry: string
  other: string
  /** As they are called; empty for what has no title. */
  entryTitle: string
  otherTitle: string
  /** Of which contest the other is. */
  otherContest: string
  isExact: boolean
  /** Of 128 comparisons so many turn out otherwise. */
  distance: number
  sameMember: boolean
}

type File = {
  id: number
  entry?: unknown
  contest: unknown
  owner: unknown
  sha256?: string | null
  dHash?: string | null
}

/**
 * Which entries of a contest show what another entry shows, there or in any other contest. For organisers: whether it
 * is a copy, they decide.
 *
 * @throws FORBIDDEN
 */
export const entryDuplicates: Operation<{ contest: string }, EntryDuplicate[]> = async (
  { contest: asked },
  req,
) => {
  if (!hasRole(req, 'editor', 'manager')) throw contestErrors.FORBIDDEN()
  const contest = String(documentId(req.payload, asked))
  // Below Payload: the prints are closed to everybody.
  const docs = await plainRows<File>({
    collection: slugs.entryFiles,
    where: { 'entry.status': { equals: 'submitted' } },
    columns: ['entry', 'contest', 'owner', 'sha256', 'dHash'],
    limit: 0,
    req,
  })
  const files = new Map(docs.map((file) => [String(file.id), file]))
  const isHere = (file: File): boolean => String(idOf(file.contest)) === contest
  const pairs = alikeAmong(
    docs.map(({ id, sha256, dHash }) => ({ key: String(id), sha256: sha256 ?? null, dHash: dHash ?? null })),
  ).flatMap(({ one, other, isExact, distance }) => {
    const [here, there] = [files.get(one), files.get(other)].sort(
      (a, b) => Number(b !== undefined && isHere(b)) - Number(a !== undefined && isHere(a)),
    )
    if (!here || !there || !isHere(here) || String(idOf(here.entry)) === String(idOf(there.entry))) return []
    return [
      {
        entry: idOf(here.entry) ?? 0,
        other: idOf(there.entry) ?? 0,
        otherContest: String(idOf(there.contest)),
        ...{ isExact, distance },
        sameMember: String(idOf(here.owner)) === String(idOf(there.owner)),
      },
    ]
  })
  const titles = await titlesOf([...new Set(pairs.flatMap(({ entry, other }) => [entry, other]))], req)
  return pairs.map(({ entry, other, ...pair }) => ({
    ...{ entry: String(entry), other: String(other) },
    entryTitle: titles.get(String(entry)) ?? '',
    otherTitle: titles.get(String(other)) ?? '',
    ...pair,
  }))
}

const titlesOf = async (
  entries: readonly Id[],
  req: PayloadRequest,
): Promise<ReadonlyMap<string, string>> => {
  const rows = await plainRows<{ id: Id; title?: string | null }>({
    collection: slugs.entries,
    where: { id: { in: [...entries] } },
    columns: ['title'],
    limit: 0,
    req,
  })
  return new Map(rows.map(({ id, title }) => [String(id), title ?? '']))
}
