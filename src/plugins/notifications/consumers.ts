import type { PayloadRequest } from 'payload'
import { slugs } from '../../slugs'
import type { Consumer } from '../outbox'
import { isFailed } from './kinds/deliveryFailed'
import type { DecidedData } from './kinds/moderationDecided'
import { notify } from './notify'
import { settingsOf } from './options'

type Id = number | string

/** For topics about a member, `{ member }`: notifies them by a kind. */
export const tellMember =
  (kind: string): Consumer =>
  async ({ id, payload: { member }, req }) => {
    if (!(await memberExists(member as Id, req))) return
    const key = `${kind}:${member as Id}:${id}`
    await notify({ member: member as Id, kind, key, subject: null, data: {}, req })
  }

/** For `moderation.decided`, `{ collection, id, author, decision, rule, note }`: tells the author what was decided. */
export const tellAuthor: Consumer = async ({ id: message, payload: facts, req }) => {
  const { collection, id, author, decision, rule, note } = facts as Omit<DecidedData, 'ruleTitle'> & {
    id: Id
    author: Id | null
  }
  if (author === null || !(await memberExists(author, req))) return
  const ruleTitle = rule ? await settingsOf(req.payload).ruleTitle(rule, req) : null
  const data: DecidedData = { collection, decision, rule: rule ?? null, ruleTitle, note: note ?? null }
  const kind = 'moderation.decided'
  const key = `${kind}:${collection}:${id}:${message}`
  await notify({ member: author, kind, key, subject: { collection, id }, data, req })
}

/** For `delivery.settled`, `{ delivery, status }`: tells the editors when somebody has to look. */
export const tellEditors: Consumer = async ({ id: message, payload: { delivery, status }, req }) => {
  if (!isFailed(status)) return
  const kind = 'delivery.failed'
  const subject = { collection: slugs.deliveries, id: delivery as Id }
  for (const editor of await editors(req)) {
    const key = `${kind}:${delivery as Id}:${message}:${editor}`
    await notify({ member: editor, kind, key, subject, data: { delivery: delivery as Id, status }, req })
  }
}

/** Between a message and its consumption a member may have left; there is nobody to tell then. */
const memberExists = async (id: Id, req: PayloadRequest): Promise<boolean> => {
  const where = { id: { equals: id } }
  return (await req.payload.db.count({ collection: slugs.members, where, req })).totalDocs > 0
}

const editors = async (req: PayloadRequest): Promise<Id[]> => {
  const { docs } = await req.payload.db.find<{ id: Id }>({
    collection: slugs.members,
    // An admin does every role's work, and in a small hub is the only one.
    where: { roles: { in: ['editor', 'admin'] } },
    sort: 'id',
    pagination: false,
    limit: 0,
    req,
  })
  return docs.map(({ id }) => id)
}
