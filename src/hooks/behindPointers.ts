import type { FlattenedField, Payload, Where } from 'payload'

/** A path that reads a field of another document. */
export type PathBehind = {
  /** The field of this document that points there. */
  first: string
  /** Every collection whose fields the path reads, on its way and at its end. */
  collections: readonly string[]
}

/** What a pointer itself holds, whether it names one collection or several. */
const ofThePointer = new Set(['id', 'value', 'relationTo'])

/** Every field that a condition names, also within `and` and `or`. */
export const pathsOf = (where: Where): string[] =>
  Object.entries(where).flatMap(([key, value]) =>
    Array.isArray(value) ? value.flatMap((part) => pathsOf(part)) : [key],
  )

/** Every field that a question names, in its condition and its order, as the segments of its path. */
export const segmentsAsked = ({ where, sort }: { where?: Where; sort?: string | string[] }): string[][] =>
  [
    ...pathsOf(where ?? {}),
    ...[sort ?? []]
      .flat()
      .flatMap((each) => each.split(','))
      .map((each) => each.trim().replace(/^-/, '')),
  ].map((path) => path.split(/\.|__/))

/** The paths of a question that read other documents, other than which one it is. */
export const pathsBehind = (
  asked: object,
  fields: readonly FlattenedField[],
  payload: Payload,
): PathBehind[] =>
  segmentsAsked(asked as { where?: Where; sort?: string | string[] }).flatMap((path) => {
    const collections = collectionsRead(path, fields, payload)
    return collections.length === 0 ? [] : [{ first: path[0] ?? '', collections }]
  })

const collectionsRead = (
  path: readonly string[],
  fields: readonly FlattenedField[],
  payload: Payload,
): string[] => {
  const [name, ...rest] = path
  if (name === undefined) return []
  const field = fields.find((each) => each.name === name)
  // A language's name, the number of a row, or `version`: the path goes on within the same fields.
  if (!field) return collectionsRead(rest, fields, payload)
  const targets =
    'relationTo' in field ? [field.relationTo].flat() : 'collection' in field ? [field.collection].flat() : []
  if (targets.length === 0)
    return collectionsRead(rest, 'flattenedFields' in field ? field.flattenedFields : [], payload)
  const asked = rest.filter((segment) => !ofThePointer.has(segment))
  if (asked.length === 0) return []
  return targets.flatMap((target) => [
    target,
    ...collectionsRead(asked, payload.collections[target]?.config.flattenedFields ?? [], payload),
  ])
}
