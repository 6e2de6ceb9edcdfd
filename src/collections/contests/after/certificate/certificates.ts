import type { PayloadRequest } from 'payload'
import type { Id } from '../../../../core/related'
import { slugs } from '../../../../slugs'
import { textId } from '../../judging/stored'
import { inBallot } from '../../judging/voting/ballot'
import type { ContestsOptions } from '../../options'
import { standingEntries } from '../standingEntries'
import type { Earned } from './earned'

/** A certificate as it is stored. */
export type CertificateRow = {
  id: Id
  contest: unknown
  member?: unknown
  key: string
  code: string
  place?: number | null
  won?: boolean | null
  issuedAt: string | Date
}

/** Bytes of a code: 80 random bits, which nobody finds by trying. */
const codeBytes = 10

/**
 * The certificate of a member, made with their first fetch; it says what the result says now, under the same code. One for
 * a member and contest, whoever asks at once: the ballot box is held, and the key is unique.
 */
export const issueCertificate = (
  { contest, member, earned }: { contest: Id; member: Id; earned: Earned },
  options: Pick<ContestsOptions, 'now' | 'randomHex'>,
  req: PayloadRequest,
): Promise<CertificateRow> =>
  inBallot({ contest, req, options }, async ({ req }) => {
    const { db } = req.payload
    const collection = slugs.contestCertificates
    const key = `${contest}:${member}`
    const { place, won } = earned
    const known = await db.findOne<CertificateRow & { id: Id }>({
      collection,
      where: { key: { equals: key } },
      req,
    })
    if (known && (known.place ?? null) === place && (known.won ?? false) === won) return known
    const issuedAt = options.now().toISOString()
    if (known) {
      await db.updateOne({ collection, id: known.id, data: { place, won, issuedAt }, req, returning: false })
      return { ...known, place, won, issuedAt }
    }
    return db.create({
      collection,
      data: { contest, member, key, code: options.randomHex(codeBytes), place, won, issuedAt },
      req,
    })
  })

/**
 * Takes back certificates of a contest whose members have no entry that stands any more: from then on their codes are
 * not known. What was erased on the contest's day has no member, and stays genuine.
 */
export const settleCertificates =
  (options: Pick<ContestsOptions, 'isVisible'>) =>
  async (contest: Id, req: PayloadRequest): Promise<void> => {
    const { docs } = await req.payload.db.find<CertificateRow>({
      collection: slugs.contestCertificates,
      where: { contest: { equals: contest } },
      limit: 0,
      pagination: false,
      req,
    })
    const held = docs.filter(({ member }) => member != null)
    if (held.length === 0) return
    const standing = new Set((await standingEntries(contest, options, req)).map(({ member }) => member))
    for (const { id, member } of held)
      if (!standing.has(textId(member)))
        await req.payload.db.deleteOne({
          collection: slugs.contestCertificates,
          where: { id: { equals: id } },
          req,
        })
  }

/** Takes whose they were out of the certificates of a contest; their codes stay genuine. */
export const forgetHolders = async (contest: Id, req: PayloadRequest): Promise<void> => {
  const { docs } = await req.payload.db.find<CertificateRow>({
    collection: slugs.contestCertificates,
    where: { contest: { equals: contest } },
    limit: 0,
    pagination: false,
    req,
  })
  for (const { id, code } of docs)
    await req.payload.db.updateOne({
      collection: slugs.contestCertificates,
      id,
      data: { member: null, key: code },
      req,
      returning: false,
    })
}
