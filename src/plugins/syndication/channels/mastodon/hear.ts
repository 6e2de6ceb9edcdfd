import { DomUtils, parseDocument } from 'htmlparser2'
import { z } from 'zod'
import type { Json } from '../../../../core/emit'
import { ask, asked, type Told } from '../call'
import type { Heard, HeardItem } from '../channel'
import { authorization, type Context, overrides } from './publish'

const statusShape = z.looseObject({
  id: z.string().min(1),
  url: z.string().nullish(),
  in_reply_to_id: z.string().nullish(),
  content: z.string(),
  created_at: z.string(),
  edited_at: z.string().nullish(),
  visibility: z.string().default('public'),
  account: z.looseObject({
    id: z.string(),
    acct: z.string(),
    display_name: z.string().default(''),
    url: z.string().nullish(),
  }),
})
type Status = z.infer<typeof statusShape>
const notificationsShape = z.array(z.looseObject({ id: z.string(), status: statusShape.nullish() }))
/** As many as Mastodon gives at once (methods/notifications, limit). */
const most = 40

/**
 * `GET /api/v1/notifications` for mentions, on from the last (`min_id`), with `read:notifications`; and what was heard
 * lately once more (`GET /api/v1/statuses?id[]=`, since 4.3; elsewhere one by one), for what was changed or taken back.
 */
export const hearMastodon = async (
  { cursor, known }: { cursor: string | null; known: readonly string[] },
  context: Context,
): Promise<Heard> => {
  const { settings, credentials } = context
  const read: Read = (path, shape) =>
    ask(
      context,
      { url: `${settings.server}${path}`, headers: authorization(credentials) },
      { secrets: [credentials.accessToken], shape, overrides },
    )
  const query = new URLSearchParams({ limit: String(most), ...(cursor === null ? {} : { min_id: cursor }) })
  query.append('types[]', 'mention')
  const told = await read(`/api/v1/notifications?${query.toString()}`, notificationsShape)
  if (told.kind !== 'told') return asked(told)
  const items = told.value.flatMap(({ status }) => (status ? [itemOf(status)] : []))
  const again = await lookAgain(known, read)
  return {
    kind: 'heard',
    cursor:
      [...told.value.map(({ id }) => id), ...(cursor === null ? [] : [cursor])].sort(byNumber).at(-1) ?? null,
    items: [
      ...again.there.map(itemOf),
      ...items,
      ...again.gone.map((remoteId): HeardItem => ({ kind: 'gone', remoteId })),
    ],
  }
}

type Read = <Value>(path: string, shape: z.ZodType<Value>) => Promise<Told<Value>>

/** What was heard lately, as it is now. What could not be looked at is neither there nor gone. */
const lookAgain = async (
  known: readonly string[],
  read: Read,
): Promise<{ there: Status[]; gone: string[] }> => {
  if (known.length === 0) return { there: [], gone: [] }
  const list = await read(`/api/v1/statuses?${listOf(known)}`, z.array(statusShape))
  if (list.kind === 'told') {
    const ids = list.value.map(({ id }) => id)
    return { there: list.value, gone: known.filter((id) => !ids.includes(id)) }
  }
  // Servers that know no list say 404 or 405.
  if (list.kind !== 'refused') return { there: [], gone: [] }
  const each = await Promise.all(
    known.map((id) => read(`/api/v1/statuses/${encodeURIComponent(id)}`, statusShape)),
  )
  return {
    there: each.flatMap((told) => (told.kind === 'told' ? [told.value] : [])),
    gone: known.filter((_id, place) => isGone(each[place])),
  }
}

const isGone = (told: Told<unknown> | undefined): boolean =>
  told?.kind === 'refused' && (told.code === 'NOT_FOUND' || told.code === 'GONE')

const listOf = (ids: readonly string[]): string => ids.map((id) => `id[]=${encodeURIComponent(id)}`).join('&')

/** Longer numbers are later; GoToSocial's ULIDs are all as long. */
const byNumber = (one: string, other: string): number =>
  one.length - other.length || (one < other ? -1 : one > other ? 1 : 0)

const itemOf = (status: Status): HeardItem => ({
  kind: status.in_reply_to_id == null ? 'mention' : 'reply',
  remoteId: status.id,
  below: status.in_reply_to_id ?? null,
  root: null,
  text: textOf(status.content),
  url: status.url ?? null,
  writer: {
    id: status.account.id,
    handle: `@${status.account.acct}`,
    name: status.account.display_name || status.account.acct,
    url: status.account.url ?? null,
  },
  at: status.created_at,
  editedAt: status.edited_at ?? null,
  isPrivate: status.visibility !== 'public' && status.visibility !== 'unlisted',
  raw: status as Json,
})

/** HTML → the words, with their lines. */
const textOf = (html: string): string =>
  DomUtils.textContent(
    parseDocument(html.replace(/<br\s*\/?>/gi, '\n').replace(/<\/p>\s*<p>/gi, '\n\n')),
  ).trim()
