import { z } from 'zod'
import { asked, harmless, illness, jsonRequest, ownAmong, type Request, type Told } from '../call'
import type { ChannelContext, Found, Health, Outcome, Sent } from '../channel'
import { type Row, rows, waitUntil } from '../classify'
import type { OAuthCredentials, OAuthSession } from '../oauth'
import { anything, askWithOAuth } from '../oauthAsk'
import type { PinterestDraft } from './compose'

/** `board`: its number. */
export type PinterestSettings = { board: string }

/** What every request needs. */
export type Context = ChannelContext<PinterestSettings, OAuthCredentials, OAuthSession>

/** Where the API is. */
export const api = 'https://api.pinterest.com/v5'

/** Pinterest tells the seconds until its window ends, where it gives no `Retry-After`. */
const limited: Row = (answer, say) => {
  const seconds = Number(answer.headers.get('x-ratelimit-reset') ?? Number.NaN)
  const at = waitUntil(say.now.getTime() + seconds * 1000, say.now)
  return at === null || answer.headers.has('retry-after')
    ? rows.later(answer, say)
    : { kind: 'later', why: say.why, at }
}

/** Asks Pinterest, a refusal by its rate limit read. */
export const callPinterest = <Value>(
  context: Context,
  request: (headers: Record<string, string>) => Request,
  shape: z.ZodType<Value>,
): Promise<Told<Value>> => askWithOAuth(context, request, { shape, overrides: { 429: limited } })

/** A pin is written to a board: that there is none is a fault of the settings. */
const ofBoard = <Value>(told: Told<Value>): Told<Value> =>
  told.kind === 'refused' && told.code === 'NOT_FOUND' ? { kind: 'reauthorize', why: told.why } : told

const pinShape = z.object({ id: z.string().regex(/^\d+$/) })

const published = (id: string): Extract<Outcome, { kind: 'published' }> => ({
  kind: 'published',
  remoteId: id,
  url: `https://www.pinterest.com/pin/${id}/`,
})

/** `POST /pins`, the picture in it. Pinterest knows no key. */
export const publishPinterest = async (
  { draft }: { key: string; draft: PinterestDraft; after: readonly Sent[] },
  context: Context,
): Promise<Outcome> => {
  const prepared = await context.picture(draft.picture)
  if (prepared.kind !== 'picture') return prepared
  const body = {
    board_id: context.settings.board,
    title: draft.title,
    description: draft.description,
    ...(draft.link === null ? {} : { link: draft.link }),
    alt_text: prepared.alt,
    media_source: {
      source_type: 'image_base64',
      content_type: prepared.type,
      data: Buffer.from(prepared.bytes).toString('base64'),
    },
  }
  const told = ofBoard(
    await callPinterest(context, (headers) => jsonRequest(`${api}/pins`, body, headers), pinShape),
  )
  return told.kind === 'told' ? published(told.value.id) : told
}

const pageShape = z.object({
  items: z.array(
    z.object({
      id: z.string().min(1),
      title: z.string().nullish(),
      description: z.string().nullish(),
      created_at: z.string(),
    }),
  ),
  bookmark: z.string().nullish(),
})

/** Pages of a board that are read at most, of 250 pins each. */
const mostPages = 8

/**
 * Looks for our pin on the board. The order of the list is not documented: only a board that was read to its end says
 * that a pin is absent; of a larger one nobody can tell, and in the end a person looks.
 */
export const findPinterest = async (
  { draft, since }: { draft: PinterestDraft; since: Date },
  context: Context,
): Promise<Found> => {
  let bookmark = ''
  for (let page = 0; page < mostPages; page += 1) {
    const query = new URLSearchParams({ page_size: '250', ...(bookmark ? { bookmark } : {}) })
    const url = `${api}/boards/${context.settings.board}/pins?${query.toString()}`
    const told = ofBoard(await callPinterest(context, (headers) => ({ url, headers }), pageShape))
    if (told.kind !== 'told') return asked(told)
    const pins = told.value.items.map((pin) => ({
      id: pin.id,
      text: `${pin.title ?? ''} ${pin.description ?? ''}`,
      at: new Date(/Z$|[+-]\d\d:?\d\d$/.test(pin.created_at) ? pin.created_at : `${pin.created_at}Z`),
    }))
    const own = ownAmong(pins, `${draft.title} ${draft.description}`, since, {
      headers: told.headers,
      now: context.now(),
    })
    if (own) return published(own.id)
    if (!told.value.bookmark) return { kind: 'absent' }
    bookmark = told.value.bookmark
  }
  return { kind: 'later', why: 'The board holds more pins than can be looked through.' }
}

/** `PATCH /pins/:id`: words and link; the picture stays. */
export const editPinterest = async (
  { sent, draft }: { sent: Sent; draft: PinterestDraft },
  context: Context,
): Promise<Outcome> => {
  const { title, description, link } = draft
  const url = `${api}/pins/${encodeURIComponent(sent.remoteId)}`
  const body = { title, description, ...(link === null ? {} : { link }) }
  const told = await callPinterest(context, (headers) => jsonRequest(url, body, headers, 'PATCH'), anything)
  return told.kind === 'told' ? { kind: 'published', ...sent } : harmless(told)
}

/** `DELETE /pins/:id`; 404 says that it is gone. */
export const removePinterest = async ({ sent }: { sent: Sent }, context: Context): Promise<Outcome> => {
  const url = `${api}/pins/${encodeURIComponent(sent.remoteId)}`
  const told = await callPinterest(
    context,
    (headers) => ({ url, method: 'DELETE' as const, headers }),
    anything,
  )
  const isGone = told.kind === 'refused' && told.code === 'NOT_FOUND'
  return told.kind === 'told' || isGone ? { kind: 'published', ...sent } : harmless(told)
}

/** Whose account is it, and does it have the board? */
export const checkPinterest = async (_args: { key: string }, context: Context): Promise<Health> => {
  const ask = <Value>(path: string, shape: z.ZodType<Value>) =>
    callPinterest(context, (headers) => ({ url: `${api}/${path}`, headers }), shape)
  const who = await ask('user_account', z.object({ username: z.string().min(1) }))
  if (who.kind !== 'told') return illness(who)
  const board = ofBoard(await ask(`boards/${context.settings.board}`, z.object({ name: z.string().min(1) })))
  return board.kind === 'told'
    ? { kind: 'healthy', account: `@${who.value.username} · ${board.value.name}` }
    : illness(board)
}
