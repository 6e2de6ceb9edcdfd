import type { PayloadRequest } from 'payload'
import { documentId } from '../../../database/documentId'
import { slugs } from '../../../slugs'
import { requireEditor } from '../access'
import type { Label } from '../channels/channel'
import { errors } from '../errors'
import { settingsOf } from '../options'
import { partialSettings } from '../partialSettings'
import { type ChannelRow, type DeliveryRow, findRow, type Id } from '../rows'

/** What somebody should do about an account next. */
export type NextStep = 'connect' | 'reconnect' | 'reconnectSoon' | 'check' | 'nothing'

/** One right, and whether the account gave it; null: the network does not tell. */
export type Right = { name: string; why: Label; optional: boolean; granted: boolean | null }

/** How an account is, from what the hub has seen: nothing is asked of the network. */
export type AccountHealth = {
  status: ChannelRow['status']
  /** How the network calls it. */
  account: string | null
  message: string | null
  checkedAt: string | null
  /** Can it be connected on its network's own pages? */
  connectable: boolean
  connectedAt: string | null
  /** ISO 8601: until when it is connected; null: it does not end, or the network does not say. */
  endsAt: string | null
  /** Does the hub renew it by itself? */
  renews: boolean
  rights: Right[]
  lastSuccess: { at: string; url: string | null } | null
  lastFailure: { at: string; why: string | null } | null
  next: NextStep
}

/** Days before the end of what cannot be renewed from which "reconnect" is asked for. */
export const soonDays = 14

/**
 * How an account is: who it is, until when, what it may do, what went well and wrong last, and what to do. For editors.
 *
 * @throws Forbidden, `CHANNEL_NOT_FOUND`.
 */
export const accountHealth = async (input: { channel: Id }, req: PayloadRequest): Promise<AccountHealth> => {
  requireEditor(req)
  const { payload } = req
  const { channels, now } = settingsOf(payload)
  const id = documentId(payload, input.channel)
  const row = await findRow({ payload, collection: slugs.channels, id })
  if (!row) throw errors.CHANNEL_NOT_FOUND({ field: 'channel' })
  const channel = channels[row.kind]
  const settings = channel ? partialSettings(channel.settings, row.settings?.[row.kind] ?? {}).values : {}
  const connect = channel?.connect?.suits?.(settings) === false ? undefined : channel?.connect
  const renews = channel?.capabilities.session === true
  const [success, failure] = await Promise.all([
    latest(id, ['published'], req),
    latest(id, ['refused', 'reauthorize', 'exhausted', 'unknown', 'retrying'], req),
  ])
  return {
    status: row.status,
    account: row.account ?? null,
    message: row.statusText ?? null,
    checkedAt: row.checkedAt ?? null,
    connectable: connect !== undefined,
    connectedAt: row.connectedAt ?? null,
    endsAt: row.endsAt ?? null,
    renews,
    rights: (row.connectedAt == null ? [] : (connect?.scopes(settings) ?? [])).map(
      ({ name, why, optional = false }) => ({
        name,
        why,
        optional,
        granted: row.scopes == null ? null : row.scopes.includes(name),
      }),
    ),
    lastSuccess: success && { at: success.updatedAt, url: success.url ?? null },
    lastFailure: failure && { at: failure.updatedAt, why: failure.lastError ?? null },
    next: nextStep(row, { renews, now: now() }),
  }
}

/** Pure: what to do about an account. */
export const nextStep = (
  row: Pick<ChannelRow, 'sealed' | 'status' | 'endsAt'>,
  { renews, now }: { renews: boolean; now: Date },
): NextStep => {
  if (!row.sealed) return 'connect'
  if (row.status === 'reauthorize') return 'reconnect'
  const isSoon = row.endsAt != null && Date.parse(row.endsAt) - now.getTime() < soonDays * 24 * 3_600_000
  // What the hub renews by itself is a matter of a person only when that has failed for most of its life.
  if (isSoon) return renews ? 'check' : 'reconnectSoon'
  return row.status === 'healthy' ? 'nothing' : 'check'
}

type Row = DeliveryRow & { updatedAt: string; lastError?: string | null }

/** System read: who may know was asked above. */
const latest = async (channel: Id, statuses: string[], req: PayloadRequest): Promise<Row | null> => {
  const { docs } = await req.payload.db.find<Row>({
    collection: slugs.deliveries,
    where: { and: [{ channel: { equals: channel } }, { status: { in: statuses } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] ?? null
}
