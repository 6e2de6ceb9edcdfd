import { ElementType, type parseDocument } from 'htmlparser2'

/** A node of parsed HTML. */
export type ChildNode = ReturnType<typeof parseDocument>['children'][number]
/** An element of parsed HTML. */
export type Element = Extract<ChildNode, { attribs: object }>

/** Is the node an element, with a name and children? */
export const isElement = (node: ChildNode): node is Element => 'name' in node && 'attribs' in node

/** Is the node a run of text? */
export const isText = (node: ChildNode): node is Extract<ChildNode, { type: ElementType.ElementType.Text }> =>
  node.type === ElementType.ElementType.Text

/** Elements that open a block of their own. */
export const blockElements: ReadonlySet<string> = new Set([
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'blockquote', 'pre', 'hr', 'table'],
  ...['div', 'section', 'article', 'aside', 'header', 'footer', 'main', 'nav', 'figure', 'figcaption'],
  ...['details', 'summary', 'address', 'dl', 'dt', 'dd', 'center', 'form', 'fieldset', 'body', 'html'],
  ...['li', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption', 'noscript', 'template'],
])

/** Elements whose content is not for readers. */
export const droppedElements: ReadonlySet<string> = new Set([
  'script',
  'style',
  'head',
  'meta',
  'link',
  'base',
])

/** Elements that show something from elsewhere: the address stays, as a link. */
export const embeddedElements: ReadonlySet<string> = new Set([
  'img',
  'iframe',
  'video',
  'audio',
  'source',
  'embed',
  'object',
])

/** Other elements of HTML and SVG whose text simply stays. Anything else in angle brackets was text: `Vec<T>`. */
export const transparentElements: ReadonlySet<string> = new Set([
  ...[
    'a',
    'abbr',
    'b',
    'bdi',
    'bdo',
    'big',
    'br',
    'button',
    'cite',
    'code',
    'data',
    'del',
    'dfn',
    'em',
    'font',
  ],
  ...['i', 'input', 'ins', 'kbd', 'label', 'mark', 'meter', 'output', 'picture', 'progress', 'q', 'rp', 'rt'],
  ...[
    'ruby',
    's',
    'samp',
    'select',
    'small',
    'span',
    'strike',
    'strong',
    'sub',
    'sup',
    'time',
    'track',
    'tt',
  ],
  ...['u', 'var', 'wbr', 'svg', 'g', 'path', 'text', 'tspan', 'textpath', 'defs', 'circle', 'rect', 'line'],
  ...['clippath', 'polygon', 'polyline', 'title', 'desc', 'use', 'col', 'colgroup', 'legend', 'option'],
])
