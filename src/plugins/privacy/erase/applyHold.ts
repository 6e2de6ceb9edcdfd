import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Erasure } from '../../../config/personal'
import type { Person } from '../options'
import { declarations, type Hold, type Row, rowsOf } from '../rows'
import { redactor } from './redact'
import { saveChanged, saveFields } from './saveChanged'

/** What one batch is told. */
export type Batch = {
  person: Person
  cursor: string | null
  limit: number
  posts: 'anonymise' | 'remove'
  req: PayloadRequest
}

/**
 * Does to the next rows of a hold what its declaration says. Doing it again changes nothing.
 *
 * @returns the cursor of the next batch, null when the hold is done.
 */
export const applyHold = async (hold: Hold, batch: Batch): Promise<string | null> => {
  const { person, cursor, limit, req } = batch
  const { rows, last } = await rowsOf({ hold, member: person.id, cursor, limit, req })
  await acts[hold.erasure.do](hold, rows, batch)
  return last
}

type Act = (hold: Hold, rows: readonly Row[], batch: Batch) => Promise<void>

const keep: Act = async ({ collection }, rows, { person, req }) => {
  for (const row of rows) await saveChanged({ collection, row, change: redactor(person, 'own'), req })
}

const remove: Act = async ({ collection }, rows, { req }) => {
  for (const row of rows) await removeRow(collection, row, req)
}

const clear: Act = async (hold, rows, { req }) => {
  const { fields } = hold.erasure as Extract<Erasure, { do: 'clear' }>
  for (const row of rows) await saveFields({ collection: hold.collection, row, fields, req })
}

const authored: Act = async (hold, rows, batch) => {
  if (batch.posts === 'anonymise') return keep(hold, rows, batch)
  const { answeredBy, emptied } = hold.erasure as Extract<Erasure, { do: 'authored' }>
  for (const row of rows)
    if (answeredBy && emptied && (await isAnswered(answeredBy, row, hold, batch)))
      await saveFields({
        collection: hold.collection,
        row,
        // Its address is made of its title.
        fields: { ...emptied, ...('slug' in row ? { slug: `removed-${row.id}` } : {}) },
        req: batch.req,
      })
    else await removeRow(hold.collection, row, batch.req)
}

// The account is scrubbed by the slice that knows it, at the end.
const nothing: Act = async () => Promise.resolve()

const acts: Record<Erasure['do'], Act> = { delete: remove, clear, authored, keep, account: nothing }

/** Is there something of others under it? */
const isAnswered = async (
  answeredBy: { collection: string; field: string },
  row: Row,
  hold: Hold,
  { person, req }: Batch,
): Promise<boolean> => {
  const { totalDocs } = await req.payload.db.count({
    collection: answeredBy.collection as CollectionSlug,
    where: {
      and: [{ [answeredBy.field]: { equals: row.id } }, { [hold.member]: { not_equals: person.id } }],
    },
    req,
  })
  return totalDocs > 0
}

/** Deletes a row as the hub would, with its versions, files and cases, after what goes with it. */
const removeRow = async (collection: CollectionSlug, row: Row, req: PayloadRequest): Promise<void> => {
  for (const { collection: part, personal } of declarations(req.payload))
    if ('goesWith' in personal && goesWith(req, part, personal.goesWith) === collection)
      await req.payload.db.deleteMany({
        collection: part,
        where: { [personal.goesWith]: { equals: row.id } },
        req,
      })
  // System write: the worker carries out what the member asked for, on rows that nobody may delete by hand.
  await req.payload.delete({ collection, id: row.id, depth: 0, overrideAccess: true, req })
}

const goesWith = (req: PayloadRequest, collection: CollectionSlug, field: string): unknown => {
  const relation = req.payload.collections[collection].config.flattenedFields.find(
    ({ name }) => name === field,
  )
  return relation && 'relationTo' in relation ? relation.relationTo : null
}
