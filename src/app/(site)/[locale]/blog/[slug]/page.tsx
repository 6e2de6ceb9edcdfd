import type { Metadata } from 'next'
import { head } from '../../../../../site/head'
import { postAt } from '../../../../../site/loaders/post'
import { postAround } from '../../../../../site/loaders/postAround'
import { Article } from '../../../../../site/pages/blog/Article'
import { readablePath } from '../../../../../site/paths'

type Props = { params: Promise<{ slug: string }> }

const slugOf = async ({ params }: Props): Promise<string> => decodeURIComponent((await params).slug)

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const slug = await slugOf(props)
  const [post, { pair }] = await Promise.all([postAt(slug), postAround(slug)])
  return head({
    title: post.title ?? '',
    description: post.excerpt,
    path: readablePath('blog', post.slug),
    otherPath: pair?.slug ? readablePath('blog', pair.slug) : null,
    image: post.cover?.sizes?.og?.url ?? `/og/posts/${encodeURIComponent(post.slug ?? '')}.png`,
    article: {
      publishedTime: post.publishedAt ?? undefined,
      modifiedTime: post.updatedAt ?? undefined,
      authors: post.author ? [post.author.displayName] : [],
      tags: post.tags?.map(({ title }) => title) ?? [],
    },
  })
}

export default async function PostPage(props: Props) {
  return <Article slug={await slugOf(props)} />
}
