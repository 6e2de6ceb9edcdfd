import type { PayloadRequest, Where } from 'payload'
import type { Role } from '../../access'
import type { Json } from '../../core/emit'
import { slugs } from '../../slugs'
import type { Consumer } from '../outbox'
import { type Broadcast, fanOut } from './fanOut'
import { isFailed } from './kinds/deliveryFailed'
import type { DecidedData } from './kinds/moderationDecided'
import { notify, notifyNobody } from './notify'
import { settingsOf } from './options'

type Id = number | string

/** For topics about a member, `{ member, … }`: notifies them by a kind, which keeps the other facts as its data. */
export const tellMember =
  (kind: string): Consumer =>
  async ({ id, payload: { member, ...data }, req }) => {
    if (!(await memberExists(member as Id, req))) return
    await notify({ to: [member as Id], kind, key: `${kind}:${id}`, subject: null, data, req })
  }

/**
 * For topics about several members, `{ members, … }`: notifies each of them by a kind, which keeps the other facts as
 * its data. The emitter says no more at once than one transaction may write: a few hundred.
 */
export const tellMembers =
  (kind: string): Consumer =>
  async ({ id, payload: { members, ...data }, req }) => {
    const named = members as Id[]
    const { docs } = await req.payload.db.find<{ id: Id }>({
      collection: slugs.members,
      where: { and: [{ id: { in: [...named] } }, { former: { not_equals: true } }] },
      pagination: false,
      limit: 0,
      req,
    })
    const to = docs.map((member) => member.id)
    if (to.length > 0) await notify({ to, kind, key: `${kind}:${id}`, subject: null, data, req })
  }

/**
 * For topics about somebody without an account: writes to whom the kind finds in the topic's facts (`Kind.reader`). The
 * address is sealed in them.
 */
export const tellAddress =
  (kind: string): Consumer =>
  ({ id, payload: data, req }) =>
    notifyNobody({ kind, key: `${kind}:${id}`, subject: null, data, req })

/**
 * For topics that concern many: notifies every member, or those of some roles, by a kind, which keeps the topic's facts
 * as its data. Any number of members: see `fanOut`.
 *
 * @param args.roles - @default every verified member
 * @param args.subject - what it is about, from the topic's facts. @default nothing
 */
export const tellEverybody =
  (
    kind: string,
    args: {
      roles?: readonly Role[]
      subject?: (facts: { [key: string]: Json }) => { collection: string; id: Id }
    } = {},
  ): Consumer =>
  ({ id, payload: data, req }) =>
    fanOut({
      kind,
      key: `${kind}:${id}`,
      subject: args.subject?.(data) ?? null,
      data,
      roles: args.roles ?? null,
      req,
    })

/** For `notifications.fan-out`: the next batch of a notice to many. */
export const continueFanOut: Consumer = ({ payload, req }) =>
  fanOut({ ...(payload as unknown as Broadcast & { after: Id }), req })

/** For `moderation.decided`, `{ collection, id, author, decision, rule, note }`: tells the author what was decided. */
export const tellAuthor: Consumer = async ({ id: message, payload: facts, req }) => {
  const { collection, id, author, decision, rule, note, was, change } = facts as Omit<
    DecidedData,
    'ruleTitle' | 'path'
  > & {
    id: Id
    author: Id | null
    was?: string
  }
  // A report that came to nothing: the author never heard of it, and need not.
  if (decision === 'approve' && was === 'approved') return
  if (author === null || !(await memberExists(author, req))) return
  const settings = settingsOf(req.payload)
  const subject = { collection, id }
  const ruleTitle = rule ? await settings.ruleTitle(rule, req) : null
  const path = await settings.pathOf(subject, req)
  const data: DecidedData = {
    collection,
    decision,
    rule: rule ?? null,
    ruleTitle,
    note: note ?? null,
    path,
    change: change ?? null,
  }
  const kind = 'moderation.decided'
  await notify({ to: [author], kind, key: `${kind}:${collection}:${id}:${message}`, subject, data, req })
}

/** For `delivery.settled`, `{ delivery, status }`: tells the editors when somebody has to look. */
export const tellEditors: Consumer = async ({ id: message, payload: { delivery, status }, req }) => {
  if (!isFailed(status)) return
  const kind = 'delivery.failed'
  await fanOut({
    kind,
    key: `${kind}:${delivery as Id}:${message}`,
    subject: { collection: slugs.deliveries, id: delivery as Id },
    data: { delivery: delivery as Id, status },
    // An admin does every role's work, and in a small hub is the only one.
    roles: ['editor', 'admin'],
    req,
  })
}

/** Between a message and its consumption a member may have left; a former member is nobody to tell. */
const memberExists = async (id: Id, req: PayloadRequest): Promise<boolean> => {
  const where: Where = { and: [{ id: { equals: id } }, { former: { not_equals: true } }] }
  return (await req.payload.db.count({ collection: slugs.members, where, req })).totalDocs > 0
}
