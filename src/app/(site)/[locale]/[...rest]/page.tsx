import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { head } from '../../../../site/head'
import { staticPageAt } from '../../../../site/loaders/staticPage'
import { StaticPage } from '../../../../site/pages/static/StaticPage'
import { readablePath } from '../../../../site/paths'

type Props = { params: Promise<{ rest: string[] }> }

/** The one segment of such a page; a longer address is nobody's. */
const slugOf = async ({ params }: Props): Promise<string> => {
  const [slug, ...more] = (await params).rest
  return slug === undefined || more.length > 0 ? notFound() : decodeURIComponent(slug)
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const page = await staticPageAt(await slugOf(props))
  return head({
    title: page.title ?? '',
    search: page.meta,
    path: readablePath(page.slug),
    otherPath: page.otherSlug ? readablePath(page.otherSlug) : null,
  })
}

/** The hub’s own pages (about, legal notice…), and every address that nothing else answers. */
export default async function StaticPageRoute(props: Props) {
  return <StaticPage slug={await slugOf(props)} />
}
