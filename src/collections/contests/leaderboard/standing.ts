import type { Where } from 'payload'
import type { TieRule } from '../fields/kinds'

/** What the place of an entry follows from. */
export type Standing = {
  id: number | string
  score: number
  /** Seconds that a quiz took; null for everything else. */
  seconds: number | null
  /** ISO 8601. */
  submittedAt: string
}

/** A place among all; two have the same one where places are shared. */
export type Place = { rank: number; isTied: boolean }

type Key = { field: string; ahead: 'greater_than' | 'less_than'; value: string | number }

/** What is compared, in this order: points first, and the quicker one of a quiz; then who entered earlier. */
const keysOf = ({ id, score, seconds, submittedAt }: Standing): Key[] => [
  { field: 'score', ahead: 'greater_than', value: score },
  ...(seconds === null ? [] : [{ field: 'seconds', ahead: 'less_than' as const, value: seconds }]),
  { field: 'submittedAt', ahead: 'less_than', value: submittedAt },
  { field: 'id', ahead: 'less_than', value: id },
]

const back = { greater_than: 'less_than', less_than: 'greater_than' } as const

/** Pure: where the first key that differs is on one side. */
const beside = (keys: readonly Key[], side: (key: Key) => Key['ahead']): Where => ({
  or: keys.map((key, at) => ({
    and: [
      ...keys.slice(0, at).map(({ field, value }) => ({ [field]: { equals: value } })),
      { [key.field]: { [side(key)]: key.value } },
    ],
  })),
})

/** Pure: the condition under which an entry stands ahead of this one. */
export const aheadOf = (one: Standing): Where => beside(keysOf(one), ({ ahead }) => ahead)

/** Pure: …by its result alone, whoever entered first. */
export const betterThan = (one: Standing): Where => beside(keysOf(one).slice(0, -2), ({ ahead }) => ahead)

/** Pure: …behind it: where the next page begins. */
export const behind = (one: Standing): Where => beside(keysOf(one), ({ ahead }) => back[ahead])

/** The order of a leaderboard, best first, as a database sorts. */
export const orderOf = (kind: string): string[] =>
  kind === 'quiz' ? ['-score', 'seconds', 'submittedAt', 'id'] : ['-score', 'submittedAt', 'id']

/** Pure: the same result, whoever entered first? */
export const isEqual = (one: Standing, other: Standing | undefined): boolean =>
  other !== undefined && one.score === other.score && one.seconds === other.seconds

/** Before the decision nobody knows what a draw between equals will say: until then they share their place. */
export const sharesPlaces = (rule: TieRule): boolean => rule === 'shared' || rule === 'draw'

/**
 * Pure: the places of one page.
 *
 * @param args.page - best first.
 * @param args.next - the entry behind the page; left out where it is the last.
 * @param args.ahead - how many stand ahead of the first one, and how many of them have a better result.
 */
export const placesOf = (args: {
  page: readonly Standing[]
  next?: Standing
  ahead: { all: number; better: number }
  rule: TieRule
}): Place[] => {
  const { page, next, ahead, rule } = args
  let shared = ahead.better + 1
  return page.map((each, at) => {
    const isLikeLast = at === 0 ? ahead.all !== ahead.better : isEqual(each, page[at - 1])
    const place = ahead.all + at + 1
    if (!isLikeLast) shared = place
    return {
      rank: sharesPlaces(rule) ? shared : place,
      isTied: isLikeLast || isEqual(each, page[at + 1] ?? next),
    }
  })
}

/** Pure: where a page ends, as its reader passes it on. */
export const cursorOf = ({ score, seconds, submittedAt, id }: Standing): string =>
  [score, seconds ?? '', Date.parse(submittedAt), id].join('_')

/** Pure: what {@link cursorOf} wrote; null for anything else: the list begins anew. */
export const readCursor = (cursor: string | null): Standing | null => {
  const [, score = '', seconds = '', at = '', id = ''] =
    /^(-?\d+(?:\.\d+)?(?:e-?\d+)?)_(\d*)_(\d{1,15})_([\da-f]{1,24})$/.exec(cursor ?? '') ?? []
  if (id === '') return null
  return {
    score: Number(score),
    seconds: seconds === '' ? null : Number(seconds),
    submittedAt: new Date(Number(at)).toISOString(),
    id: /^\d{1,15}$/.test(id) ? Number(id) : id,
  }
}
