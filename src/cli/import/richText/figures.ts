import { DomUtils } from 'htmlparser2'
import { embeddable } from '../../../core/embeds'
import { type ChildNode, type Element, isElement, isText } from './elements'
import type { Context } from './inline'
import type { LexicalNode } from './lexical'
import { pictureOf } from './pictures'

// The limits of the editor's own fields.
const captionMax = 300
const galleryMax = 100

const nameOf = (element: Element): string => element.name.toLowerCase()

const wordsOf = (element: Element): string => DomUtils.textContent(element).replace(/\s+/g, ' ').trim()

/** A picture that the hub has a copy of; its title is its caption more often than not. */
export const pictureBlock = (
  { nodes, picture, pictureBase }: Context,
  element: Element,
  caption: string | null = null,
): LexicalNode | null => {
  const shown = nameOf(element) === 'img' ? pictureOf(element, pictureBase) : null
  const id = shown === null ? null : (picture?.(shown) ?? null)
  const said = caption ?? shown?.title ?? null
  return id === null ? null : nodes.picture(id, said === null ? null : said.slice(0, captionMax))
}

/** A figure of one picture, whose caption is words alone; null for others, whose parts stay apart. */
export const figureBlock = (context: Context, element: Element): LexicalNode | null => {
  if (nameOf(element) !== 'figure') return null
  const all = DomUtils.getElementsByTagName('img', element.children, true)
  const [image] = all
  if (image === undefined || all.length > 1) return null
  const captions = DomUtils.getElementsByTagName('figcaption', element.children, true)
  const caption = captions.map(wordsOf).join(' ')
  const isPlain =
    caption.length <= captionMax &&
    !captions.some((each) => DomUtils.getElementsByTagName('a', each.children, true).length > 0)
  const saysMore = wordsOf(element) !== caption
  return isPlain && !saysMore ? pictureBlock(context, image, caption || null) : null
}

/** Pictures that their site showed as one: WordPress' and Ghost's galleries, and those of the hub's own export. */
export const galleryBlock = (
  context: Context,
  element: Element,
  blocks: (children: readonly ChildNode[]) => LexicalNode[],
): LexicalNode[] | null => {
  const isGallery = /(?:^|\s)(?:wp-block-gallery|gallery|kg-gallery-card)(?:\s|$)/.test(
    element.attribs.class ?? '',
  )
  if (!isGallery || context.picture === undefined) return null
  const parts = blocks(element.children)
  const pictures = parts.filter(({ type }) => type === 'upload')
  if (pictures.length < 2) return null
  const others = parts.filter(({ type }) => type !== 'upload')
  const galleries: LexicalNode[] = []
  for (let at = 0; at < pictures.length; at += galleryMax)
    galleries.push(
      context.nodes.gallery(
        pictures.slice(at, at + galleryMax).map(({ value, fields }) => ({
          picture: value as number | string,
          caption: (fields as { caption?: string } | null)?.caption ?? null,
        })),
      ),
    )
  return [...galleries, ...others]
}

/** An address of the allow-list that stands alone, or in a frame. */
export const embedBlock = ({ nodes, embeds }: Context, element: Element): LexicalNode | null => {
  const url = embeds ? embedOf(element) : null
  return url === null ? null : nodes.embed(url)
}

/** Pure: is it a frame, or an address standing alone, of the allow-list? */
export const isEmbed = (element: Element): boolean => embedOf(element) !== null

const embedOf = (element: Element): string | null => {
  const address =
    nameOf(element) === 'iframe'
      ? pageOf(element.attribs.src ?? element.attribs['data-src'] ?? '')
      : lonelyAddress(element)
  return address === null ? null : (embeddable(address)?.url ?? null)
}

const lonelyAddress = (element: Element): string | null => {
  if (nameOf(element) !== 'p') return null
  const [only, ...more] = element.children.filter((child) => !isText(child) || child.data.trim() !== '')
  if (only === undefined || more.length > 0 || !isElement(only) || nameOf(only) !== 'a') return null
  const href = only.attribs.href?.trim() ?? ''
  return wordsOf(only) === href ? href : null
}

/** The page of a video, whose player a frame shows. */
const pageOf = (source: string): string => {
  const written = source.startsWith('//') ? `https:${source}` : source
  const youTube = /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]+)/.exec(written)?.[1]
  if (youTube !== undefined) return `https://www.youtube.com/watch?v=${youTube}`
  const vimeo = /^https?:\/\/player\.vimeo\.com\/video\/(\d+)/.exec(written)?.[1]
  return vimeo === undefined ? written : `https://vimeo.com/${vimeo}`
}
