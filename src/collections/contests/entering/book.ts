import type { PayloadRequest } from 'payload'
import type { Id } from '../../../core/related'
import { inHeldRow } from '../../../database/heldRow'
import { slugs } from '../../../slugs'
import { contestErrors } from '../errors'

/** What the book of a contest counts; changed in place by who holds it. */
export type Book = { entries: number }

/**
 * Holds the book of a contest while `work` decides: who enters, who votes and who closes take turns, so that each entry
 * and each vote is in before the close or refused after it. What `work` changes in the book is kept.
 *
 * @throws CONTEST_BUSY after 25 seconds.
 */
export const withBook = <Result>(
  { contest, now, req }: { contest: Id; now: () => Date; req: PayloadRequest },
  work: (book: Book, req: PayloadRequest) => Promise<Result>,
): Promise<Result> =>
  inHeldRow<{ entries?: number | null }, Result>(
    {
      payload: req.payload,
      req,
      collection: slugs.contestBooks,
      key: { field: 'contest', value: contest },
      blank: () => ({ entries: 0 }),
      now,
      busy: (cause) => contestErrors.CONTEST_BUSY({ cause }),
    },
    async ({ row, req, keep }) => {
      const book: Book = { entries: row.entries ?? 0 }
      const result = await work(book, req)
      keep(book)
      return result
    },
  )
