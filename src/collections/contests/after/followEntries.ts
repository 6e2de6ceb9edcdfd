import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { type Id, idOf, isSame } from '../../../core/related'
import { slugs } from '../../../slugs'
import { decidedStates } from '../lifecycle/lifecycle'
import type { ContestsOptions } from '../options'
import { settleBadges } from './badges/settleBadges'
import { settleCertificates } from './certificate/certificates'

type Options = Pick<ContestsOptions, 'now' | 'randomHex' | 'isVisible' | 'badges'>

/** Brings badges and certificates of a contest to what its result and its entries say now. */
export const settleHonours =
  (options: Options) =>
  async (contest: Id, req: PayloadRequest): Promise<void> => {
    await settleBadges(options)(contest, req)
    await settleCertificates(options)(contest, req)
  }

/** The contest of an entry that was judged after its result; null for every other text. System read. */
export const decidedContestOf = async (
  { collection, id }: { collection: string; id: Id },
  req: PayloadRequest,
): Promise<Id | null> => {
  if (collection !== slugs.entries) return null
  const { docs } = await req.payload.db.find<{ id: Id; contest: unknown }>({
    collection: slugs.entries,
    where: { and: [{ id: { equals: id } }, { 'contest.state': { in: [...decidedStates] } }] },
    limit: 1,
    pagination: false,
    req,
  })
  return idOf(docs[0]?.contest)
}

type Row = { id: Id; state?: string; afterwards?: { badges?: boolean | null } | null }

/** A contest that begins to give badges after its result, or gives none any more, says so. */
export const followSwitch =
  ({ emit }: Pick<ContestsOptions, 'emit'>): CollectionAfterChangeHook<Row> =>
  async ({ doc, previousDoc, operation, req }) => {
    const was = (previousDoc as Row | undefined)?.afterwards?.badges ?? false
    const isDecided = (decidedStates as readonly unknown[]).includes(doc.state)
    if (
      operation === 'update' &&
      isSame(doc.id, previousDoc.id) &&
      isDecided &&
      (doc.afterwards?.badges ?? false) !== was
    )
      await emit({ topic: 'contest.badges', payload: { contest: doc.id }, req })
    return doc
  }
