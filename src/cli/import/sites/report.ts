import type { Redirect } from './addresses'
import type { Locale, Note } from './item'

/** What became, or would become, of one thing that a site's file holds. */
export type ReportLine = {
  at: string
  title: string
  /**
   * `created`: it is in the hub now. `would-create`: a dry run. `known`: an earlier import brought it. `passed-over`: it
   * is nothing for the hub. `noted`: it comes in with what refers to it. `failed`: it could not be read or written.
   */
  outcome: 'created' | 'would-create' | 'known' | 'passed-over' | 'noted' | 'failed'
  /** Why it was passed over or failed. */
  why?: string
  /** What it is, where it is no post or page. */
  kind?: string
  document?: {
    collection: 'posts' | 'pages'
    locale: Locale
    address: string
    status: 'published' | 'draft'
    publishedAt: string | null
    authors: string[]
    pictures: number
    comments: number
  }
  notes: readonly Note[]
  redirects: readonly Redirect[]
}

/** An import in figures. */
export type ReportSummary = {
  outcomes: Record<ReportLine['outcome'], number>
  /** Why things were passed over, and how many. */
  passedOver: Record<string, number>
  comments: number
  redirects: number
  /** What was lost, or decided: `what: why`, and how often. */
  lost: Record<string, number>
  unclear: Record<string, number>
}

/** Counts lines as they come: the report of an import of any size takes no more room than its reasons. */
export const createSummary = () => {
  const summary: ReportSummary = {
    outcomes: { created: 0, 'would-create': 0, known: 0, 'passed-over': 0, noted: 0, failed: 0 },
    passedOver: {},
    comments: 0,
    redirects: 0,
    lost: {},
    unclear: {},
  }
  const count = (into: Record<string, number>, key: string): void => {
    into[key] = (into[key] ?? 0) + 1
  }
  return {
    summary,
    add: (line: ReportLine): void => {
      summary.outcomes[line.outcome] += 1
      if (line.outcome === 'passed-over') count(summary.passedOver, `${line.kind ?? ''}: ${line.why ?? ''}`)
      summary.comments += line.document?.comments ?? 0
      summary.redirects += line.redirects.length
      for (const { kind, what, why } of line.notes) count(summary[kind], `${what}: ${why}`)
    },
  }
}

/** Pure: a line for people; empty when there is nothing to say about it. */
export const wordsOf = ({ at, title, outcome, why, notes }: ReportLine): string[] => {
  const named = `${at}${title === '' ? '' : ` “${title}”`}`
  return [
    ...(outcome === 'failed' ? [`${named}: ${why ?? ''}`] : []),
    ...notes.map(({ kind, what, why: reason, about }) =>
      [`${named}: ${kind}: ${what}`, ...(about === undefined ? [] : [about]), reason].join(': '),
    ),
  ]
}

/** Pure: the figures for people. */
export const summaryWords = (summary: ReportSummary): string[] => {
  const { outcomes } = summary
  const made =
    outcomes['would-create'] > 0
      ? `${outcomes['would-create']} would be created`
      : `${outcomes.created} created`
  const list = (title: string, counts: Record<string, number>): string[] =>
    Object.keys(counts).length === 0
      ? []
      : [
          title,
          ...Object.entries(counts)
            .sort(([, a], [, b]) => b - a)
            .map(([reason, times]) => `${String(times).padStart(6)}  ${reason}`),
        ]
  return [
    `${made}, ${outcomes.known} there already, ${outcomes['passed-over']} passed over, ${outcomes.failed} failed; ${summary.comments} comments, ${summary.redirects} redirects`,
    ...list('Passed over:', summary.passedOver),
    ...list('Lost:', summary.lost),
    ...list('To look at:', summary.unclear),
  ]
}
