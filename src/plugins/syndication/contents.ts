import { type CollectionSlug, isolateObjectProperty, type PayloadRequest } from 'payload'
import type { Json } from '../../core/emit'
import { type Content, type Language, languages } from './channels/channel'
import type { Source, SourceDocument } from './options'
import type { Id } from './rows'

/** The content of a document in each language it has. */
export type Contents = Partial<Record<Language, Content>>

/**
 * Reads the document in one language, as nobody in particular would be shown it; null when it is not public there.
 *
 * @param args.depth - 1 reads pictures and tags with it. @default 0
 */
export const readPublic = async (args: {
  req: PayloadRequest
  source: Source
  collection: string
  id: Id
  language: Language
  depth?: 0 | 1
}): Promise<SourceDocument | null> => {
  const { req, source, collection, id, language, depth = 0 } = args
  const doc = (await req.payload.findByID({
    collection: collection as CollectionSlug,
    id,
    depth,
    draft: false,
    locale: language,
    // A text that is missing must look missing, or the other language would pass for it.
    fallbackLocale: false,
    disableErrors: true,
    req: isolated(req),
    // System read: what is public is asked of the document itself; pictures and tags belong to its announcement.
    overrideAccess: true,
  })) as SourceDocument | null
  return doc && source.isPublic(doc) ? doc : null
}

/** The same source, whose documents count as public only while what was told of them is news. */
export const whileNews = (source: Source, about: Json, now: Date): Source => ({
  ...source,
  isPublic: (doc) => source.isPublic(doc) && source.isStillNews?.(doc, about, now) !== false,
})

/** The languages in which a document is public. */
export const publicLanguages = async (args: {
  req: PayloadRequest
  source: Source
  collection: string
  id: Id
}): Promise<Language[]> => {
  const found: Language[] = []
  for (const language of languages) if (await readPublic({ ...args, language })) found.push(language)
  return found
}

/**
 * What there is to announce of a document, in each language that is public and has a text.
 *
 * @param args.about - what the announcement is about; absent for the document's publication.
 */
export const readContents = async (args: {
  req: PayloadRequest
  source: Source
  collection: string
  id: Id
  about?: Json
}): Promise<Contents> => {
  const contents: Contents = {}
  for (const language of languages) {
    const doc = await readPublic({ ...args, language, depth: 1 })
    const content = doc && args.source.toContent(doc, language, args.about)
    if (content) contents[language] = content
  }
  return contents
}

// Payload's Local API writes the language it is asked for into the request that it is given.
const isolated = (req: PayloadRequest): PayloadRequest =>
  isolateObjectProperty(req, ['locale', 'fallbackLocale'])

/** The text for an account: in its language if there is one, in another otherwise. */
export const contentFor = (
  contents: Contents,
  language: Language,
): { language: Language; content: Content } | null => {
  for (const each of [language, ...languages]) {
    const content = contents[each]
    if (content) return { language: each, content }
  }
  return null
}
