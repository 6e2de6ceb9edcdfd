import type { PayloadRequest } from 'payload'
import type { Id } from '../../../../core/related'
import { slugs } from '../../../../slugs'
import type { Ranking } from '../tally/rankEntries'

/** A result as it is stored. */
export type StoredResult = {
  id: Id
  contest: unknown
  how: string
  decidedAt: string | Date
  sealedAt?: string | Date | null
  methodEn?: string | null
  methodFr?: string | null
  rankings: readonly Ranking[]
  digest?: string | null
  commitment?: string | null
  seed?: string | null
  despite?: string | null
}

/** System read of what is public: the result of a contest; null before there is one. */
export const readResult = (contest: Id, req: PayloadRequest): Promise<StoredResult | null> =>
  req.payload.db.findOne<StoredResult & { id: Id }>({
    collection: slugs.contestResults,
    where: { contest: { equals: contest } },
    req,
  })
