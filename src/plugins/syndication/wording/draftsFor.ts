import { type CollectionSlug, isolateObjectProperty, type PayloadRequest, type Where } from 'payload'
import { hasRole } from '../../../access'
import { documentId } from '../../../database/documentId'
import { slugs } from '../../../slugs'
import { settingsIn } from '../account'
import { capabilitiesOf, type Channel, type Composed, type Content, type Language } from '../channels/channel'
import { languages } from '../channels/channel'
import { type Contents, contentFor } from '../contents'
import { requireEditor } from '../access'
import { errors } from '../errors'
import { settingsOf, type SourceDocument, type SyndicationSettings } from '../options'
import { type ChannelRow, findRows, type Id } from '../rows'
import { leadingTo, previewAddress, trackingOf } from '../tracking/tracking'
import { voiceOf } from '../voice'
import { lengthOf } from './lengthOf'
import { cutPath } from './cutPath'
import { spentThisMonth } from './spent'
import { wordsFor } from './words'

/** One document as one channel would say it. */
export type ChannelDraft = {
  channel: Id
  name: string
  /** How the network is called, for people. */
  network: string
  enabled: boolean
  /** Of the text; null when the document has none in any language. */
  language: Language | null
  /** As they would go out, first post first; none where the network refuses. */
  posts: readonly { text: string; length: number }[]
  /** Longest post, in what the network counts. */
  limit: number
  /** Why the network would refuse it; null when it would not. */
  refusal: string | null
  /** What an editor wrote; null: as the hub composes it. */
  words: string | null
  /** The picture that goes along, or that the card of the link shows; null for neither. */
  picture: string | null
  /** The same in the network's cut, to be kept and posted by hand, and its description. */
  cut: { url: string; alt: string } | null
  /** US dollars that the network asks for it; null where it asks nothing. */
  cost: number | null
  /** US dollars since the first of the month (UTC), and what the manager allows; null where it asks nothing. */
  spent: number | null
  budget: number | null
}

/** Input of {@link draftsFor}. */
export type DraftsForInput = {
  source: { collection: string; id: Id }
  /** @default every channel that is switched on */
  channels?: readonly Id[] | null
  /** Words to try without keeping them; blank: as the hub composes it. */
  trials?: readonly { channel: Id; words: string }[] | null
}

/**
 * A document's latest version as each channel would say it: text, length as the network counts, what it would refuse,
 * what it costs. For editors.
 *
 * @throws Forbidden, `SOURCE_NOT_FOUND`.
 */
export const draftsFor = async (input: DraftsForInput, req: PayloadRequest): Promise<ChannelDraft[]> => {
  requireEditor(req)
  const { payload } = req
  const { collection } = input.source
  const id = documentId(payload, input.source.id)
  const contents: Contents = {}
  for (const language of languages) {
    const read = await readSource({ collection, id, language }, req)
    if (!read) throw errors.SOURCE_NOT_FOUND({ field: 'source' })
    if (read.content) contents[language] = read.content
  }
  const where: Where = input.channels
    ? { id: { in: input.channels.map((each) => documentId(payload, each)) } }
    : { enabled: { equals: true } }
  const rows = await findRows({ payload, collection: slugs.channels, where, req })
  const source = { collection, document: String(id) }
  const pinned = await wordsFor(
    source,
    rows.map((row) => row.id),
    req,
  )
  const trials = new Map(input.trials?.map(({ channel, words }) => [String(channel), words]))
  const drafts: ChannelDraft[] = []
  for (const row of rows) {
    const network = settingsOf(payload).channels[row.kind]
    if (!network) continue
    const words = trials.get(String(row.id)) ?? pinned.get(row.id) ?? ''
    drafts.push(await draftOf({ row, network, contents, words: words.trim() || null, source }, req))
  }
  return drafts
}

const draftOf = async (
  args: {
    row: ChannelRow
    network: Channel
    contents: Contents
    words: string | null
    source: { collection: string; document: string }
  },
  req: PayloadRequest,
): Promise<ChannelDraft> => {
  const { row, network, contents, words, source } = args
  const limits = row.limits ?? null
  const capabilities = capabilitiesOf(network, limits)
  const text = contentFor(contents, row.language)
  const composed = text
    ? composeFor({
        ...text,
        content: text.content,
        words,
        row,
        network,
        source,
        settings: settingsOf(req.payload),
      })
    : null
  const parts = composed?.kind === 'draft' ? composed.parts : []
  const posts = parts.map((part) => part.text)
  const asks = network.costOf !== undefined
  return {
    channel: row.id,
    name: row.name,
    network: network.name,
    enabled: row.enabled === true,
    language: text?.language ?? null,
    posts: parts.map(({ text: each, title }) => ({
      text: [title, each].filter(Boolean).join('\n\n'),
      length: lengthOf(network, each, limits),
    })),
    limit: capabilities.text.limit,
    refusal: composed?.kind === 'refused' ? composed.why : null,
    words,
    picture: text?.content.image?.url ?? null,
    cut: text?.content.image
      ? {
          url: cutPath({
            api: req.payload.config.routes.api,
            kind: row.kind,
            collection: source.collection,
            id: source.document,
            language: text.language,
          }),
          alt: text.content.image.alt,
        }
      : null,
    cost: asks ? posts.reduce((sum, each) => sum + (network.costOf?.(each) ?? 0), 0) : null,
    spent: asks ? await spentThisMonth(row.id, req) : null,
    budget: asks ? (row.monthlyBudget ?? null) : null,
  }
}

/** Pure but for the network's own composing: an announcement as an account would say it; null when its form is amiss. */
export const composeFor = (args: {
  row: ChannelRow
  network: Channel
  language: Language
  content: Content
  words: string | null
  source: { collection: string; document: string }
  settings: Pick<SyndicationSettings, 'now' | 'siteURL'>
}): Composed<unknown> | null => {
  const { row, network, language, content, words, source, settings } = args
  const form = settingsIn(row, network)
  if (!form.success) return null
  const { siteURL } = settings
  const url = previewAddress({ url: content.url, tracking: trackingOf(row), source: row.kind, siteURL })
  const announcement = {
    key: 'preview',
    source: { collection: source.collection, id: source.document },
    language,
    content: leadingTo(words === null ? content : { ...content, words }, url),
    announcedAt: settings.now().toISOString(),
  }
  return network.compose(announcement, voiceOf(row), form.data, row.limits ?? null)
}

/**
 * The latest version of a document in one language, and what there is to announce of it. Null for a document that
 * there is not, that is never announced, or that the one who asks may not read.
 */
export const readSource = async (
  { collection, id, language }: { collection: string; id: Id; language: Language },
  req: PayloadRequest,
): Promise<{ content: Content | null } | null> => {
  const { sources } = settingsOf(req.payload)
  const source = Object.hasOwn(sources, collection) ? sources[collection] : undefined
  if (!source || !hasRole(req, 'editor', 'manager')) return null
  const doc = (await req.payload.findByID({
    collection: collection as CollectionSlug,
    id,
    depth: 1,
    draft: true,
    locale: language,
    // A text that is missing must look missing, or the other language would pass for it.
    fallbackLocale: false,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })) as SourceDocument | null
  return doc && { content: source.toContent(doc, language) }
}
