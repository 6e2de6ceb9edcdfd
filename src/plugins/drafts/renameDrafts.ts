import type { PayloadRequest } from 'payload'
import { idOf, type Id } from '../../core/related'
import { slugs } from '../../slugs'

type Row = { id: number; member: Id; title?: string | null; body?: string | null }

/** Where something is written has another name now: each member's draft goes there, behind one that they have there. */
export const renameDrafts = async (args: {
  from: string
  into: string
  req: PayloadRequest
}): Promise<void> => {
  const { from, into, req } = args
  const { db } = req.payload
  const collection = slugs.drafts
  const named = async (name: string): Promise<Row[]> =>
    (await db.find<Row>({ collection, where: { name: { equals: name } }, limit: 0, pagination: false, req }))
      .docs
  const there = new Map((await named(into)).map((row) => [String(idOf(row.member)), row]))
  for (const { id, member, body } of await named(from)) {
    const other = there.get(String(idOf(member)))
    const write = (row: number, data: Record<string, unknown>): Promise<unknown> =>
      db.updateOne({ collection, id: row, data, req, returning: false })
    if (!other) await write(id, { name: into, sentForm: null })
    else if (body) await write(other.id, { body: [other.body, body].filter(Boolean).join('\n\n') })
  }
}
