import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import {
  type Page_Where,
  PageInDocument,
  StaticPageDocument,
  type StaticPageQuery,
  StaticPagesDocument,
} from '../graphql/generated'
import { otherLocale } from '../locale'
import { readablePath } from '../paths'
import { askIfThere } from '../server/graphql'
import { visit } from '../server/visit'

const publishedIn = (more: Page_Where = {}): Page_Where => ({
  ...more,
  _status: { equals: 'published' },
  slug: { exists: true, ...more.slug },
})

/** A page with its text, and its slug in the other language: null when it is not translated. */
export type StaticPage = NonNullable<StaticPageQuery['Pages']>['docs'][number] & {
  otherSlug: string | null
}

/**
 * The page (about, legal notice…) at an address. A former address, or the one it has in the other language, moves to
 * the one it has now. Asked once per request.
 */
export const staticPageAt = cache(async (slug: string): Promise<StaticPage> => {
  const { locale, href } = await visit()
  const other = otherLocale(locale)
  const pageIn = async (language: typeof locale, where: Page_Where) =>
    (await askIfThere(PageInDocument, { locale: language, where: publishedIn(where) }))?.Pages?.docs[0]
  const answer = await askIfThere(StaticPageDocument, {
    locale,
    where: publishedIn({ slug: { equals: slug } }),
    former: publishedIn({ formerSlugs: { equals: slug } }),
  })
  const page = answer?.Pages?.docs[0]
  if (page) return { ...page, otherSlug: (await pageIn(other, { id: { equals: page.id } }))?.slug ?? null }
  const elsewhere = await pageIn(other, { slug: { equals: slug } })
  const moved =
    answer?.former?.docs[0]?.slug ??
    (elsewhere ? (await pageIn(locale, { id: { equals: elsewhere.id } }))?.slug : null)
  if (moved) permanentRedirect(href(readablePath(moved)))
  notFound()
})

/** The pages that the foot of every page leads to. */
export const staticPages = async (): Promise<readonly { title: string; slug: string }[]> => {
  const { locale } = await visit()
  const answer = await askIfThere(StaticPagesDocument, { locale, where: publishedIn() })
  return (answer?.Pages?.docs ?? []).flatMap(({ title, slug }) => (title && slug ? [{ title, slug }] : []))
}
