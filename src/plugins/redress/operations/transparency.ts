import type { Operation } from '../../../config/graphql'
import { slugs } from '../../../slugs'
import type { Counts, Figures } from '../figures'
import type { RedressSettings } from '../options'
import { findYear, type StoredYear } from '../store'

/** How many of each. */
type Counted = { name: string; count: number }[]

/** One kind of thing that was counted; what has no such division has an empty list, or null. */
export type Tally = { total: number; byKind: Counted; byOutcome: Counted; medianHours: number | null }

/** The figures of a year as anybody reads them. */
export type Transparency = {
  year: number
  /** When they were worked out, ISO 8601. */
  at: string
  /** The year is over: they change no more but by what is decided late. */
  isOver: boolean
  notices: Tally
  reports: Tally
  decisions: Tally
  statements: Tally
  statementsByNoticed: Counted
  sanctions: Tally
  appeals: Tally
  reportsOfIllegal: number
  sanctionsTakenBack: number
  automatedShare: number | null
  automatedErrorRate: number | null
  appealErrorRate: number | null
}

/** The years that there are figures of, the newest first: those in which something happened, and this one. */
export const transparencyYears =
  (settings: RedressSettings): Operation<Record<string, never>, number[]> =>
  async (_input, { payload }) => {
    const { docs } = await payload.db.find<StoredYear & { id: number }>({
      collection: slugs.transparencyYears,
      sort: '-year',
      limit: 100,
      pagination: false,
    })
    const now = settings.now().getUTCFullYear()
    return docs.filter(({ year, figures }) => year === now || hasAny(figures)).map(({ year }) => year)
  }

/** The figures of a year, for everybody: they name nobody. Null for a year that there are none of. */
export const transparency =
  (settings: RedressSettings): Operation<{ year: number }, Transparency | null> =>
  async ({ year }, { payload }) => {
    const found = await findYear(year, { payload })
    return found && shown(found, settings.now())
  }

const hasAny = ({ notices, reports, cases, statements, sanctions, appeals }: Figures): boolean =>
  [notices, reports, statements, sanctions, appeals].some(({ total }) => total > 0) || cases.opened > 0

const list = (counts: Counts): Counted => Object.entries(counts).map(([name, count]) => ({ name, count }))

const tally = (given: {
  total: number
  byKind?: Counts
  byOutcome?: Counts
  medianHours?: number | null
}): Tally => ({
  total: given.total,
  byKind: list(given.byKind ?? {}),
  byOutcome: list(given.byOutcome ?? {}),
  medianHours: given.medianHours ?? null,
})

/** Pure: what is kept, as it is read. */
const shown = ({ year, at, figures }: StoredYear, now: Date): Transparency => {
  const { notices, reports, cases, statements, sanctions, appeals } = figures
  return {
    year,
    at,
    isOver: year < now.getUTCFullYear(),
    notices: tally({ ...notices, byKind: notices.byCategory }),
    reports: tally(reports),
    decisions: tally({ total: cases.opened, byKind: cases.byDecision, medianHours: cases.medianHours }),
    statements: tally(statements),
    statementsByNoticed: list(statements.byNoticed),
    sanctions: tally(sanctions),
    appeals: tally(appeals),
    reportsOfIllegal: reports.illegal,
    sanctionsTakenBack: sanctions.overturned,
    automatedShare: statements.automatedShare,
    automatedErrorRate: figures.automatedErrorRate,
    appealErrorRate: figures.appealErrorRate,
  }
}
