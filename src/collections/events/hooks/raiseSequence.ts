import type { CollectionBeforeChangeHook } from 'payload'

/** What somebody who comes must hear of when it changes. */
const told = [
  'startsAt',
  'endsAt',
  'timeZone',
  'recurrence',
  'additions',
  'changes',
  'state',
  'place',
] as const

/** Raises the event's number of changes (RFC 5545, 3.8.7.4), by which calendars know the newer of two copies. */
export const raiseSequence: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  if (operation === 'create') return { ...data, sequence: 0 }
  const before = (originalDoc ?? {}) as Record<string, unknown>
  const isChanged = told.some((field) => data[field] !== undefined && !same(data[field], before[field]))
  const sequence = Number(before.sequence ?? 0)
  return { ...data, sequence: isChanged ? sequence + 1 : sequence }
}

const same = (one: unknown, other: unknown): boolean => normal(one) === normal(other)

/** Rows come with ids, and nothing may be null, undefined or left out. */
const normal = (value: unknown): string =>
  JSON.stringify(value ?? null, (key, each: unknown) =>
    key === 'id' || each === null || (Array.isArray(each) && each.length === 0) ? undefined : each,
  ) ?? 'null'
