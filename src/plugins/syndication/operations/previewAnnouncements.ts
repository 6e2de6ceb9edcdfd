import { type CollectionSlug, isolateObjectProperty, type PayloadRequest } from 'payload'
import { hasRole } from '../../../access'
import { slugs } from '../../../slugs'
import { settingsIn } from '../account'
import type { Language } from '../channels/channel'
import type { Contents } from '../contents'
import { settingsOf, type SourceDocument } from '../options'
import { findRows, type Id } from '../rows'
import { voiceOf } from '../voice'
import { isFor } from './planDeliveries'

/** An announcement as it would go out on a channel. */
export type AnnouncementPreview = { channel: string; kind: string; language: Language; text: string }

/**
 * What would be announced of a document's latest version in one language, on each channel that would hear of it. What a
 * channel refuses, or a document that is not announced, gives nothing. For editors; others get nothing.
 */
export const previewAnnouncements = async (
  { collection, id, locale }: { collection: string; id: Id; locale: Language },
  req: PayloadRequest,
): Promise<AnnouncementPreview[]> => {
  const { payload } = req
  const { sources, channels: registry, now } = settingsOf(payload)
  const source = Object.hasOwn(sources, collection) ? sources[collection] : undefined
  if (!source || !hasRole(req, 'editor', 'manager')) return []
  const doc = (await payload.findByID({
    collection: collection as CollectionSlug,
    id,
    depth: 1,
    draft: true,
    locale,
    fallbackLocale: false,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })) as SourceDocument | null
  const content = doc && source.toContent(doc, locale)
  if (!content) return []
  const contents: Contents = { [locale]: content }
  const channels = await findRows({
    payload,
    collection: slugs.channels,
    where: { enabled: { equals: true } },
    req,
  })
  return channels.filter(isFor(locale, contents)).flatMap((channel) => {
    const network = registry[channel.kind]
    const settings = network && settingsIn(channel, network)
    if (!network || !settings?.success) return []
    const announcement = {
      key: 'preview',
      source: { collection, id: String(id) },
      language: locale,
      content,
      announcedAt: now().toISOString(),
    }
    const composed = network.compose(announcement, voiceOf(channel), settings.data, channel.limits ?? null)
    if (composed.kind === 'refused') return []
    const [{ draft, text: first }] = composed.parts
    // What goes out as data is read by a program, and has no tone.
    if (first === JSON.stringify(draft)) return []
    const text = composed.parts.map((part) => part.text).join('\n\n')
    return [{ channel: channel.name, kind: channel.kind, language: locale, text }]
  })
}
