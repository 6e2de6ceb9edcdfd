import { z } from 'zod'
import { slugify, truncate } from '../../core/text'
import { slugs } from '../../slugs'
import { defineImporter, type SourceFile } from './importer'
import { type MarkdownFile, readMarkdown } from './readers/markdown'
import { thenRead } from './readers/reading'
import { instant, language, optionalWords, parseRecord, words } from './records'
import { markdownToRichText, openingWords } from './richText'

const texts = z
  .union([z.string(), z.array(z.union([z.string(), z.number()]))], {
    error: 'must be text or a list of texts',
  })
  .nullish()
  .transform((given) =>
    (Array.isArray(given) ? given.map(String) : given ? given.split(',') : [])
      .map((each) => each.trim())
      .filter((each) => each !== ''),
  )

const postRecord = z.object({
  file: z.object({ path: z.string(), name: z.string() }),
  title: words(200),
  date: instant,
  lang: language,
  authors: texts,
  tags: texts,
  description: optionalWords,
  source: optionalWords,
  licence: optionalWords,
  body: words(),
})

type PostRecord = z.output<typeof postRecord>

const keyOf = ({ source, lang, file }: PostRecord): string => `post:${source ?? `${lang}/${file.name}`}`

/** Posts of a blog: Markdown files with YAML front matter. */
export const postsImporter = defineImporter<PostRecord>({
  kind: 'posts',
  summary: 'blog posts, from Markdown files with YAML front matter',
  extensions: ['.md', '.markdown'],
  collection: slugs.posts,
  read: (file) => [
    thenRead(readMarkdown(file.text), (read) => parseRecord(postRecord)(recordOf(file, read))),
  ],
  keyOf,
  write: async (record, context) => {
    const { payload, req, references, author } = context
    const { lang, date } = record
    const authors: (number | string)[] = []
    for (const name of record.authors)
      authors.push(await references.author(name, { at: date, locale: lang }, req))
    const content = markdownToRichText(record.body, {
      ...(record.source === null ? {} : { base: record.source }),
      after: colophon(record),
    })
    // In its own language only: the other one stays empty until somebody translates.
    await payload.create({
      collection: slugs.posts,
      locale: lang,
      data: {
        title: record.title,
        slug: slugOf(record.file.name),
        excerpt: truncate(record.description ?? openingWords(content), excerptMax),
        content,
        author: (authors[0] ?? author) as number,
        authors: authors as number[],
        tags: (await references.tags(record.tags, req)) as number[],
        publishedAt: date,
        createdAt: date,
        importedFrom: keyOf(record),
        _status: 'published',
      },
      depth: 0,
      // A system write: the operator imports what others wrote elsewhere, under their names.
      overrideAccess: true,
      req,
    })
  },
})

// The field takes 400; a list looks its best with three lines.
const excerptMax = 300

const recordOf = ({ path, name }: SourceFile, { data, body }: MarkdownFile): Record<string, unknown> => ({
  ...data,
  authors: data.authors ?? data.author,
  tags: data.tags ?? data.keywords,
  licence: data.licence ?? data.license,
  file: { path, name },
  body,
})

/** `2024-05-31-a-title.md` → `a-title`. */
const slugOf = (name: string): string =>
  slugify(name.replace(/\.[^.]+$/, '').replace(/^\d{4}-\d{2}-\d{2}[-_]/, ''), 120)

/** Where it comes from and under which licence: most free licences ask to say so. */
const colophon = ({ lang, source, licence }: PostRecord): string => {
  const lines =
    lang === 'fr'
      ? {
          source: `Publié d’abord sur <${source}>.`,
          licence: `Licence\u202f: ${licence}.`,
        }
      : {
          source: `First published at <${source}>.`,
          licence: `Licence: ${licence}.`,
        }
  const said = [
    ...(source === null || !/^https?:\/\/\S+$/.test(source) ? [] : [lines.source]),
    ...(licence === null ? [] : [lines.licence]),
  ]
  return said.length === 0 ? '' : `---\n\n${said.join(' ')}`
}
