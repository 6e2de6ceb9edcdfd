import type { Costs } from './capacity/model'
import type { EventsResult } from './events'
import type { ForumResult } from './forum'
import type { FreshnessResult } from './freshness'
import type { GrowthResult } from './growth'
import { type Line, part } from './parts'

/** What the hub is held against itself or a bound of its own, by the name of its part. */
export const ownRows: Readonly<Record<string, (scratch: string) => Line[]>> = {
  access: (scratch) => {
    const rules = part<Record<'without' | 'visitor' | 'member', number>>('access', scratch)
    return [
      { what: 'topic list without access rules (ms of processor)', value: rules.without },
      ...(['visitor', 'member'] as const).map((who) => ({
        what: `topic list under the rules, as a ${who} (ms of processor)`,
        value: rules[who],
        target: `× ${(rules[who] / rules.without).toFixed(2)} of without, ≤ 1.15`,
      })),
    ]
  },
  /** By how much the address that differs most does so from an unknown one, at each door of strangers. */
  enumeration: (scratch) =>
    Object.entries(part<Record<string, { difference: number }>>('enumeration', scratch)).map(
      ([name, { difference }]) => ({
        what: `${name}, known address beside unknown (ms)`,
        value: difference,
        target: '± 5',
      }),
    ),
  moderation: (scratch) => {
    const judging = part<Record<'median' | 'p99' | 'perSecond' | 'judged' | 'unjudged', number>>(
      'moderation',
      scratch,
    )
    return [
      { what: 'one text judged: median (ms of processor)', value: judging.median, target: '≤ 2' },
      { what: 'one text judged: p99 (ms of processor)', value: judging.p99 },
      { what: 'texts judged in a second', value: judging.perSecond },
      {
        what: 'a reply posted and judged (ms of processor)',
        value: judging.judged,
        target: `× ${(judging.judged / judging.unjudged).toFixed(2)} of unjudged, ≤ 1.3`,
      },
    ]
  },
  /** A forum of a million replies beside one of ten thousand. */
  forum: (scratch) => {
    const { rows, replying } = part<ForumResult>('forum', scratch)
    return [
      ...rows.flatMap(({ question, state, p50, p99, waited, processor99 }) => [
        { what: `large forum, ${question}, ${state}: p50 (ms)`, value: p50 },
        {
          what: `large forum, ${question}, ${state}: p99 (ms)`,
          value: p99,
          target: `× ${waited.toFixed(2)} of the small one (processor: × ${processor99.toFixed(2)}), ≤ 1.5`,
        },
      ]),
      ...replying.map(({ size, clients, perSecond, p99 }) => ({
        what: `${size} forum, ${clients} clients reply (replies/s)`,
        value: perSecond,
        target: `p99 ${p99.toFixed(0)} ms`,
      })),
    ]
  },
  /** A calendar of ten thousand events beside one of a thousand, and a crowd that registers. */
  events: (scratch) => {
    const { month, registering } = part<EventsResult>('events', scratch)
    return [
      { what: 'a month of 10,000 events, 500 of them series: p50 (ms)', value: month.p50 },
      {
        what: 'a month of 10,000 events, 500 of them series: p99 (ms)',
        value: month.p99,
        target: `× ${month.waited99.toFixed(2)} of 1,000 events (processor: × ${month.processor99.toFixed(2)})`,
      },
      ...registering.map(({ size, clients, perSecond, p50, p99 }) => ({
        what: `${size} calendar, ${clients} clients register for one event (RSVPs/s)`,
        value: perSecond,
        target: `p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`,
      })),
    ]
  },
  /** Writers and readers at the same time: what a reader is shown is never from before an answered write. */
  freshness: (scratch) =>
    part<FreshnessResult>('freshness', scratch).flatMap(({ nodes, found, seconds, said }): Line[] => {
      if (!found)
        return [{ what: `freshness on ${nodes} is not measured`, value: '–', target: said[0] ?? '' }]
      const { reads, hits, writes, stale, leaked, failed } = found
      return [
        {
          what: `freshness on ${nodes}, stale reads`,
          value: stale,
          target: `0 of ≥ 100,000: ${stale === 0 && failed === 0 && reads >= 100_000 ? '✓' : '✗'} · ${reads} reads and ${writes} writes in ${seconds.toFixed(0)} s, ${((100 * hits) / reads).toFixed(0)} % kept · ${failed} ERRORS`,
        },
        {
          what: `freshness on ${nodes}, private answers kept`,
          value: leaked,
          target: `0: ${leaked === 0 ? '✓' : '✗'}`,
        },
      ]
    }),
  /** Ten and a hundred times the data. */
  growth: (scratch) => {
    const rows = part<GrowthResult>('growth', scratch)
    return rows.map(({ times, what, p50, p99, errors }) => {
      const before = rows.find((each) => each.what === what && each.times === 1)
      return {
        what: `${what}, × ${times} the data: p50 (ms)`,
        value: p50,
        target: `× ${(p50 / (before?.p50 ?? NaN)).toFixed(2)} of × 1 · p99 ${p99.toFixed(0)} ms${errors > 0 ? ` · ${errors} ERRORS` : ''}`,
      }
    })
  },
  /** What the capacity model takes for granted: `tsx bench/capacity.ts` with these. */
  costs: (scratch) => {
    const { kept, made, member, write } = part<Costs>('costs', scratch)
    return [
      { what: 'a kept page (ms of processor)', value: kept },
      { what: 'a page made for a stranger (ms of processor)', value: made },
      { what: 'a page made for a member (ms of processor)', value: member },
      { what: 'a reply, judged, written and carried on (ms of processor)', value: write },
    ]
  },
}
