import type { Endpoint, PayloadRequest } from 'payload'
import { hasRole } from '../../../../../access'
import { csvOf } from '../../../../../core/csv'
import { documentId } from '../../../../../database/documentId'
import { contestErrors } from '../../../errors'
import type { JudgingOptions } from '../../options'
import { type StoredContest, storedContest } from '../../stored'
import { entriesTable } from './entriesTable'
import { votesTable } from './votesTable'
import { winnersTable } from './winnersTable'
import type { Language } from './words'

/** A table of a contest, its first row the headings. */
type Table = (
  contest: StoredContest,
  args: { language: Language; options: JudgingOptions; req: PayloadRequest },
) => Promise<(string | number | null)[][]>

/** What organisers can take along, by the name of the file. */
const tables = { entries: entriesTable, votes: votesTable, winners: winnersTable } satisfies Record<
  string,
  Table
>

/**
 * `GET /api/contests/<id>/entries.csv?locale=fr`, and the same for `votes` and `winners`: a contest as spreadsheets, for
 * organisers. Addresses are in none, nor the devices of voters, nor before the decision what judges think.
 */
export const contestExports = (options: JudgingOptions): Omit<Endpoint, 'root'>[] =>
  Object.entries<Table>(tables).map(([name, table]) => ({
    path: `/:id/${name}.csv`,
    method: 'get',
    handler: async (req) => {
      if (!hasRole(req, 'editor', 'manager')) throw contestErrors.FORBIDDEN()
      const contest = await storedContest(documentId(req.payload, String(req.routeParams?.id)), req)
      if (!contest) throw contestErrors.CONTEST_NOT_FOUND()
      const language = req.query.locale === 'fr' ? 'fr' : 'en'
      return new Response(csvOf(await table(contest, { language, options, req })), {
        headers: {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': `attachment; filename="${name}-${contest.id}.csv"`,
          'cache-control': 'private, no-store',
          'x-content-type-options': 'nosniff',
        },
      })
    },
  }))
