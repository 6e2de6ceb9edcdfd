/** What of a year is recorded, as far as its figures need it. */
export type YearRecords = {
  notices: readonly {
    category: string
    status: string
    receivedAt: string | null
    decidedAt: string | null
  }[]
  reports: readonly { rule: string; outcome: string; at: string; settledAt: string | null }[]
  /** Of the log, oldest first: everything that happened to cases in the year. */
  log: readonly { case: string; action: string; actor: boolean; at: string }[]
  sanctions: readonly { kind: string; overturned: boolean }[]
  statements: readonly { kind: string; noticed: string; automated: boolean; overturned: boolean }[]
  appeals: readonly { about: string; status: string; openedAt: string; decidedAt: string | null }[]
}

/** The figures of a year: counts by name, times in hours, shares between 0 and 1; null where there is nothing to divide. */
export type Figures = {
  notices: { total: number; byCategory: Counts; byOutcome: Counts; medianHours: number | null }
  reports: { total: number; illegal: number; byOutcome: Counts; medianHours: number | null }
  cases: { opened: number; byDecision: Counts; medianHours: number | null }
  statements: { total: number; byKind: Counts; byNoticed: Counts; automatedShare: number | null }
  sanctions: { total: number; byKind: Counts; overturned: number }
  appeals: { total: number; byKind: Counts; byOutcome: Counts; medianHours: number | null }
  /** Of the automated measures, those that a person took back: how often the machine was wrong. */
  automatedErrorRate: number | null
  /** Of the appeals that were decided, those that were followed. */
  appealErrorRate: number | null
}

/** How many of each. */
export type Counts = Record<string, number>

/** What counts in the log as a decision by a person. */
const decided = new Set(['approved', 'rejected', 'hidden', 'amended', 'split', 'warned'])
const opens = new Set(['held', 'refused', 'reported', 'appealed'])

/** Pure: the figures of what is recorded. The same records give the same figures, whoever asks and however often. */
export const figuresOf = (records: YearRecords): Figures => {
  const { notices, reports, log, sanctions, statements, appeals } = records
  const received = notices.filter(({ receivedAt }) => receivedAt !== null)
  const automated = statements.filter((each) => each.automated)
  const settled = appeals.filter(({ status }) => status !== 'open')
  return {
    notices: {
      total: received.length,
      byCategory: counts(received.map(({ category }) => category)),
      byOutcome: counts(received.map(({ status }) => status)),
      medianHours: median(received.map(({ receivedAt, decidedAt }) => hours(receivedAt, decidedAt))),
    },
    reports: {
      total: reports.length,
      illegal: reports.filter(({ rule }) => rule === 'illegal').length,
      byOutcome: counts(reports.map(({ outcome }) => outcome)),
      medianHours: median(reports.map(({ at, settledAt }) => hours(at, settledAt))),
    },
    cases: {
      ...caseTimes(log),
      byDecision: counts(
        log.filter(({ action, actor }) => actor && decided.has(action)).map(({ action }) => action),
      ),
    },
    statements: {
      total: statements.length,
      byKind: counts(statements.map(({ kind }) => kind)),
      byNoticed: counts(statements.map(({ noticed }) => noticed)),
      automatedShare: share(automated.length, statements.length),
    },
    sanctions: {
      total: sanctions.length,
      byKind: counts(sanctions.map(({ kind }) => kind)),
      overturned: sanctions.filter(({ overturned }) => overturned).length,
    },
    appeals: {
      total: appeals.length,
      byKind: counts(appeals.map(({ about }) => about)),
      byOutcome: counts(appeals.map(({ status }) => status)),
      medianHours: median(appeals.map(({ openedAt, decidedAt }) => hours(openedAt, decidedAt))),
    },
    automatedErrorRate: share(automated.filter(({ overturned }) => overturned).length, automated.length),
    appealErrorRate: share(settled.filter(({ status }) => status === 'upheld').length, settled.length),
  }
}

const counts = (names: readonly string[]): Counts => {
  const found: Counts = {}
  for (const name of [...names].sort()) found[name] = (found[name] ?? 0) + 1
  return found
}

const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000

const hours = (from: string | null, to: string | null): number | null =>
  from === null || to === null ? null : (Date.parse(to) - Date.parse(from)) / 3_600_000

/** Pure: the middle one, of two the mean, to a hundredth; null for none. What is not there is left out. */
export const median = (values: readonly (number | null)[]): number | null => {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  return upper === undefined || lower === undefined ? null : Math.round(((upper + lower) / 2) * 100) / 100
}

/** How many cases were opened, and how long a person took from then on; a case that is opened again counts again. */
const caseTimes = (log: YearRecords['log']): { opened: number; medianHours: number | null } => {
  const since = new Map<string, string>()
  const took: (number | null)[] = []
  let opened = 0
  for (const { case: id, action, actor, at } of log) {
    if (opens.has(action) && !since.has(id)) {
      since.set(id, at)
      opened += 1
    } else if (actor && decided.has(action) && since.has(id)) {
      took.push(hours(since.get(id) ?? null, at))
      since.delete(id)
    }
  }
  return { opened, medianHours: median(took) }
}
