import { userOf } from '../../../access'
import type { Operation } from '../../../config/graphql'
import { idOf } from '../../../core/related'
import type { Entry } from '../../../payload-types'
import { contestErrors } from '../errors'
import type { ContestsOptions } from '../options'
import { withBook } from './book'
import { demandOpen, wholeContest } from './readContest'
import { entriesOf, ownEntry, readBack, withdrawnNumber, writeEntry } from './rows'

/**
 * Takes an entry back, until the close: it counts for nothing, and makes room for another one. Again is no error.
 *
 * @throws UNAUTHENTICATED · ENTRY_NOT_FOUND · CONTEST_CLOSED · CONTEST_CANCELLED · CONTEST_BUSY
 */
export const withdrawEntry =
  (options: ContestsOptions): Operation<{ entry: string }, Entry> =>
  async ({ entry }, req) => {
    const user = userOf(req)
    if (!user) throw contestErrors.UNAUTHENTICATED()
    const member = user.id
    const own = await ownEntry({ entry, member }, req)
    const contestId = idOf(own.contest)
    if (contestId === null) throw contestErrors.ENTRY_NOT_FOUND({ field: 'entry' })
    await withBook({ contest: contestId, now: options.now, req }, async (book, req) => {
      const contest = await wholeContest(contestId, req)
      if (!contest) throw contestErrors.CONTEST_NOT_FOUND({ field: 'entry' })
      const row = await ownEntry({ entry, member }, req)
      if (row.status === 'withdrawn') return
      demandOpen(contest, options)
      const rows = await entriesOf({ contest: contestId, member }, req)
      await writeEntry(
        row.id,
        {
          status: 'withdrawn',
          withdrawnAt: options.now().toISOString(),
          number: withdrawnNumber(row, rows, contest.kind === 'quiz'),
        },
        req,
      )
      if (row.status !== 'submitted') return
      book.entries = Math.max(0, book.entries - 1)
      await options.emit({
        topic: 'entry.withdrawn',
        payload: { entry: row.id, contest: contestId, member },
        req,
      })
    })
    return readBack(own.id, req)
  }
