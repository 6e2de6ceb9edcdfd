import { z } from 'zod'
import { ask, illness, jsonRequest, type Reading } from '../call'
import type { AccountContext, Health, Outcome, Sent } from '../channel'
import {
  changed,
  type DiscordDraft,
  discordMessageShape,
  discordRequest,
  discordVerdict,
  removed,
} from '../discordMessage'

/** `channel`: the number of the text channel. */
export type DiscordSettings = { channel: string }
/** The bot's token. */
export type DiscordCredentials = { token: string }

type Context = AccountContext<DiscordSettings, DiscordCredentials>

const api = 'https://discord.com/api/v10'

const headersOf = ({ credentials }: Context): Record<string, string> => ({
  authorization: `Bot ${credentials.token}`,
  // discord-api-docs, reference › user agent: bots without one in this shape are blocked.
  'user-agent': 'DiscordBot (https://github.com/community-hub, 1.0)',
})

const reading = <Value>({ credentials }: Context, shape: z.ZodType<Value>): Reading<Value> => ({
  secrets: [credentials.token],
  shape,
  verdict: discordVerdict,
})

/** Creates the message. The nonce is the key: Discord answers a repetition with the message that it made of the first. */
export const publishDiscord = async (
  { key, draft, after }: { key: string; draft: DiscordDraft; after: readonly Sent[] },
  context: Context,
): Promise<Outcome> => {
  const { channel } = context.settings
  const prepared = draft.picture && (await context.picture(draft.picture))
  if (prepared && prepared.kind !== 'picture') return prepared
  const last = after.at(-1)
  const request = discordRequest({
    url: `${api}/channels/${channel}/messages`,
    headers: headersOf(context),
    message: {
      content: draft.content,
      nonce: key,
      enforce_nonce: true,
      ...(last ? { message_reference: { message_id: last.remoteId, fail_if_not_exists: false } } : {}),
    },
    picture: prepared,
    key,
  })
  const told = await ask(context, request, reading(context, discordMessageShape))
  if (told.kind !== 'told') return told
  const { id } = told.value
  const guild = await guildOf(context)
  return {
    kind: 'published',
    remoteId: id,
    ...(guild === null ? {} : { url: `https://discord.com/channels/${guild}/${channel}/${id}` }),
  }
}

const channelShape = z.object({ name: z.string().nullish(), guild_id: z.string().optional() })

/** The server a channel belongs to, which its links name; null when Discord does not say: a receipt without a link. */
const guildOf = async (context: Context): Promise<string | null> => {
  const request = { url: `${api}/channels/${context.settings.channel}`, headers: headersOf(context) }
  const told = await ask(context, request, reading(context, channelShape))
  return told.kind === 'told' ? (told.value.guild_id ?? null) : null
}

const messageAddress = ({ settings }: Context, { remoteId }: Sent): string =>
  `${api}/channels/${settings.channel}/messages/${remoteId}`

/** Changes the text; the picture stays. */
export const editDiscord = async (
  { sent, draft }: { sent: Sent; draft: DiscordDraft },
  context: Context,
): Promise<Outcome> => {
  const body = { content: draft.content, allowed_mentions: { parse: [] } }
  const request = jsonRequest(messageAddress(context, sent), body, headersOf(context), 'PATCH')
  return changed(await ask(context, request, reading(context, z.unknown())), sent)
}

/** Deletes the message. */
export const removeDiscord = async ({ sent }: { sent: Sent }, context: Context): Promise<Outcome> => {
  const request = {
    url: messageAddress(context, sent),
    method: 'DELETE' as const,
    headers: headersOf(context),
  }
  return removed(await ask(context, request, reading(context, z.unknown())), sent)
}

/** Does the bot see the channel? */
export const checkDiscord = async (_args: { key: string }, context: Context): Promise<Health> => {
  const request = { url: `${api}/channels/${context.settings.channel}`, headers: headersOf(context) }
  const told = await ask(context, request, reading(context, channelShape))
  return told.kind === 'told'
    ? { kind: 'healthy', account: `#${told.value.name ?? context.settings.channel}` }
    : illness(told)
}
