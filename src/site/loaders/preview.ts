import { notFound } from 'next/navigation'
import { cache } from 'react'
import { type PreviewPartsFragment, PreviewByLinkDocument, PreviewTextDocument } from '../graphql/generated'
import { askIfThere, SiteQueryError } from '../server/graphql'
import { visit } from '../server/visit'

/**
 * The draft that a preview's address leads to: `[collection, id]` for its editors, `[token]` for whoever was given the
 * link. What does not open is not there, for whatever reason. Asked once per request.
 */
export const previewAt = cache(async (key: string): Promise<PreviewPartsFragment> => {
  const { locale } = await visit()
  const [first = '', second, ...more] = key.split('/')
  if (more.length > 0) notFound()
  const found =
    second === undefined
      ? (await askIfThere(PreviewByLinkDocument, { token: first }))?.previewByLink
      : await editors({ collection: first, id: second }, locale)
  return found ?? notFound()
})

const editors = async (
  document: { collection: string; id: string },
  locale: 'en' | 'fr',
): Promise<PreviewPartsFragment | null> => {
  try {
    return (await askIfThere(PreviewTextDocument, { document, locale }))?.previewText ?? null
  } catch (error) {
    if (error instanceof SiteQueryError && ['EDITORS_ONLY', 'TEXT_NOT_FOUND'].includes(error.code))
      return null
    throw error
  }
}
