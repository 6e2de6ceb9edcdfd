import type { Note } from './item'

/**
 * What becomes of one field of a format.
 *
 * - `kept`: where its value stands afterwards.
 * - `used`: it decides something or tells things apart, and has no place of its own afterwards.
 * - `lost`: the hub has no place for it. Reported for every record whose value says something: not empty, and none of
 *   `unless`, the values that every record has by default.
 */
export type Fate = { kept: string } | { used: string } | { lost: string; unless?: readonly string[] }

/** The fields of one kind of record. */
export type FieldFates = Readonly<Record<string, Fate>>

/**
 * Pure: what a record loses, by the table of its fields. A field that the table does not know is told as well: nothing
 * is dropped in silence. No value is told: it may be a secret.
 *
 * @param prefix - stands before the name of each field in the notes.
 */
export const lostFields = (
  fates: FieldFates,
  record: Readonly<Record<string, unknown>>,
  prefix = '',
): Note[] =>
  Object.entries(record).flatMap(([name, value]): Note[] => {
    if (saysNothing(value)) return []
    const what = `${prefix}${name}`
    const fate = Object.hasOwn(fates, name) ? fates[name] : undefined
    if (fate === undefined) return [{ kind: 'lost', what, why: 'a field that is not known here' }]
    if (!('lost' in fate) || fate.unless?.includes(String(value))) return []
    return [{ kind: 'lost', what, why: fate.lost }]
  })

const saysNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === false ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0)
