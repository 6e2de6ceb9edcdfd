/** Does a collection keep drafts, and which of its fields hold what a member says? */
export type Published = { hasDrafts: boolean; words: readonly string[] }

/** Kinds of fields in which somebody says or shows something; ticks, counts and states are not. */
const saying = new Set([
  'text',
  'textarea',
  'richText',
  'upload',
  'email',
  'code',
  'array',
  'blocks',
  'group',
])

/** Names of the fields that hold what is said, of a collection's fields. */
export const wordsOf = (fields: readonly { name: string; type: string }[]): string[] =>
  fields.flatMap(({ name, type }) => (saying.has(type) ? [name] : []))

/**
 * Does this save show the world something new? A new document does, and changed words, and a draft that goes out;
 * a draft that stays one does not, nor a tick, a state or a count: who pins a topic or decides a case says nothing.
 *
 * @param args.before - the document as it was; null when it is being created.
 */
export const publishes = (
  collection: Published,
  args: { data: Readonly<Record<string, unknown>>; before: Readonly<Record<string, unknown>> | null },
): boolean => {
  const { data, before } = args
  if (collection.hasDrafts && data._status !== 'published') return false
  if (before === null || (collection.hasDrafts && before._status !== 'published')) return true
  return collection.words.some(
    (name) => data[name] !== undefined && JSON.stringify(data[name]) !== JSON.stringify(before[name] ?? null),
  )
}
