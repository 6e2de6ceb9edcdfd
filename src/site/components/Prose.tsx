import { Fragment, type ReactNode } from 'react'
import {
  defaultJSXConverters,
  type JSXConverters,
  type JSXConvertersFunction,
  TableJSXConverter,
  RichText,
} from '@payloadcms/richtext-lexical/react'
import { cutAtLinkLines } from '../../core/markdown/linkLines'
import { blockTypes, headingId, type RichNode, richRoot } from '../../core/richText'
import type { LinkCardFaceFragment } from '../graphql/generated'
import { Embed } from './blocks/Embed'
import { type Fields, textOr } from './blocks/fields'
import { FormInText } from './blocks/FormInText'
import { Buttons, Code, Gallery } from './blocks/Plain'
import { Reference } from './blocks/Reference'
import { LinkCard, LoneLink } from './LinkCard'
import { Figure, isPicture } from './Picture'
import { TextLink } from './TextLink'

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

/**
 * What a member wrote; the server rendered it, without any tag of theirs (`core/markdown`). An address on a line of its
 * own that the hub knows something of is shown as a card.
 */
export const MemberText = ({
  html,
  lang,
  cards = [],
}: {
  html: string | null
  lang?: string
  cards?: readonly LinkCardFaceFragment[]
}) => {
  if (cards.length === 0)
    return <div className="prose" lang={lang} dangerouslySetInnerHTML={{ __html: html ?? '' }} />
  return (
    <div className="prose" lang={lang}>
      {cutAtLinkLines(html ?? '').map((piece, index) => {
        const card = cards.find(({ url }) => url === piece.address)
        return (
          <Fragment key={index}>
            <div className="piece" dangerouslySetInnerHTML={{ __html: piece.html }} />
            {card ? <LinkCard card={card} /> : <LoneLink address={piece.address} />}
          </Fragment>
        )
      })}
    </div>
  )
}

const converters: JSXConvertersFunction = () => ({
  ...(defaultJSXConverters as JSXConverters),
  link: ({ node, nodesToJSX }) => (
    <TextLink fields={fieldsOf(node)}>
      {nodesToJSX({ nodes: (node as unknown as { children: never[] }).children })}
    </TextLink>
  ),
  heading: ({ node, nodesToJSX }) => {
    const rich = node as unknown as RichNode
    // The page has its h1: one in the text counts as the level below.
    const level = rich.tag === 'h1' ? 'h2' : rich.tag
    const Tag = level === 'h2' || level === 'h3' || level === 'h4' ? level : 'h4'
    const children: ReactNode = nodesToJSX({ nodes: (node as unknown as { children: never[] }).children })
    return <Tag id={headingId(rich)}>{children}</Tag>
  },
  // Payload's own numbers the items of every list, which HTML allows in an ordered one alone, and ticks by script.
  listitem: ({ node, nodesToJSX, parent }) => {
    const { checked, value, children } = node as unknown as {
      checked?: boolean
      value?: number
      children: never[]
    }
    const { tag, listType } = parent as unknown as { tag?: string; listType?: string }
    const text: ReactNode = nodesToJSX({ nodes: children })
    const holdsList = children.some((child) => (child as RichNode).type === 'list')
    return (
      <li
        // A list within a list is an item without a mark of its own.
        style={holdsList ? { listStyleType: 'none' } : undefined}
        value={tag === 'ol' && !holdsList ? value : undefined}
      >
        {listType === 'check' && !holdsList ? (
          <label>
            <input type="checkbox" defaultChecked={checked === true} disabled /> {text}
          </label>
        ) : (
          text
        )}
      </li>
    )
  },
  // A wide table scrolls inside the text: the keyboard must reach it.
  table: (args) => (
    <div className="tableScroll" tabIndex={0}>
      {typeof TableJSXConverter.table === 'function' ? TableJSXConverter.table(args) : null}
    </div>
  ),
  // Payload's own writes colours and sizes into each cell.
  tablecell: ({ node, nodesToJSX }) => {
    const { headerState, colSpan, rowSpan, children } = node as unknown as {
      /** Bits: 1, a heading of its column; 2, of its row. */
      headerState: number
      colSpan?: number
      rowSpan?: number
      children: never[]
    }
    const Tag = headerState > 0 ? 'th' : 'td'
    const scope = headerState === 0 ? undefined : headerState === 2 ? 'row' : 'col'
    const span = (cells: number | undefined) => (cells !== undefined && cells > 1 ? cells : undefined)
    return (
      <Tag scope={scope} colSpan={span(colSpan)} rowSpan={span(rowSpan)}>
        {nodesToJSX({ nodes: children })}
      </Tag>
    )
  },
  upload: ({ node }) => {
    const { value, fields } = node as unknown as RichNode
    return isPicture(value) ? <Figure picture={value} caption={textOr(fields?.caption)} /> : null
  },
  blocks: {
    [blockTypes.code]: ({ node }: { node: unknown }) => <Code fields={fieldsOf(node)} />,
    [blockTypes.callout]: ({ node }: { node: unknown }) => <Callout fields={fieldsOf(node)} />,
    [blockTypes.gallery]: ({ node }: { node: unknown }) => <Gallery fields={fieldsOf(node)} />,
    [blockTypes.buttons]: ({ node }: { node: unknown }) => <Buttons fields={fieldsOf(node)} />,
    [blockTypes.embed]: ({ node }: { node: unknown }) => <Embed fields={fieldsOf(node)} />,
    [blockTypes.form]: ({ node }: { node: unknown }) => <FormInText fields={fieldsOf(node)} say={say} />,
    [blockTypes.reference]: ({ node }: { node: unknown }) => <Reference fields={fieldsOf(node)} />,
  },
})

/** What a form says between its questions. A form within a form is none. */
const say = (content: unknown): ReactNode =>
  richRoot(content) === null ? null : (
    <RichText
      data={content as Parameters<typeof RichText>[0]['data']}
      converters={(args) => {
        const usual = converters(args)
        return { ...usual, blocks: { ...usual.blocks, [blockTypes.form]: () => null } }
      }}
      disableContainer
    />
  )

/** A box beside the thread of a text; what it holds is rich text itself. */
const Callout = ({ fields }: { fields: Fields }) => {
  const kind = fields.kind === 'tip' || fields.kind === 'warning' ? fields.kind : 'note'
  return (
    <aside className={`boxed ${kind}`}>
      {fields.title ? <p className="boxedTitle">{textOr(fields.title)}</p> : null}
      {richRoot(fields.text) === null ? null : (
        <RichText
          data={fields.text as Parameters<typeof RichText>[0]['data']}
          converters={converters}
          disableContainer
        />
      )}
    </aside>
  )
}

const fieldsOf = (node: unknown): Record<string, unknown> => (node as RichNode).fields ?? {}
