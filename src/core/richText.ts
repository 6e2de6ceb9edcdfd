import { slugify } from './text'

/** The part of a Lexical editor state that is read without an editor. */
export type RichNode = {
  type: string
  tag?: string
  text?: string
  children?: RichNode[]
  /** Of links, uploads and blocks. */
  fields?: Record<string, unknown>
  /** Of uploads: the picture, or its id. */
  value?: unknown
}

/** `blockType` of the blocks that an editor can put between paragraphs; the fields of each: `src/fields/blocks`. */
export const blockTypes = {
  /** `language` and `code`. */
  code: 'Code',
  /** `kind`, `title` and `text`. */
  callout: 'Callout',
  /** `pictures`, each with a `picture` and a `caption`. */
  gallery: 'Gallery',
  /** `url`, and the `embed` that keeps what is known of it. */
  embed: 'Embed',
  /** `buttons`, each with a `label` and where it leads. */
  buttons: 'Buttons',
  /** `form`. */
  form: 'FormBlock',
  /** `subject`: an event, a contest or a topic. */
  reference: 'Reference',
} as const

/** An editor state of Payload's rich text, or null when the JSON is none. */
export const richRoot = (content: unknown): RichNode | null => {
  const root = (content as { root?: unknown } | null | undefined)?.root
  return typeof root === 'object' && root !== null && Array.isArray((root as RichNode).children)
    ? (root as RichNode)
    : null
}

// Between these, a reader pauses.
const parted: ReadonlySet<string> = new Set(['root', 'list', 'table', 'tablerow'])

/** All words of a node, those of its blocks included. */
export const textOf = (node: RichNode): string => {
  if (node.text !== undefined) return node.text
  if (node.type === 'block') return blockText(node.fields ?? {})
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'tab') return '\t'
  return (node.children ?? []).map(textOf).join(parted.has(node.type) ? '\n' : '')
}

/** All words of a rich text; an empty string for what is none. */
export const plainTextOf = (content: unknown): string => {
  const root = richRoot(content)
  return root ? textOf(root) : ''
}

const blockText = (fields: Record<string, unknown>): string => {
  switch (fields.blockType) {
    case blockTypes.code:
      return words(fields.code)
    case blockTypes.callout:
      return lines(words(fields.title), plainTextOf(fields.text))
    case blockTypes.gallery:
      return lines(...rows(fields.pictures).map(({ caption }) => words(caption)))
    case blockTypes.buttons:
      return lines(...rows(fields.buttons).map(({ label }) => words(label)))
    default:
      // What a form, an embed or a reference says is not part of the text.
      return ''
  }
}

const words = (value: unknown): string => (typeof value === 'string' ? value : '')

const lines = (...texts: string[]): string => texts.filter((text) => text !== '').join('\n')

/** The rows of an array field, whatever lies there. */
export const rows = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value)
    ? value.filter((each): each is Record<string, unknown> => typeof each === 'object' && each !== null)
    : []

/** Every node of a rich text, outer before inner, texts within blocks included. */
export const nodesOf = (content: unknown): RichNode[] => {
  const found: RichNode[] = []
  const walk = (node: RichNode): void => {
    found.push(node)
    node.children?.forEach(walk)
    const inner = node.fields?.blockType === blockTypes.callout ? richRoot(node.fields.text) : null
    if (inner) walk(inner)
  }
  const root = richRoot(content)
  if (root) walk(root)
  return found
}

/** The blocks of a kind in a rich text: their fields. */
export const blocksOf = (
  content: unknown,
  blockType: (typeof blockTypes)[keyof typeof blockTypes],
): Record<string, unknown>[] =>
  nodesOf(content).flatMap(({ fields }) => (fields?.blockType === blockType ? [fields] : []))

/** Second-level headings with the anchors that {@link headingId} gives them. */
export const outline = (content: unknown): { id: string; text: string }[] =>
  (richRoot(content)?.children ?? [])
    .filter(({ type, tag }) => type === 'heading' && tag === 'h2')
    .map((node) => ({ id: headingId(node), text: textOf(node) }))
    .filter(({ text }) => text !== '')

/** The anchor of a heading, from its words. */
export const headingId = (node: RichNode): string => `h-${slugify(textOf(node), 60) || 'part'}`
