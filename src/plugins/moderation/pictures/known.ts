import type { CollectionSlug, PayloadRequest, SanitizedConfig } from 'payload'
import { slugs } from '../../../slugs'
import type { History } from '../checks/check'
import type { ModerationSettings } from '../options'
import { likeness, type PicturePrint } from '../../../hooks/picturePrint'

/** A picture of the list, and how far it is from the one that was looked at: 0 for the same file, else in bits. */
export type KnownMatch = { known: number | string; reason: string; distance: number }

type Row = { id: number | string; reason: string; sha256?: string | null; dHash?: string | null }

/** How long a process may judge by a list that another process has added to since, in milliseconds. */
const freshForMs = 10_000

const kept = new WeakMap<SanitizedConfig, { at: number; rows: readonly Row[] }>()

/** Whoever changed the list here is judged by the new one at once. */
export const forgetKnown = (req: PayloadRequest): void => {
  kept.delete(req.payload.config)
}

const isSha256 = (value: string | null | undefined): value is string => value?.length === 64

/** The hashes of a stored or uploaded picture; where its file was lost, none. */
export const printIn = ({
  sha256,
  dHash,
}: {
  sha256?: string | null
  dHash?: string | null
}): PicturePrint => ({
  sha256: isSha256(sha256) ? sha256 : null,
  dHash: dHash ?? null,
})

/** The nearest picture of the list; null when this is none of them. */
export const matchOf = async (
  picture: PicturePrint,
  { now, req }: { now: Date; req: PayloadRequest },
): Promise<KnownMatch | null> => {
  const matches = (await listed(now, req)).flatMap((row): KnownMatch[] => {
    const distance = likeness(picture, printIn(row))
    return distance === null ? [] : [{ known: row.id, reason: row.reason, distance }]
  })
  return matches.sort((a, b) => a.distance - b.distance)[0] ?? null
}

const listed = async (now: Date, req: PayloadRequest): Promise<readonly Row[]> => {
  const at = now.getTime()
  const { config } = req.payload
  const known = kept.get(config)
  if (known && Math.abs(at - known.at) < freshForMs) return known.rows
  // By the adapter, whoever uploads: the list is the team's.
  const { docs: rows } = await req.payload.db.find<Row>({
    collection: slugs.knownPictures,
    limit: 0,
    pagination: false,
    req,
  })
  kept.set(config, { at, rows })
  return rows
}

/** Of the pictures that texts show, those of the list: what the checks ask. */
export const picturesKnown =
  (
    { pictures, now }: Pick<ModerationSettings, 'pictures' | 'now'>,
    req: PayloadRequest,
  ): History['knownPictures'] =>
  async (files) => {
    const shown = pictures.find(({ isHeldWithTexts }) => isHeldWithTexts)
    if (!shown) return []
    const known = await knownAmong(files, { collection: shown.slug, now: now(), req })
    return [...known].map(([file, { distance }]) => ({ file, distance }))
  }

/** What is known of some stored pictures, by the names of their files. */
export const knownAmong = async (
  names: readonly string[],
  { collection, now, req }: { collection: string; now: Date; req: PayloadRequest },
): Promise<ReadonlyMap<string, KnownMatch>> => {
  if (names.length === 0 || (await listed(now, req)).length === 0) return new Map()
  const { docs } = await req.payload.db.find<Omit<Row, 'reason'> & { filename: string }>({
    collection: collection as CollectionSlug,
    where: { filename: { in: [...names] } },
    limit: 0,
    pagination: false,
    req,
  })
  const found = new Map<string, KnownMatch>()
  for (const row of docs) {
    const match = await matchOf(printIn(row), { now, req })
    if (match) found.set(row.filename, match)
  }
  return found
}
