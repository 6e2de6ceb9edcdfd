import { DomUtils } from 'htmlparser2'
import { type ChildNode, type Element, isElement, isText } from './elements'
import type { LexicalNode, Nodes } from './lexical'

/** The kinds of boxes that the editor has. */
export type CalloutKind = 'note' | 'tip' | 'warning'

// MkDocs' and Obsidian's types, by the kind that comes nearest.
const tips = ['tip', 'hint', 'important', 'success', 'check', 'done']
const warnings = ['warning', 'caution', 'attention', 'danger', 'error', 'failure', 'fail', 'missing', 'bug']
const plain: readonly string[] = ['note', 'tip', 'warning', 'info', 'caution']
const titleMax = 120

/**
 * Pure: what stands first in a quotation that is a box. An element, because words could be anybody's.
 *
 * @param type - of a box as its source names it.
 * @param title - in Markdown.
 */
export const calloutHead = (type: string, title: string): string => {
  const name = type.toLowerCase()
  const kind: CalloutKind = tips.includes(name) ? 'tip' : warnings.includes(name) ? 'warning' : 'note'
  // A type that the editor does not have is kept in words.
  const shown = title || (plain.includes(name) ? '' : `${name.charAt(0).toUpperCase()}${name.slice(1)}`)
  return `<span class="callout" data-kind="${kind}">${shown.replace(/(?<!\\)</g, '\\<')}</span>`
}

/** What a box says of itself; null for a quotation. */
export const calloutOf = (
  quotation: Element,
): { kind: CalloutKind; title: string; children: ChildNode[] } | null => {
  const paragraph = quotation.children.find((child) => !isText(child) || child.data.trim() !== '')
  const head = paragraph && isElement(paragraph) ? paragraph.children[0] : undefined
  if (!head || !isElement(head) || head.attribs.class !== 'callout') return null
  return {
    kind: head.attribs['data-kind'] as CalloutKind,
    title: DomUtils.textContent(head).trim().slice(0, titleMax),
    children: quotation.children.filter((child) => child !== paragraph),
  }
}

/** A box holds paragraphs and lists; what is more than that stands between two boxes, the second without a title. */
export const calloutBlocks = (
  nodes: Nodes,
  { kind, title }: { kind: CalloutKind; title: string },
  inside: readonly LexicalNode[],
): LexicalNode[] => {
  const out: LexicalNode[] = []
  let held: LexicalNode[] = []
  let isFirst = true
  const end = (): void => {
    if (held.length > 0) out.push(nodes.callout(kind, isFirst ? title : '', held))
    else if (isFirst && title !== '')
      out.push(nodes.callout(kind, '', [nodes.paragraph([nodes.text(title)])]))
    isFirst = false
    held = []
  }
  for (const each of inside) {
    if (each.type === 'paragraph' || each.type === 'list') held.push(each)
    else {
      end()
      out.push(each)
    }
  }
  if (held.length > 0 || isFirst) end()
  return out
}
