import { notFound } from 'next/navigation'
import { getPayload } from 'payload'
import config from '../../../payload.config'

export const dynamic = 'force-dynamic'

/** A post as a developer's first page shows it: by the Local API, as a stranger. */
export default async function Page({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  const payload = await getPayload({ config })
  const { docs } = await payload.find({
    collection: 'posts',
    where: { slug: { equals: slug } },
    limit: 1,
    depth: 1,
    overrideAccess: false,
  })
  const post = docs[0]
  if (!post) notFound()
  const author = post.author as { displayName?: string } | null
  const tags = (post.tags ?? []) as { title?: string; slug?: string }[]
  return (
    <article>
      <h1>{post.title as string}</h1>
      <p>{author?.displayName}</p>
      <p>{post.excerpt as string}</p>
      <ul>
        {tags.map(({ title, slug }) => (
          <li key={slug}>{title}</li>
        ))}
      </ul>
    </article>
  )
}
