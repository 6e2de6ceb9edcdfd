import type { CollectionSlug } from 'payload'
import { slugify } from '../../../core/text'
import { slugs } from '../../../slugs'
import { type Both, languages } from '../data/languages'
import { categories, forums, tags } from '../data/places'
import { series } from '../data/posts'
import { languagesOf, line, readInLanguages } from '../read/texts'
import { richText } from '../richText'
import { idOf, idsBy, inOneTransaction, systemWrite, type Writer } from '../writer'

/** Categories, tags and forums: what everything else is filed under. */
export const seedPlaces = async (writer: Writer): Promise<void> => {
  for (const { slug, title } of categories) await place(writer, slugs.categories, { slug }, bothOf({ title }))
  for (const title of tags)
    await place(writer, slugs.tags, { slug: slugify(title), title }, { en: {}, fr: {} })
  for (const { slug, order, title, description } of forums)
    await place(writer, slugs.forums, { slug, order }, bothOf({ title, description }))
}

/** The series of the blog; its posts are there. */
export const seedSeries = async (writer: Writer): Promise<void> => {
  if (!writer.has(slugs.posts)) return
  const known = await idsBy(writer.payload, slugs.posts, 'importedFrom')
  const { slug, title, description } = series
  const posts = series.posts.map((key) => idOf(known, `seed:${key}`))
  await place(writer, slugs.series, { slug, posts }, bothOf({ title, description }))
}

/** The standing pages. */
export const seedPages = async (writer: Writer): Promise<void> => {
  const { payload, has, count, tick } = writer
  if (!has(slugs.pages)) return
  const known = await idsBy(payload, slugs.pages, 'slug')
  for (const key of ['about', 'legal-notice']) {
    if (!known.has(key)) {
      const texts = languagesOf(await readInLanguages('pages', key))
      await inOneTransaction(payload, async (req) => {
        let id: number | string | undefined
        for (const { language, text } of texts) {
          const data = {
            title: line(text, 'title'),
            slug: line(text, 'slug'),
            content: richText(text.body),
            _status: 'published' as const,
          }
          const options = { collection: slugs.pages, data, ...systemWrite(req, language) }
          const saved = await (id === undefined
            ? payload.create(options)
            : payload.update({ ...options, id }))
          id = saved.id
        }
      })
      count(slugs.pages)
    }
    tick('pages')
  }
}

const bothOf = (fields: Record<string, Both>): Both<Record<string, string>> => ({
  en: Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, text.en])),
  fr: Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, text.fr])),
})

/** One small document by its slug: shared fields, and the words of each language. */
const place = async (
  { payload, has, count, tick }: Writer,
  collection: CollectionSlug,
  shared: { slug: string } & Record<string, unknown>,
  words: Both<Record<string, string>>,
): Promise<void> => {
  if (!has(collection)) return
  const made = await inOneTransaction(payload, async (req) => {
    const { totalDocs } = await payload.count({
      collection,
      where: { slug: { equals: shared.slug } },
      overrideAccess: true,
      req,
    })
    if (totalDocs > 0) return false
    const [first, ...others] = languages
    const { id } = await payload.create({
      collection,
      data: { ...shared, ...words[first] } as never,
      ...systemWrite(req, first),
    })
    for (const language of others)
      if (Object.keys(words[language]).length > 0)
        await payload.update({
          collection,
          id,
          data: words[language],
          ...systemWrite(req, language),
        })
    return true
  })
  if (made) count(collection)
  tick(collection)
}
