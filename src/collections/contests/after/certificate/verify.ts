import type { PayloadRequest } from 'payload'
import { type Id, idOf } from '../../../../core/related'
import { slugs } from '../../../../slugs'
import { storedContest } from '../../judging/stored'
import { isPublicContest } from '../../lifecycle/lifecycle'
import type { CertificateRow } from './certificates'

/** What anybody learns of a certificate by its code: that it is genuine, and what for. Never whose it is. */
export type GenuineCertificate = {
  title: string
  slug: string
  place: number | null
  won: boolean
  issuedAt: Date
  /** Is the name that was asked about the one on it? Null where none was asked, or nobody knows any more. */
  isName: boolean | null
}

/**
 * Finds out whether a certificate is genuine. Whoever holds one reads the name on it, and may ask whether it is the right
 * one; the answer names nobody.
 *
 * @returns null for a code that the hub does not know, or knows no more.
 */
export const verifyCertificate = async (
  { code, name, locale }: { code: string; name?: string | null; locale?: string | null },
  req: PayloadRequest,
): Promise<GenuineCertificate | null> => {
  const row = await req.payload.db.findOne<CertificateRow & { id: Id }>({
    collection: slugs.contestCertificates,
    where: { code: { equals: code.trim().toLowerCase() } },
    req,
  })
  const contest = row && (await storedContest(idOf(row.contest) ?? 0, req))
  if (!row || !contest || !isPublicContest(contest)) return null
  const { title } = contest
  return {
    title: ((locale ?? req.locale) === 'fr' ? title?.fr || title?.en : title?.en || title?.fr) ?? '',
    slug: contest.slug ?? '',
    place: row.place ?? null,
    won: row.won ?? false,
    issuedAt: new Date(row.issuedAt),
    isName: await isNamed(idOf(row.member), name, req),
  }
}

const isNamed = async (
  member: Id | null,
  name: string | null | undefined,
  req: PayloadRequest,
): Promise<boolean | null> => {
  if (!name || name.trim() === '' || member === null) return null
  const found = await req.payload.db.findOne<{
    id: Id
    displayName?: string | null
    handle?: string | null
    former?: boolean | null
  }>({ collection: slugs.members, where: { id: { equals: member } }, req })
  if (!found || found.former) return null
  const asked = plain(name)
  return [found.displayName, found.handle].some((known) => known != null && plain(known) === asked)
}

/** Without what a typist leaves out: case, accents, an at sign, spaces. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}\s@]/gu, '')
    .toLowerCase()
