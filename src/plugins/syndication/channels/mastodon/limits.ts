import { z } from 'zod'
import { type AccountContext, type Capabilities, jsonOf, type Limits } from '../channel'
import type { MastodonCredentials, MastodonSettings } from './account'
import { defaultLimits, mastodonPicture } from './compose'

const statuses = z.object({
  max_characters: z.int().positive(),
  characters_reserved_per_url: z.int().positive().optional(),
})
const media = z.object({
  description_limit: z.int().positive().optional(),
  image_size_limit: z.int().positive().optional(),
})

/** `/api/v2/instance` (Mastodon from 4.0, GoToSocial, younger Pleromas), and `/api/v1/instance` of older servers. */
const instanceShape = z.object({
  version: z.string().default(''),
  configuration: z.object({ statuses: statuses.optional(), media_attachments: media.optional() }).default({}),
  // Pleroma's own, in its first version.
  max_toot_chars: z.int().positive().optional(),
  description_limit: z.int().positive().optional(),
})

type Context = AccountContext<MastodonSettings, MastodonCredentials>

/** What an account's server allows; null when it does not tell. */
export const askMastodonLimits = async ({ settings, fetch }: Context): Promise<Limits | null> => {
  for (const version of ['v2', 'v1']) {
    const answer = await fetch({ url: `${settings.server}/api/${version}/instance` })
    if (answer.kind !== 'answered') return null
    const told = answer.status === 200 ? instanceShape.safeParse(jsonOf(answer)) : null
    const limits = told?.success ? limitsOf(told.data) : null
    if (limits) return limits
  }
  return null
}

const limitsOf = (instance: z.infer<typeof instanceShape>): Limits | null => {
  const { version, configuration, max_toot_chars } = instance
  const max = configuration.statuses?.max_characters ?? max_toot_chars
  if (max === undefined) return null
  // GoToSocial counts its versions from 0; Pleroma and Akkoma say what they are "compatible" with.
  const isKin = version.startsWith('0.') || version.includes('compatible')
  const alt = configuration.media_attachments?.description_limit ?? instance.description_limit
  const bytes = configuration.media_attachments?.image_size_limit
  return {
    maxCharacters: max,
    urlLength: configuration.statuses?.characters_reserved_per_url ?? defaultLimits.urlLength,
    // The kin leaves `Idempotency-Key` unread, and counts a link as it stands, whatever it says of links.
    keepsKeys: isKin ? 0 : 1,
    countsRunes: isKin ? 1 : 0,
    ...(alt === undefined ? {} : { altLength: alt }),
    ...(bytes === undefined ? {} : { imageBytes: bytes }),
  }
}

/** Pure: what the channel can do on a server with these limits. */
export const capabilitiesAt =
  (stock: Capabilities) =>
  ({ maxCharacters, keepsKeys, altLength, imageBytes }: Limits): Capabilities => {
    const { repeatWindowMs: _window, ...withoutWindow } = stock
    return {
      ...(keepsKeys === 0 ? { ...withoutWindow, repeat: 'lookup' } : stock),
      text: { ...stock.text, limit: maxCharacters ?? stock.text.limit },
      picture: {
        ...mastodonPicture,
        alt: altLength ?? mastodonPicture.alt,
        maxBytes: Math.min(imageBytes ?? Number.POSITIVE_INFINITY, mastodonPicture.maxBytes),
      },
    }
  }
