import { createElement, type CSSProperties, type ReactNode } from 'react'
import satori from 'satori'
import sharp from 'sharp'
import { palettes } from '../../core/palette'
import { drawCover, drawMark } from '../../core/pattern'
import { truncate } from '../../core/text'
import { cardFamilies, cardFonts, emojiPicture } from './assets'

/** What a card says. */
export type Card = {
  title: string
  /** Above the title: what it is. */
  kind: string
  /** Under the title: when, where, by whom. */
  line: string
  /** Of the document: its pattern is drawn from it. */
  slug: string
  hub: { name: string; accent: string | null }
}

/** What networks show whole (Open Graph's 1.91 : 1). */
export const cardSize = { width: 1200, height: 630 }
const panel = { width: 340, height: cardSize.height }

/**
 * A card as PNG: the hub's colours, the drawing that the page has, and the words. A title in letters that the face
 * does not have is left to the drawing alone.
 */
export const drawCard = async (card: Card): Promise<Buffer> => {
  const { slug, hub } = card
  if (!isDrawable(card.title)) return png(drawCover(slug, hub.accent, cardSize))
  const svg = await satori(layout(card), {
    ...cardSize,
    fonts: await cardFonts(),
    loadAdditionalAsset: async (_code, segment) => emojiPicture(segment),
  })
  return png(svg)
}

const png = (svg: string): Promise<Buffer> => sharp(Buffer.from(svg)).png({ palette: true }).toBuffer()

/** Pure: are all letters of a text in the face? Signs and emoji are drawn, or left out. */
export const isDrawable = (text: string): boolean => !/(?!\p{Script=Latin})\p{L}/u.test(text)

const box = (style: CSSProperties, ...children: ReactNode[]): ReactNode =>
  createElement('div', { style: { display: 'flex', ...style } }, ...children)

const picture = (svg: string, { width, height }: { width: number; height: number }): ReactNode =>
  createElement('img', {
    src: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
    width,
    height,
  })

// The longest title of a document is 200 characters; in the smallest size four lines hold about 130.
const mostCharacters = 130

/** Pure: a size in which a title of this length fills its lines. */
const sizeOf = (title: string): number =>
  [
    { upTo: 26, size: 92 },
    { upTo: 48, size: 76 },
    { upTo: 80, size: 62 },
  ].find(({ upTo }) => title.length <= upTo)?.size ?? 52

const layout = ({ title: whole, kind, line, slug, hub }: Card): ReactNode => {
  const { light } = palettes(hub.accent)
  const title = printable(truncate(whole, mostCharacters))
  return box(
    {
      ...cardSize,
      backgroundColor: light.paper,
      color: light.ink,
      fontFamily: cardFamilies,
      fontWeight: 500,
    },
    box(
      { flexDirection: 'column', justifyContent: 'space-between', flex: 1, padding: '56px 56px 52px 64px' },
      box(
        { alignItems: 'center', fontSize: 32 },
        box(
          { marginRight: 18, borderRadius: 10, overflow: 'hidden' },
          picture(drawMark(hub.name, hub.accent, 52), { width: 52, height: 52 }),
        ),
        printable(hub.name),
      ),
      box(
        { flexDirection: 'column' },
        box({ color: light.link, fontSize: 30, fontWeight: 700, marginBottom: 14 }, printable(kind)),
        // Satori clamps blocks only.
        createElement(
          'div',
          {
            style: {
              display: 'block',
              lineClamp: 4,
              fontSize: sizeOf(title),
              fontWeight: 700,
              lineHeight: 1.12,
              letterSpacing: '-0.01em',
              wordBreak: 'break-word',
            },
          },
          title,
        ),
      ),
      box({ color: light.soft, fontSize: 30 }, printable(truncate(line, 56))),
    ),
    picture(drawCover(slug, hub.accent, panel), panel),
  )
}

/** The narrow no-break space of French is not in the face; the plain one is. */
const printable = (text: string): string => text.replaceAll('\u202f', '\u00a0')
