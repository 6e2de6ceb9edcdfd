import { type LexicalNode, type RichText, toMarkdown } from '../import/richText'
import { withFrontMatter } from './frontMatter'
import type { MarkdownExport } from './options'
import { mediaFile } from './media'
import type { Document } from './source'

const languages = ['en', 'fr'] as const
type Language = (typeof languages)[number]

/** Every language of every document of a collection; how many files that were. */
export const exportTexts = async (
  collection: 'posts' | 'pages' | 'events' | 'contests',
  args: MarkdownExport,
): Promise<number> => {
  let written = 0
  for (const language of languages)
    for await (const document of args.source.documents(collection, { locale: language, depth: 1 })) {
      const { slug, title } = document
      if (typeof title === 'string' && title !== '') {
        const name = typeof slug === 'string' && slug !== '' ? slug : String(document.id)
        const text = await textOf(collection, document, { ...args, language })
        await args.target.write(`${collection}/${safe(name)}.${language}.md`, text)
        written += 1
      }
      if (language === 'en') args.onDone()
    }
  return written
}

/** A slug is letters, digits and hyphens; whatever else an import may have brought does not leave the folder. */
const safe = (name: string): string => name.replace(/[/\\:*?"<>|\p{Cc}]/gu, '-').replace(/^\.+/, '')

const textOf = async (
  collection: string,
  document: Document,
  args: MarkdownExport & { language: Language },
): Promise<string> => {
  const { siteURL, language, pathOf } = args
  const richText = (document.content ?? document.description ?? null) as RichText | null
  const links = richText === null ? new Map<string, string>() : await linksIn(richText, { pathOf, language })
  const pictures = new Map(
    picturesIn(richText?.root.children ?? []).map((each) => [keyOf('media', each), each]),
  )
  const body =
    richText === null
      ? ''
      : toMarkdown(richText, {
          link: ({ relationTo, value }) => links.get(keyOf(relationTo, value)) ?? null,
          picture: (value) => pictureOf(pictures.get(keyOf('media', value))),
        })
  const path = await pathOf({ collection, id: document.id }, language)
  return withFrontMatter(
    {
      title: document.title,
      slug: document.slug,
      lang: language,
      type: collection === 'posts' ? 'post' : collection === 'pages' ? 'page' : collection.replace(/s$/, ''),
      date: document.publishedAt ?? document.createdAt,
      created: document.createdAt,
      lastmod: document.updatedAt,
      draft: document._status === 'draft',
      summary: document.excerpt ?? document.summary,
      authors: titlesOf(document.authors, 'displayName'),
      categories: titlesOf(document.categories, 'title'),
      tags: titlesOf(document.tags, 'title'),
      cover: coverOf(document.cover),
      ...searchOf(document.meta),
      ...(collection === 'events' || collection === 'contests' ? datesOf(document) : {}),
      source: path === null ? null : `${siteURL}${path}`,
      importedFrom: document.importedFrom ?? `hub:${new URL(siteURL).host}/${collection}/${document.id}`,
    },
    body,
  )
}

const pictureOf = (picture: Document | undefined): { address: string; alt: string } | null => {
  const file = picture ? mediaFile(picture) : null
  return file === null
    ? null
    : { address: `../${encodeURI(file)}`, alt: typeof picture?.alt === 'string' ? picture.alt : '' }
}

const titlesOf = (list: unknown, field: string): string[] =>
  (Array.isArray(list) ? list : []).flatMap((each: Record<string, unknown> | null) =>
    typeof each?.[field] === 'string' ? [each[field]] : [],
  )

const coverOf = (cover: unknown): Record<string, unknown> | null => {
  if (typeof cover !== 'object' || cover === null) return null
  const { alt } = cover as { alt?: unknown }
  const file = mediaFile(cover)
  return file === null
    ? null
    : { image: `../${encodeURI(file)}`, ...(typeof alt === 'string' ? { alt } : {}) }
}

const searchOf = (meta: unknown): Record<string, unknown> => {
  const { title, description, canonical, noindex } = (meta ?? {}) as Record<string, unknown>
  return { seoTitle: title, description, canonicalURL: canonical, noindex }
}

const datesOf = ({ startsAt, endsAt, timeZone, recurrence, place, url, opensAt, closesAt }: Document) => {
  const { name, address, online } = (place ?? {}) as Record<string, unknown>
  return { startsAt, endsAt, timeZone, recurrence, place: name, address, online, url, opensAt, closesAt }
}

const keyOf = (collection: string, value: unknown): string => {
  const id = typeof value === 'object' && value !== null ? (value as Document).id : value
  return `${collection}:${String(id)}`
}

/** Every link to a document of the hub, with the address that it has in the language of the text. */
const linksIn = async (
  { root }: RichText,
  { pathOf, language }: Pick<MarkdownExport, 'pathOf'> & { language: Language },
): Promise<Map<string, string>> => {
  const found = new Map<string, string>()
  const walk = async (nodes: readonly LexicalNode[]): Promise<void> => {
    for (const node of nodes) {
      const { linkType, doc } = (node.fields ?? {}) as {
        linkType?: string
        doc?: { relationTo: string; value: unknown }
      }
      if (linkType === 'internal' && doc) {
        const key = keyOf(doc.relationTo, doc.value)
        const id = key.slice(doc.relationTo.length + 1)
        const path = await pathOf({ collection: doc.relationTo, id }, language)
        if (path !== null) found.set(key, path)
      }
      await walk(node.children ?? [])
    }
  }
  await walk(root.children)
  return found
}

/** The pictures of a text, as the reading has put them in the place of their ids. */
const picturesIn = (nodes: readonly LexicalNode[]): Document[] =>
  nodes.flatMap((node) => [
    ...(node.type === 'upload' && typeof node.value === 'object' && node.value !== null
      ? [node.value as Document]
      : []),
    ...picturesIn(node.children ?? []),
  ])
