import type { Json } from '../../../core/emit'
import { asked, type Told } from './call'
import { type CountName, countNames, type Counts, type Measured } from './channel'

/** Reads what a network told of a post. A refusal because the post is not there is news; any other is a look in vain. */
export const measured = <Value>(
  told: Told<Value>,
  countsOf: (value: Value) => Partial<Record<CountName, unknown>>,
): Measured => {
  if (told.kind === 'told')
    return { kind: 'measured', counts: countsIn(countsOf(told.value)), raw: told.value as Json }
  if (told.kind === 'refused' && (told.code === 'GONE' || told.code === 'NOT_FOUND')) return { kind: 'gone' }
  return asked(told)
}

/** Pure: whole numbers alone; whatever else a network says in their place is "not told". */
export const countsIn = (given: Partial<Record<CountName, unknown>>): Counts =>
  Object.fromEntries(
    countNames.flatMap((name) => {
      const value = given[name]
      return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? [[name, value]] : []
    }),
  )
