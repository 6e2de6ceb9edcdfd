import { slugify } from '../core/text'

/** The part of a Lexical editor state that the site reads. */
export type RichNode = {
  type: string
  tag?: string
  text?: string
  children?: RichNode[]
  fields?: Record<string, unknown>
}

/** An editor state of Payload's rich text, or null when the JSON is none. */
export const richRoot = (content: unknown): RichNode | null => {
  const root = (content as { root?: unknown } | null | undefined)?.root
  return typeof root === 'object' && root !== null && Array.isArray((root as RichNode).children)
    ? (root as RichNode)
    : null
}

/** All words of a node. */
export const textOf = (node: RichNode): string =>
  node.text ??
  (node.children ?? []).map(textOf).join(node.type === 'root' || node.type === 'list' ? '\n' : '')

/** Minutes to read a text, at 220 words a minute (Brysbaert 2019: 238 for fiction, fewer with terms and code). */
export const readingMinutes = (content: unknown): number => {
  const root = richRoot(content)
  const words = root ? textOf(root).split(/\s+/).filter(Boolean).length : 0
  return Math.max(1, Math.round(words / 220))
}

/** Second-level headings with the anchors that {@link headingId} gives them. */
export const outline = (content: unknown): { id: string; text: string }[] =>
  (richRoot(content)?.children ?? [])
    .filter(({ type, tag }) => type === 'heading' && tag === 'h2')
    .map((node) => ({ id: headingId(node), text: textOf(node) }))
    .filter(({ text }) => text !== '')

/** The anchor of a heading, from its words. */
export const headingId = (node: RichNode): string => `h-${slugify(textOf(node), 60) || 'part'}`
