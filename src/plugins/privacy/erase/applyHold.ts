import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Erasure } from '../../../config/personal'
import type { Person } from '../options'
import { type Hold, type Row, rowsOf } from '../rows'
import { redactor } from './redact'
import { removeRows } from './removeRows'
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
  await removeRows(
    collection,
    rows.map(({ id }) => id),
    req,
  )
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
    else await removeRows(hold.collection, [row.id], batch.req)
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
