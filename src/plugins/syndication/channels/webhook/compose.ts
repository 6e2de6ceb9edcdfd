import { truncate } from '../../../../core/text'
import type { Announcement, Composed, Content, Language } from '../channel'

/** What the receiver gets, as Standard Webhooks lays out a payload: `type`, `timestamp`, `data`. */
export type WebhookDraft = {
  type: 'content.published'
  /** ISO 8601: when it was announced. */
  timestamp: string
  data: Omit<Content, 'image'> & {
    image: { url: string; alt: string } | null
  } & { source: { collection: string; id: string }; language: Language; announcement: string }
}

/** Bytes; Standard Webhooks: "keep payloads small (< 20kb)". */
export const payloadLimit = 20_000

const bytes = (text: string): number => new TextEncoder().encode(text).length

/** Pure: the announcement as JSON; a text that is far too long is shortened, and its picture and tags dropped. */
export const composeWebhook = (announcement: Announcement): Composed<WebhookDraft> => {
  const { source, language, content, announcedAt, key } = announcement
  const picture = content.image && { url: content.image.url, alt: content.image.alt }
  const draftOf = (shorter: Partial<WebhookDraft['data']>): WebhookDraft => ({
    type: 'content.published',
    timestamp: announcedAt,
    data: { ...content, image: picture, ...shorter, source, language, announcement: key },
  })
  for (const shorter of [
    {},
    { excerpt: content.excerpt === null ? null : truncate(content.excerpt, 2_000) },
    { title: truncate(content.title, 500), excerpt: null, tags: [], image: null },
  ]) {
    const draft = draftOf(shorter)
    const text = JSON.stringify(draft)
    if (bytes(text) <= payloadLimit) return { kind: 'draft', parts: [{ draft, text }] }
  }
  return { kind: 'refused', code: 'TOO_LONG', why: 'The address of the page alone is too long.' }
}
