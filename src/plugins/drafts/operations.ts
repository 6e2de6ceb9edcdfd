import type { PayloadRequest } from 'payload'
import { userOf } from '../../access'
import type { Operation } from '../../config/hubCustom'
import { transact } from '../../database/transact'
import { slugs } from '../../slugs'
import { draftErrors } from './errors'

type Id = number | string

/** Drafts that the hub keeps for a member; the oldest goes for a new one. */
export const mostDrafts = 50
/** UTF-16 units: a text that is too long to be published is kept all the same, up to what one request carries. */
const longest = { title: 500, body: 200_000, more: 4_000 } as const

/** A draft as its member reads it. */
export type Draft = {
  name: string
  title: string
  body: string
  /** The other fields of the form, as its client wrote them down. */
  more: string
  savedAt: string
}

/** What {@link saveDraft} takes. */
export type DraftInput = {
  name: string
  /** The form in which it is written, as its client calls it. */
  form?: string | null
  title?: string | null
  body: string
  more?: string | null
}

type Row = Draft & { id: number; sentForm?: string | null }

/**
 * Keeps what a member is writing, in the place of what was kept under the name before; nothing written keeps nothing.
 *
 * @throws UNAUTHENTICATED · DRAFT_NAME_INVALID · TEXT_TOO_LONG
 */
export const saveDraft =
  (now: () => Date): Operation<DraftInput, Draft | null> =>
  async ({ name, form, title, body, more }, req) => {
    const member = memberOf(req)
    checkName(name)
    if (form != null) checkName(form)
    const words = { title: title ?? '', body, more: more ?? '' }
    for (const field of ['body', 'title', 'more'] as const)
      if (words[field].length > longest[field]) throw draftErrors.TEXT_TOO_LONG({ field })
    return transact(req.payload, async (own) => {
      const row = await rowOf(member, name, own)
      if (form != null && row?.sentForm === form) return shown(row)
      return shown(await write({ member, name, row, data: words, now: now() }, own))
    })
  }

/**
 * Forgets a draft whose text was sent. A form that was sent can save nothing any more: what it had under way may arrive
 * after it.
 *
 * @throws UNAUTHENTICATED · DRAFT_NAME_INVALID
 */
export const dropDraft =
  (now: () => Date): Operation<{ name: string; form?: string | null }, boolean> =>
  async ({ name, form }, req) => {
    const member = memberOf(req)
    checkName(name)
    if (form != null) checkName(form)
    await transact(req.payload, async (own) => {
      const row = await rowOf(member, name, own)
      if (!row && form == null) return
      const data = { title: '', body: '', more: '', sentForm: form ?? null }
      await write({ member, name, row, data, now: now() }, own)
    })
    return true
  }

/** The draft of the one who asks under a name; null when there is none, and for strangers. */
export const myDraft: Operation<{ name: string }, Draft | null> = async ({ name }, req) => {
  const user = userOf(req)
  return user ? shown(await rowOf(user.id, name, req)) : null
}

const memberOf = (req: PayloadRequest): Id => {
  const user = userOf(req)
  if (!user) throw draftErrors.UNAUTHENTICATED()
  return user.id
}

const checkName = (name: string): void => {
  if (!/^[\w-]{1,120}$/.test(name)) throw draftErrors.DRAFT_NAME_INVALID({ field: 'name' })
}

const shown = (row: Row | null): Draft | null => {
  if (!row || (!row.title && !row.body)) return null
  const { name, title, body, more, savedAt } = row
  return { name, title: title || '', body: body || '', more: more || '', savedAt }
}

// By the adapter: the collection is closed to every API, and the member of the request is asked for by name.

const rowOf = (member: Id, name: string, req: PayloadRequest): Promise<Row | null> =>
  req.payload.db.findOne<Row>({
    collection: slugs.drafts,
    where: { and: [{ member: { equals: member } }, { name: { equals: name } }] },
    req,
  })

const write = async (
  args: {
    member: Id
    name: string
    row: Row | null
    data: { title: string; body: string; more: string; sentForm?: string | null }
    now: Date
  },
  req: PayloadRequest,
): Promise<Row> => {
  const { member, name, row, now } = args
  const data = { ...args.data, savedAt: now.toISOString() }
  const collection = slugs.drafts
  if (row) {
    await req.payload.db.updateOne({ collection, id: row.id, data: { ...data }, req, returning: false })
    return { ...row, ...data }
  }
  const made = (await req.payload.db.create({
    collection,
    data: { member, name, ...data },
    req,
  })) as unknown as Row
  await dropOldest(member, req)
  return { ...made, ...data }
}

const dropOldest = async (member: Id, req: PayloadRequest): Promise<void> => {
  const { docs } = await req.payload.db.find<{ id: Id }>({
    collection: slugs.drafts,
    where: { member: { equals: member } },
    sort: ['-savedAt', '-id'],
    limit: mostDrafts + 1,
    pagination: false,
    req,
  })
  const oldest = docs[mostDrafts]
  if (oldest)
    await req.payload.db.deleteOne({ collection: slugs.drafts, where: { id: { equals: oldest.id } }, req })
}
