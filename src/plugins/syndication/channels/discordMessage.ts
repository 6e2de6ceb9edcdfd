import { z } from 'zod'
import { harmless, type Told, type Verdict } from './call'
import type { Announcement, Composed, Outcome, Picture, PictureRule, Prepared, Sent, Voice } from './channel'
import type { Request } from './call'
import { composeParts, composeTexts, pictureOf } from './composeText'
import { multipart } from './multipart'

/** A message of Discord, by bot or by webhook. */
export type DiscordDraft = { content: string; picture: Picture | null }

/** Characters of `content` (discord-api-docs, resources/message). */
export const discordLimit = 2_000

/** discord-api-docs, reference › uploading files: 10 MiB a file; descriptions of 1024. */
export const discordPicture: PictureRule = {
  by: 'bytes',
  needed: false,
  types: ['image/jpeg', 'image/png', 'image/webp'],
  maxBytes: 8_000_000,
  maxSide: 4_096,
  alt: 1_024,
}

/** Pure: title, excerpt, link and hashtags. `below`: a webhook cannot answer a message. */
export const composeDiscord = (
  announcement: Announcement,
  voice: Voice,
  below: 'reply' | 'none',
): Composed<DiscordDraft> => {
  const picture = pictureOf(announcement, voice, discordPicture)
  if (picture && 'kind' in picture) return picture
  const { content } = announcement
  return composeParts(
    composeTexts({ content, voice, below, fits: (text) => text.length <= discordLimit }),
    (text, first) => ({ content: text, picture: first ? picture : null }),
  )
}

/** A message with or without a picture as a request. Nobody is called by what an editor wrote. */
export const discordRequest = (args: {
  url: string
  headers: Record<string, string>
  message: Record<string, unknown>
  picture: Prepared | null
  key: string
}): Request => {
  const { url, headers, message, picture, key } = args
  const said = { ...message, allowed_mentions: { parse: [] } }
  if (!picture)
    return {
      url,
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(said),
    }
  const file = 'picture.jpg'
  const form = multipart(
    [
      {
        name: 'payload_json',
        value: JSON.stringify({
          ...said,
          attachments: [{ id: 0, filename: file, description: picture.alt }],
        }),
      },
      { name: 'files[0]', file, bytes: picture.bytes, type: picture.type },
    ],
    key,
  )
  return { url, method: 'POST', headers: { ...headers, ...form.headers }, body: form.body }
}

const errorShape = z.object({ code: z.int(), retry_after: z.number().optional() })

// discord-api-docs, topics/opcodes-and-status-codes: unknown channel, guild, webhook; no access; no permission; a
// webhook token that is wrong.
const targetGone: readonly number[] = [10003, 10004, 10015, 50001, 50013, 50027]
const messageGone = 10008

/** What Discord's error codes mean. */
export const discordVerdict: Verdict = (body, { why }, { status }) => {
  const code = errorShape.safeParse(body).data?.code
  if (status < 400 || code === undefined) return null
  if (code === messageGone) return { kind: 'refused', code: 'GONE', why }
  return targetGone.includes(code) ? { kind: 'reauthorize', why } : null
}

/** A message as Discord answers it. */
export const discordMessageShape = z.object({ id: z.string().min(1), channel_id: z.string().min(1) })

/** The outcome of taking a message back: what is gone is taken back. */
export const removed = (told: Told<unknown>, sent: Sent): Outcome =>
  told.kind === 'told' || (told.kind === 'refused' && (told.code === 'GONE' || told.code === 'NOT_FOUND'))
    ? { kind: 'published', ...sent }
    : harmless(told)

/** The outcome of a change. */
export const changed = (told: Told<unknown>, sent: Sent): Outcome =>
  told.kind === 'told' ? { kind: 'published', ...sent } : harmless(told)
