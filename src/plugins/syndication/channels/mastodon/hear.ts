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
 * lately once more (`GET /api/v1/statuses?id[]=`, since 4.3), for what was changed or taken back.
 */
export const hearMastodon = async (
  { cursor, known }: { cursor: string | null; known: readonly string[] },
  context: Context,
): Promise<Heard> => {
  const { settings, credentials } = context
  const read = <Value>(path: string, shape: z.ZodType<Value>): Promise<Told<Value>> =>
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
  const again =
    known.length === 0 ? null : await read(`/api/v1/statuses?${listOf(known)}`, z.array(statusShape))
  const there = again?.kind === 'told' ? again.value : null
  return {
    kind: 'heard',
    cursor:
      [...told.value.map(({ id }) => id), ...(cursor === null ? [] : [cursor])].sort(byNumber).at(-1) ?? null,
    items: [
      ...(there ?? []).map(itemOf),
      ...items,
      ...(there ? known : [])
        .filter((id) => !there?.some((status) => status.id === id))
        .map((remoteId): HeardItem => ({ kind: 'gone', remoteId })),
    ],
  }
}

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
