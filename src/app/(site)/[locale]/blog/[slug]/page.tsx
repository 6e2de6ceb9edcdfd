import type { Metadata } from 'next'
import { cardPath, head } from '../../../../../site/head'
import { findPost } from '../../../../../site/loaders/post'
import { postAround } from '../../../../../site/loaders/postAround'
import { Article } from '../../../../../site/pages/blog/Article'
import { NotTranslated } from '../../../../../site/pages/blog/NotTranslated'
import { readablePath } from '../../../../../site/paths'

type Props = { params: Promise<{ slug: string }> }

const slugOf = async ({ params }: Props): Promise<string> => decodeURIComponent((await params).slug)

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const slug = await slugOf(props)
  const found = await findPost(slug)
  if (found.kind === 'elsewhere')
    return head({ title: found.post.title ?? '', otherPath: null, hidden: true })
  const { post } = found
  const { pair } = await postAround(slug)
  return head({
    title: post.title ?? '',
    description: post.excerpt,
    search: post.meta,
    path: readablePath('blog', post.slug),
    otherPath: pair?.slug ? readablePath('blog', pair.slug) : null,
    image: post.cover?.sizes?.og?.url ?? cardPath('posts', post.slug),
    article: {
      publishedTime: post.publishedAt ?? undefined,
      modifiedTime: post.updatedAt ?? undefined,
      authors: post.authors?.map(({ displayName }) => displayName) ?? [],
      tags: post.tags?.map(({ title }) => title) ?? [],
    },
  })
}

export default async function PostPage(props: Props) {
  const slug = await slugOf(props)
  const found = await findPost(slug)
  return found.kind === 'post' ? <Article slug={slug} /> : <NotTranslated post={found.post} />
}
