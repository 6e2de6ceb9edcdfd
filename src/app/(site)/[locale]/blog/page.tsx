import type { Metadata } from 'next'
import { head } from '../../../../site/head'
import { categoryAt, tagAt } from '../../../../site/loaders/post'
import { BlogList, type Shelf } from '../../../../site/pages/blog/BlogList'
import { visit } from '../../../../site/server/visit'
import { pageNumber } from '../../../../site/threads'

type Props = {
  searchParams: Promise<Partial<Record<'page' | 'tag' | 'category', string | string[]>>>
}

/** The posts that an address asks for: those of a tag, of a category, or all. */
const shelfOf = async ({ searchParams }: Props): Promise<Shelf | null> => {
  const { tag, category } = await searchParams
  if (typeof tag === 'string') return { kind: 'tag', ...(await tagAt(tag)) }
  return typeof category === 'string' ? { kind: 'category', ...(await categoryAt(category)) } : null
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const [{ t, href }, shelf] = await Promise.all([visit(), shelfOf(props)])
  if (!shelf) return head({ title: t('blog.title'), description: t('blog.lead') })
  const name = shelf.title ?? ''
  return head({
    title: shelf.kind === 'tag' ? t('blog.tagged', { tag: name }) : name,
    description: t('blog.lead'),
    hidden: shelf.kind === 'tag',
    path: `/blog?${shelf.kind}=${encodeURIComponent(shelf.slug ?? '')}`,
    feeds: href(`/blog/${shelf.kind}/${encodeURIComponent(shelf.slug ?? '')}`),
  })
}

export default async function BlogPage(props: Props) {
  const [{ page }, shelf] = await Promise.all([props.searchParams, shelfOf(props)])
  return <BlogList page={pageNumber(page)} shelf={shelf} />
}
