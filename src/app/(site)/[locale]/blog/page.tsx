import type { Metadata } from 'next'
import { head } from '../../../../site/head'
import { tagAt } from '../../../../site/loaders/post'
import { BlogList } from '../../../../site/pages/blog/BlogList'
import { visit } from '../../../../site/server/visit'
import { pageNumber } from '../../../../site/threads'

type Props = { searchParams: Promise<{ page?: string | string[]; tag?: string | string[] }> }

export const generateMetadata = async ({ searchParams }: Props): Promise<Metadata> => {
  const [{ t }, { tag }] = await Promise.all([visit(), searchParams])
  const found = typeof tag === 'string' ? await tagAt(tag) : null
  return head({
    title: found ? t('blog.tagged', { tag: found.title }) : t('blog.title'),
    description: t('blog.lead'),
    hidden: found !== null,
  })
}

export default async function BlogPage({ searchParams }: Props) {
  const { page, tag } = await searchParams
  return <BlogList page={pageNumber(page)} tag={typeof tag === 'string' ? await tagAt(tag) : null} />
}
