import type { ReactNode } from 'react'
import {
  defaultJSXConverters,
  type JSXConverters,
  type JSXConvertersFunction,
  LinkJSXConverter,
  TableJSXConverter,
  RichText,
} from '@payloadcms/richtext-lexical/react'
import type { PictureFragment } from '../graphql/generated'
import { focalPosition, sourceSet } from '../pictures'
import { headingId, type RichNode, richRoot } from '../../core/richText'

/** A document's rich text, as an article. */
export const Prose = ({ content, lang }: { content: unknown; lang?: string }) =>
  richRoot(content) === null ? null : (
    <div className="prose" lang={lang}>
      <RichText
        data={content as Parameters<typeof RichText>[0]['data']}
        converters={converters}
        disableContainer
      />
    </div>
  )

/** What a member wrote; the server rendered it, without any tag of theirs (`core/markdown`). */
export const MemberText = ({ html, lang }: { html: string | null; lang?: string }) => (
  <div className="prose" lang={lang} dangerouslySetInnerHTML={{ __html: html ?? '' }} />
)

const converters: JSXConvertersFunction = () => ({
  ...(defaultJSXConverters as JSXConverters),
  ...LinkJSXConverter({ internalDocToHref }),
  heading: ({ node, nodesToJSX }) => {
    const rich = node as unknown as RichNode
    // The page has its h1: one in the text counts as the level below.
    const level = rich.tag === 'h1' ? 'h2' : rich.tag
    const Tag = level === 'h2' || level === 'h3' || level === 'h4' ? level : 'h4'
    const children: ReactNode = nodesToJSX({ nodes: (node as unknown as { children: never[] }).children })
    return <Tag id={headingId(rich)}>{children}</Tag>
  },
  // A wide table scrolls inside the text: the keyboard must reach it.
  table: (args) => (
    <div className="tableScroll" tabIndex={0}>
      {typeof TableJSXConverter.table === 'function' ? TableJSXConverter.table(args) : null}
    </div>
  ),
  upload: ({ node }) => {
    const picture = (node as unknown as { value: unknown }).value
    return isPicture(picture) ? <Figure picture={picture} /> : null
  },
  blocks: { Code: ({ node }: { node: unknown }) => <CodeBlock fields={fieldsOf(node)} /> },
})

const Figure = ({ picture }: { picture: PictureFragment }) => (
  <figure>
    <img
      src={picture.sizes?.wide?.url ?? picture.url ?? ''}
      srcSet={sourceSet(picture)}
      sizes="(width < 48rem) 100vw, 44rem"
      alt={picture.alt ?? ''}
      width={picture.width ?? undefined}
      height={picture.height ?? undefined}
      style={{ objectPosition: focalPosition(picture) }}
      loading="lazy"
      decoding="async"
    />
    {picture.credit ? <figcaption>{picture.credit}</figcaption> : null}
  </figure>
)

const CodeBlock = ({ fields }: { fields: Record<string, unknown> }) => (
  // A long line scrolls: the keyboard must reach it.
  <pre tabIndex={0} translate="no">
    <code>{typeof fields.code === 'string' ? fields.code : ''}</code>
  </pre>
)

const fieldsOf = (node: unknown): Record<string, unknown> => (node as RichNode).fields ?? {}

const isPicture = (value: unknown): value is PictureFragment =>
  typeof value === 'object' && value !== null && 'url' in value && typeof value.url === 'string'

const places: Record<string, string> = { posts: 'blog', events: 'events', contests: 'contests' }

const internalDocToHref = ({ linkNode }: { linkNode: unknown }): string => {
  const doc = fieldsOf(linkNode).doc as { relationTo?: string; value?: unknown } | null | undefined
  const value = doc?.value as { slug?: unknown } | null | undefined
  const place = places[doc?.relationTo ?? '']
  return place && typeof value?.slug === 'string' ? `/${place}/${encodeURIComponent(value.slug)}` : '/'
}
