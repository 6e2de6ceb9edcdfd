import { z } from 'zod'
import { ask, illness, jsonRequest, type Reading } from '../call'
import type { AccountContext, Health, Outcome, Sent } from '../channel'
import { rows } from '../classify'
import {
  changed,
  type DiscordDraft,
  discordMessageShape,
  discordRequest,
  discordVerdict,
  removed,
} from '../discordMessage'

/** Nothing to set: the address says it all. */
export type DiscordWebhookSettings = Record<string, never>
/** The webhook's address, by which anybody can post. */
export type DiscordWebhookCredentials = { url: string }

type Context = AccountContext<DiscordWebhookSettings, DiscordWebhookCredentials>

const secretsOf = ({ credentials }: Context): string[] => [
  credentials.url,
  new URL(credentials.url).pathname.split('/').at(-1) ?? '',
]

const reading = <Value>(context: Context, shape: z.ZodType<Value>): Reading<Value> => ({
  secrets: secretsOf(context),
  shape,
  verdict: discordVerdict,
})

/** Posts by the webhook. It takes no nonce: an unknown outcome stays unknown until a person looks. */
export const publishDiscordWebhook = async (
  { key, draft }: { key: string; draft: DiscordDraft },
  context: Context,
): Promise<Outcome> => {
  const prepared = draft.picture && (await context.picture(draft.picture))
  if (prepared && prepared.kind !== 'picture') return prepared
  const request = discordRequest({
    // Without `wait`, a message that was not saved is answered as if it were.
    url: `${context.credentials.url}?wait=true`,
    headers: {},
    message: { content: draft.content },
    picture: prepared,
    key,
  })
  const told = await ask(context, request, reading(context, discordMessageShape))
  if (told.kind !== 'told') return told
  const { id, channel_id } = told.value
  const hook = await look(context)
  return {
    kind: 'published',
    remoteId: id,
    ...(hook.kind === 'told' && hook.value.guild_id != null
      ? { url: `https://discord.com/channels/${hook.value.guild_id}/${channel_id}/${id}` }
      : {}),
  }
}

const hookShape = z.object({ name: z.string().nullish(), guild_id: z.string().nullish() })

const look = (context: Context) =>
  ask(
    context,
    { url: context.credentials.url },
    {
      ...reading(context, hookShape),
      overrides: { 404: rows.reauthorize },
    },
  )

/** Changes the text; the picture stays. */
export const editDiscordWebhook = async (
  { sent, draft }: { sent: Sent; draft: DiscordDraft },
  context: Context,
): Promise<Outcome> => {
  const url = `${context.credentials.url}/messages/${sent.remoteId}`
  const request = jsonRequest(url, { content: draft.content, allowed_mentions: { parse: [] } }, {}, 'PATCH')
  return changed(await ask(context, request, reading(context, z.unknown())), sent)
}

/** Deletes the message. */
export const removeDiscordWebhook = async ({ sent }: { sent: Sent }, context: Context): Promise<Outcome> => {
  const request = { url: `${context.credentials.url}/messages/${sent.remoteId}`, method: 'DELETE' as const }
  return removed(await ask(context, request, reading(context, z.unknown())), sent)
}

/** Is the webhook still there? Asking posts nothing. */
export const checkDiscordWebhook = async (_args: { key: string }, context: Context): Promise<Health> => {
  const told = await look(context)
  return told.kind === 'told' ? { kind: 'healthy', account: told.value.name ?? 'Webhook' } : illness(told)
}
