import { type CollectionSlug, isolateObjectProperty, type PayloadRequest } from 'payload'
import { type Content, type Language, languages } from './channels/channel'
import type { Source, SourceDocument } from './options'
import type { Id } from './rows'

/** The content of a document in each language it has. */
export type Contents = Partial<Record<Language, Content>>

/** Reads the published document, as nobody in particular would be shown it; null when there is none. */
export const readPublic = async (args: {
  req: PayloadRequest
  source: Source
  collection: string
  id: Id
}): Promise<SourceDocument | null> => {
  const { req, source, collection, id } = args
  const doc = (await req.payload.findByID({
    collection: collection as CollectionSlug,
    id,
    depth: 0,
    draft: false,
    disableErrors: true,
    req: isolated(req),
    // System read: what is public is asked of the document itself.
    overrideAccess: true,
  })) as SourceDocument | null
  return doc && source.isPublic(doc) ? doc : null
}

/** What there is to announce of a document, in each language it has a text in. */
export const readContents = async (args: {
  req: PayloadRequest
  source: Source
  collection: string
  id: Id
}): Promise<Contents> => {
  const { req, source, collection, id } = args
  const contents: Contents = {}
  for (const language of languages) {
    const doc = (await req.payload.findByID({
      collection: collection as CollectionSlug,
      id,
      depth: 1,
      draft: false,
      locale: language,
      // A text that is missing must look missing, or the other language would pass for it.
      fallbackLocale: false,
      disableErrors: true,
      req: isolated(req),
      // System read: pictures and tags belong to the announcement of a public document.
      overrideAccess: true,
    })) as SourceDocument | null
    const content = doc && source.toContent(doc, language)
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
