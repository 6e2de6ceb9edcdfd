import { slugs } from '../../../slugs'
import { posts, type SeedPost } from '../data/posts'
import { daysBefore } from '../read/time'
import { altOf, languagesOf, line, readInLanguages } from '../read/texts'
import { richText } from '../richText'
import { idOf, idsBy, inOneTransaction, systemWrite, type Writer } from '../writer'
import { writeComments } from './conversations'
import { coverOf } from './covers'

/** The blog; a post in its languages and the comments under it are one unit. */
export const seedPosts = async (writer: Writer): Promise<void> => {
  const { payload, has, tick } = writer
  if (!has(slugs.posts)) return
  const known = await idsBy(payload, slugs.posts, 'importedFrom')
  const ids = {
    members: await idsBy(payload, slugs.members, 'handle'),
    categories: await idsBy(payload, slugs.categories, 'slug'),
    tags: await idsBy(payload, slugs.tags, 'title'),
  }
  for (const each of posts) {
    if (!known.has(`seed:${each.key}`)) await post(writer, each, ids)
    tick('posts')
  }
}

const post = async (
  writer: Writer,
  each: SeedPost,
  ids: Record<'members' | 'categories' | 'tags', Map<string, number | string>>,
): Promise<void> => {
  const { payload, now, count } = writer
  const files = await readInLanguages('posts', each.key)
  const texts = languagesOf(files)
  const cover = await coverOf(writer, each.key, altOf(files))
  const publishedAt = daysBefore(now, each.daysAgo, each.key)
  await inOneTransaction(payload, async (req) => {
    let id: number | string | undefined
    for (const { language, text } of texts) {
      const words = {
        title: line(text, 'title'),
        slug: line(text, 'slug'),
        excerpt: line(text, 'excerpt'),
        content: richText(text.body),
        _status: 'published' as const,
      }
      const saved =
        id === undefined
          ? await payload.create({
              collection: slugs.posts,
              data: {
                ...words,
                cover: cover as never,
                author: idOf(ids.members, each.author),
                categories: each.categories.map((slug) => idOf(ids.categories, slug)),
                tags: each.tags.map((title) => idOf(ids.tags, title)),
                publishedAt,
                createdAt: publishedAt,
                importedFrom: `seed:${each.key}`,
              },
              ...systemWrite(req, language),
            })
          : await payload.update({
              collection: slugs.posts,
              id,
              data: { ...words, publishedAt },
              ...systemWrite(req, language),
            })
      id = saved.id
    }
    if (id === undefined) throw new Error(`Demonstration: the post "${each.key}" has no text.`)
    // Straight to the database: a second language is not a correction, so nothing says "updated today".
    await payload.db.updateOne({
      collection: slugs.posts,
      id,
      data: { updatedAt: publishedAt },
      req,
      returning: false,
    })
    await writeComments(writer, { id, key: each.key, publishedAt }, ids.members, req)
  })
  count(slugs.posts)
}
