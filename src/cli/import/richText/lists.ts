import { isElement, type ChildNode, type Element } from './elements'
import type { Context } from './inline'
import type { LexicalNode } from './lexical'

/** Converts what an item holds; handed in, because items hold lists again. */
export type Convert = (children: readonly ChildNode[], depth: number) => LexicalNode[]

/**
 * A list → the editor's. Its items hold text and lists only, so a code block or a table in an item ends the list,
 * stands by itself, and the list goes on behind it with the next number.
 */
export const listBlocks = (
  { nodes }: Context,
  element: Element,
  depth: number,
  convert: Convert,
): LexicalNode[] => {
  const ordered = element.name.toLowerCase() === 'ol'
  const first = Number(element.attribs.start ?? 1)
  const out: LexicalNode[] = []
  let number = Number.isSafeInteger(first) ? first : 1
  let start = number
  let items: LexicalNode[][] = []
  const endList = (): void => {
    if (items.length > 0) out.push(nodes.list({ ordered, start, depth, items }))
    items = []
    // What has no numbers begins anew.
    start = ordered ? number : 1
  }

  for (const item of element.children.filter(isElement)) {
    let text: LexicalNode[] | null = []
    const endText = (): void => {
      if (text && text.length > 0) items.push(text)
      text = text === null ? null : []
    }
    const parts = convert(item.children, depth + 1)
    // From here on the item's number is given: what interrupts the list goes on with the next one.
    number += 1
    for (const part of parts) {
      if (part.type === 'list') {
        endText()
        items.push([part])
      } else if (part.type === 'paragraph' && text !== null)
        text.push(...(text.length > 0 ? [nodes.lineBreak()] : []), ...(part.children ?? []))
      else {
        endText()
        endList()
        out.push(part)
        // What follows in this item has no bullet of its own any more.
        text = null
      }
    }
    endText()
  }
  endList()
  return out
}
