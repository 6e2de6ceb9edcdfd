import { idOf } from '../../../core/related'

type Row = Readonly<Record<string, unknown>>

/** What the rules of a contest rest on, by field. */
const ruled = [
  ...['kind', 'timeZone', 'opensAt', 'closesAt', 'votesOpenAt', 'votesCloseAt', 'decidesAt'],
  ...['entriesPerMember', 'gallery', 'anonymous', 'media', 'eligibility', 'voters', 'judging', 'prizes'],
  ...['claimDays', 'personalDataUntil', 'rules', 'quiz', 'challenge', 'prediction'],
] as const

/** What may still be put off once no entry is taken any more: the rest has done its work. */
const stillMovable: ReadonlySet<string> = new Set(['votesCloseAt', 'decidesAt', 'personalDataUntil'])

/** Within those, what is no promise: who sits in the jury may fall ill, what came true is found out. */
const free: Readonly<Record<string, readonly string[]>> = {
  judging: ['jury'],
  prediction: ['answer', 'answeredAt'],
  rules: ['reason'],
}

/** Pure: fields on which the rules rest and which a save would change; in one language. */
export const ruledChanges = (before: Row, after: Row): string[] =>
  ruled.filter(
    (field) => field in after && plain(before[field], free[field]) !== plain(after[field], free[field]),
  )

/** Pure: of such fields, those that cannot change any more after the close of entries. */
export const settledOf = (fields: readonly string[]): string[] =>
  fields.filter((field) => !stillMovable.has(field))

/** Pure: the same values give the same text, whether read with documents or ids, as dates or texts. */
const plain = (value: unknown, without: readonly string[] = []): string =>
  JSON.stringify(value, (key: string, each: unknown) => {
    if (key === 'id' || without.includes(key) || each == null || each === '') return undefined
    if (typeof each === 'string' && /^\d{4}-\d\d-\d\dT/.test(each) && !Number.isNaN(Date.parse(each)))
      return new Date(each).toISOString()
    const { id, createdAt } = each as { id?: unknown; createdAt?: unknown }
    if (typeof each === 'object' && createdAt !== undefined && id !== undefined) return String(idOf(each))
    if (Array.isArray(each) && each.length === 0) return undefined
    // The database answers with the fields in its own order.
    if (typeof each === 'object' && !Array.isArray(each))
      return Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
    return each
  }) ?? ''
