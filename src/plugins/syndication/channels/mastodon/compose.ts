import type { Announcement, Composed, Limits } from '../channel'
import { composeText, hashtags } from '../composeText'
import { statusLength } from './length'
import type { MastodonSettings } from './account'

/** What is sent to `POST /api/v1/statuses`. */
export type MastodonDraft = { status: string; visibility: string; language: string }

/** A server that does not tell (mastodon/documentation, methods/instance: the defaults of a stock server). */
export const defaultLimits = { maxCharacters: 500, urlLength: 23 } as const

/** Pure: title, excerpt, link and hashtags in what the account's server allows. */
export const composeMastodon = (
  announcement: Announcement,
  settings: MastodonSettings,
  limits: Limits | null,
): Composed<MastodonDraft> => {
  const { content, language } = announcement
  const max = limits?.maxCharacters ?? defaultLimits.maxCharacters
  const urlLength = limits?.urlLength ?? defaultLimits.urlLength
  const status = composeText(
    { title: content.title, excerpt: content.excerpt, link: content.url, hashtags: hashtags(content.tags) },
    (text) => statusLength(text, urlLength) <= max,
  )
  if (status === null)
    return { kind: 'refused', code: 'TOO_LONG', why: `Not even the link fits into ${max} characters.` }
  return { kind: 'draft', draft: { status, visibility: settings.visibility, language }, text: status }
}
