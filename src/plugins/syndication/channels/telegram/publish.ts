import { z } from 'zod'
import { ask, harmless, illness, jsonRequest, type Reading, type Verdict } from '../call'
import type { AccountContext, Health, Outcome, Sent } from '../channel'
import { rows, waitUntil } from '../classify'
import { multipart } from '../multipart'
import type { TelegramDraft } from './compose'

/** `chat`: `@channel`, or the number of a private one; `server`: origin of a Bot API server of one's own. */
export type TelegramSettings = { chat: string; server: string; silent: 'yes' | 'no' }
/** What BotFather gave; it does not end by itself. */
export type TelegramCredentials = { token: string; hookSecret?: string | undefined }

type Context = AccountContext<TelegramSettings, TelegramCredentials>

const errorShape = z.object({
  ok: z.literal(false),
  description: z.string().default(''),
  parameters: z
    .object({ retry_after: z.number().optional(), migrate_to_chat_id: z.number().optional() })
    .optional(),
})

const verdict: Verdict = (body, { why, now }, { status }) => {
  const said = errorShape.safeParse(body)
  if (!said.success) return null
  const { description, parameters } = said.data
  const wait = parameters?.retry_after
  if (status === 429 && wait !== undefined) {
    const at = waitUntil(now.getTime() + wait * 1000, now)
    return { kind: 'later', why, ...(at === null ? {} : { at }) }
  }
  // Nothing of these gets better with another text: the account's settings want a person.
  return parameters?.migrate_to_chat_id !== undefined ||
    /chat not found|CHAT_WRITE_FORBIDDEN/i.test(description)
    ? { kind: 'reauthorize', why }
    : null
}

const reading = <Value>({ credentials }: Context, result: z.ZodType<Value>): Reading<{ result: Value }> => ({
  secrets: [credentials.token],
  shape: z.object({ ok: z.literal(true), result }),
  // The token is part of the path: a wrong one leads nowhere.
  overrides: { 404: rows.reauthorize },
  verdict,
})

const addressOf = ({ settings, credentials }: Context, method: string): string =>
  `${settings.server}/bot${encodeURIComponent(credentials.token).replace('%3A', ':')}/${method}`

const messageShape = z.object({
  message_id: z.int(),
  chat: z.object({ id: z.int(), username: z.string().optional(), type: z.string() }),
})
type Message = z.infer<typeof messageShape>

/** `sendMessage` or `sendPhoto`. Telegram knows no key: an unknown outcome stays unknown until a person looks. */
export const publishTelegram = async (
  { key, draft, after }: { key: string; draft: TelegramDraft; after: readonly Sent[] },
  context: Context,
): Promise<Outcome> => {
  const { text, picture, silent } = draft
  const last = after.at(-1)
  const common = {
    chat_id: context.settings.chat,
    ...(silent ? { disable_notification: true } : {}),
    ...(last ? { reply_parameters: { message_id: Number(last.remoteId) } } : {}),
  }
  if (!picture) {
    const request = jsonRequest(addressOf(context, 'sendMessage'), { ...common, text })
    return receipt(await ask(context, request, reading(context, messageShape)))
  }
  const prepared = await context.picture(picture)
  if (prepared.kind !== 'picture') return prepared
  const { headers, body } = multipart(
    [
      ...Object.entries({ ...common, caption: text }).map(([name, value]) => ({
        name,
        value: typeof value === 'string' ? value : JSON.stringify(value),
      })),
      { name: 'photo', file: 'picture.jpg', bytes: prepared.bytes, type: prepared.type },
    ],
    key,
  )
  const request = { url: addressOf(context, 'sendPhoto'), method: 'POST' as const, headers, body }
  return receipt(await ask(context, request, reading(context, messageShape)))
}

const receipt = (told: Awaited<ReturnType<typeof ask<{ result: Message }>>>): Outcome =>
  told.kind === 'told'
    ? { kind: 'published', remoteId: String(told.value.result.message_id), url: permalink(told.value.result) }
    : told

/** Channels without a name have numbers that begin with -100, which their links leave out. */
const permalink = ({ chat, message_id }: Message): string =>
  chat.username === undefined
    ? `https://t.me/c/${String(chat.id).replace(/^-100/, '')}/${message_id}`
    : `https://t.me/${chat.username}/${message_id}`

/** `editMessageText`, or the caption of a picture. */
export const editTelegram = async (
  { sent, draft }: { sent: Sent; draft: TelegramDraft },
  context: Context,
): Promise<Outcome> => {
  const { chat } = context.settings
  const what = { chat_id: chat, message_id: Number(sent.remoteId) }
  const request = draft.picture
    ? jsonRequest(addressOf(context, 'editMessageCaption'), { ...what, caption: draft.text })
    : jsonRequest(addressOf(context, 'editMessageText'), { ...what, text: draft.text })
  const told = await ask(context, request, {
    ...reading(context, z.unknown()),
    verdict: (body, say, answer) =>
      errorShape.safeParse(body).data?.description.includes('message is not modified')
        ? { kind: 'refused', code: 'SAME', why: say.why }
        : verdict(body, say, answer),
  })
  if (told.kind === 'told' || (told.kind === 'refused' && told.code === 'SAME'))
    return { kind: 'published', ...sent }
  return harmless(told)
}

/** `deleteMessage`, which Telegram allows for 48 hours. */
export const removeTelegram = async ({ sent }: { sent: Sent }, context: Context): Promise<Outcome> => {
  const request = jsonRequest(addressOf(context, 'deleteMessage'), {
    chat_id: context.settings.chat,
    message_id: Number(sent.remoteId),
  })
  const told = await ask(context, request, {
    ...reading(context, z.unknown()),
    verdict: (body, say, answer) =>
      errorShape.safeParse(body).data?.description.includes('message to delete not found')
        ? { kind: 'refused', code: 'GONE', why: say.why }
        : verdict(body, say, answer),
  })
  if (told.kind === 'told' || (told.kind === 'refused' && told.code === 'GONE'))
    return { kind: 'published', ...sent }
  return harmless(told)
}

const chatShape = z.object({ title: z.string().optional(), username: z.string().optional() })

/** `getChat`: knows the bot the chat it posts to? */
export const checkTelegram = async (_args: { key: string }, context: Context): Promise<Health> => {
  const request = jsonRequest(addressOf(context, 'getChat'), { chat_id: context.settings.chat })
  const told = await ask(context, request, reading(context, chatShape))
  if (told.kind !== 'told') return illness(told)
  const { title, username } = told.value.result
  return { kind: 'healthy', account: username === undefined ? (title ?? 'Telegram') : `@${username}` }
}
