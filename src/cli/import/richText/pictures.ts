import { type ChildNode, type Element, isElement, isText } from './elements'

/** A picture of the text that is being converted. */
export type Picture = {
  /** Absolute address of the file. */
  address: string
  /** Its text alternative, null when it has none. */
  alt: string | null
  /** What stands in its `title`. */
  title: string | null
}

/** The editor's picture for one of the text's, or null: then it is kept as a link. */
export type PictureOf = (picture: Picture) => number | string | null

// Where a page waits with loading: lazy loaders of WordPress and of others put the real address there.
const sources = ['data-src', 'data-lazy-src', 'data-orig-file', 'src'] as const

/**
 * Pure: what an `img` shows; null when its address leads nowhere.
 *
 * @param base - address that relative ones are relative to.
 */
export const pictureOf = ({ attribs }: Element, base: string | undefined): Picture | null => {
  const written = sources
    .map((name) => attribs[name]?.trim() ?? '')
    .find((each) => each !== '' && !isInline(each))
  if (written === undefined || !URL.canParse(written, base)) return null
  return {
    address: new URL(written, base).href,
    alt: attribs.alt?.replace(/\s+/g, ' ').trim() || null,
    title: attribs.title?.replace(/\s+/g, ' ').trim() || null,
  }
}

const isInline = (address: string): boolean => address.startsWith('data:')

/** Pure: does the node hold a picture, at whatever depth? */
export const holdsPicture = (node: ChildNode): boolean =>
  isElement(node) && (node.name.toLowerCase() === 'img' || node.children.some(holdsPicture))

/**
 * Pure: an element of text with pictures in it → its parts, in order: the pictures by themselves, and the text between
 * them in copies of the element. The editor's pictures are blocks; in HTML they stand amid the words, mostly in a link.
 */
export const partsAround = (element: Element): ChildNode[] => {
  if (element.name.toLowerCase() === 'img') return [element]
  const out: ChildNode[] = []
  let run: ChildNode[] = []
  const endRun = (): void => {
    if (run.some(saysSomething)) out.push(copyOf(element, run))
    run = []
  }
  for (const child of element.children) {
    if (!isElement(child) || !holdsPicture(child)) {
      run.push(child)
      continue
    }
    for (const part of partsAround(child)) {
      if (isElement(part) && part.name.toLowerCase() === 'img') {
        endRun()
        out.push(part)
      } else run.push(part)
    }
  }
  endRun()
  return out
}

const saysSomething = (node: ChildNode): boolean =>
  isText(node) ? node.data.trim() !== '' : isElement(node) && node.name.toLowerCase() !== 'br'

const copyOf = (element: Element, children: ChildNode[]): ChildNode => {
  const copy = element.cloneNode(false)
  copy.children = children
  return copy
}
