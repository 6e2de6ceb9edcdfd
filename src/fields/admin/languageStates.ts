import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

/** How it stands with one language of a document: nobody wrote it, written, public, public with later changes. */
export type LanguageState = 'missing' | 'draft' | 'public' | 'changed'

type ByLocale = Record<string, Record<string, unknown> | undefined>

/**
 * The state of each language of a document, in the order of the configuration.
 *
 * @param args.written - the field that a language cannot do without. @default 'title'
 */
export const languageStates = async (args: {
  payload: Payload
  req?: PayloadRequest
  collection: CollectionSlug
  id: number | string
  written?: string
}): Promise<{ locale: string; state: LanguageState }[]> => {
  const { payload, req, collection, id, written = 'title' } = args
  const { localization } = payload.config
  if (!localization) return []
  const read = async (draft: boolean): Promise<ByLocale> =>
    (await payload.findByID({
      collection,
      id,
      draft,
      locale: 'all',
      depth: 0,
      select: { [written]: true, _status: true } as never,
      disableErrors: true,
      ...(req ? { req } : {}),
      // Whoever sees the form or the list reads the document; this asks how far its languages are.
      overrideAccess: true,
    })) ?? {}
  const [shown, latest] = [await read(false), await read(true)]
  return localization.localeCodes.map((locale) => ({
    locale,
    state: stateOf({
      isPublic: shown._status?.[locale] === 'published',
      isDraft: latest._status?.[locale] !== 'published',
      isWritten: Boolean(latest[written]?.[locale]),
    }),
  }))
}

const stateOf = (is: { isPublic: boolean; isDraft: boolean; isWritten: boolean }): LanguageState => {
  if (is.isPublic) return is.isDraft ? 'changed' : 'public'
  return is.isWritten ? 'draft' : 'missing'
}
