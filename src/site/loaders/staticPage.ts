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
  const slugIn = async (language: typeof locale, id: number | string): Promise<string | null> => {
    const found = await askIfThere(PageInDocument, {
      locale: language,
      where: publishedIn({ id: { equals: id as number } }),
    })
    return found?.Pages?.docs[0]?.slug ?? null
  }
  const answer = await askIfThere(StaticPageDocument, {
    locale,
    other,
    where: publishedIn({ slug: { equals: slug } }),
    former: publishedIn({ formerSlugs: { equals: slug } }),
  })
  const page = answer?.Pages?.docs[0]
  if (page) return { ...page, otherSlug: await slugIn(other, page.id) }
  const elsewhere = answer?.inOther?.docs[0]
  const moved = answer?.former?.docs[0]?.slug ?? (elsewhere ? await slugIn(locale, elsewhere.id) : null)
  if (moved) permanentRedirect(href(readablePath(moved)))
  notFound()
})

/** The pages that the foot of every page leads to. */
export const staticPages = async (): Promise<readonly { title: string; slug: string }[]> => {
  const { locale } = await visit()
  const answer = await askIfThere(StaticPagesDocument, { locale, where: publishedIn() })
  return (answer?.Pages?.docs ?? []).flatMap(({ title, slug }) => (title && slug ? [{ title, slug }] : []))
}
