import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { internalPersonal, type Personal, type PersonalHold, personalOf } from '../../config/personal'

type Id = number | string

/** A row as the database keeps it: every language, no populated relationship, hidden fields too. */
export type Row = { id: Id } & Record<string, unknown>

/** One declared way in which rows of a collection belong to a member. */
export type Hold = PersonalHold & { collection: CollectionSlug }

/** What every collection of a running hub declares, Payload's own included. */
export const declarations = (payload: Payload): { collection: CollectionSlug; personal: Personal }[] =>
  payload.config.collections.flatMap((collection) => {
    const personal = personalOf(collection) ?? internalPersonal[collection.slug]
    return personal ? [{ collection: collection.slug, personal }] : []
  })

/** Every hold of a running hub. */
export const holdsOf = (payload: Payload): Hold[] =>
  declarations(payload).flatMap(({ collection, personal }) =>
    'holds' in personal ? personal.holds.map((hold) => ({ ...hold, collection })) : [],
  )

/** How many rows hang on a member by a hold; not for one within a JSON field, which the database cannot count. */
export const countOf = async (
  { collection, member: path }: Pick<Hold, 'collection' | 'member'>,
  member: Id,
  req: PayloadRequest,
): Promise<number> =>
  (await req.payload.db.count({ collection, where: { [path]: { equals: member } }, req })).totalDocs

/**
 * The next rows of a hold, by id, after `cursor`.
 *
 * @returns `last` is the cursor for the next call, null when there are no more rows to look at. Where the member is
 *   named within a JSON field, a page may hold fewer rows than were looked at.
 */
export const rowsOf = async (args: {
  hold: Pick<Hold, 'collection' | 'member'>
  member: Id
  cursor: string | null
  limit: number
  req: PayloadRequest
}): Promise<{ rows: Row[]; last: string | null }> => {
  const { hold, member, cursor, limit, req } = args
  const json = isWithinJSON(hold, req.payload)
  const page = await pageOf({
    collection: hold.collection,
    cursor,
    limit,
    req,
    ...(json ? {} : { where: { [hold.member]: { equals: member } } }),
  })
  const [field = '', ...path] = hold.member.split('.')
  return {
    ...page,
    rows: json
      ? page.rows.filter((row) => String(path.reduce(at, row[field])) === String(member))
      : page.rows,
  }
}

/** The next rows of a collection by id, whosever they are. */
export const pageOf = async (args: {
  collection: CollectionSlug
  cursor: string | null
  limit: number
  where?: Record<string, unknown>
  req: PayloadRequest
}): Promise<{ rows: Row[]; last: string | null }> => {
  const { collection, cursor, limit, where, req } = args
  const after = cursor === null ? {} : { id: { greater_than: idOf(req.payload, cursor) } }
  // The adapter and not the Local API: the whole row, also what no access rule shows, and no hook.
  const { docs } = await req.payload.db.find<Row>({
    collection,
    where: { and: [where ?? {}, after].filter((each) => Object.keys(each).length > 0) as never[] },
    sort: 'id',
    limit,
    pagination: false,
    req,
  })
  return { rows: docs, last: docs.length < limit ? null : String(docs.at(-1)?.id) }
}

const idOf = (payload: Payload, cursor: string): Id =>
  payload.db.defaultIDType === 'number' ? Number(cursor) : cursor

const isWithinJSON = (
  { collection, member }: Pick<Hold, 'collection' | 'member'>,
  payload: Payload,
): boolean =>
  payload.collections[collection].config.flattenedFields.some(
    ({ name, type }) => type === 'json' && name === member.split('.')[0],
  )

const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined

/** The id in a relationship value as a row keeps it. */
export const relatedId = (value: unknown): Id | null => {
  const id = at(value, 'id') ?? at(value, 'value') ?? value
  return typeof id === 'number' || typeof id === 'string' ? id : null
}
