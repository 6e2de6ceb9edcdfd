import type { CodeLanguage } from '../../../fields/editor'
import { blockTypes } from '../../../core/richText'
import { slugs } from '../../../slugs'

/** A node of the editor's document, as it is stored. */
export type LexicalNode = { type: string; version: number; children?: LexicalNode[]; [key: string]: unknown }

/** A whole document of the editor. */
export type RichText = {
  root: {
    type: 'root'
    children: LexicalNode[]
    direction: 'ltr'
    format: ''
    indent: number
    version: number
  }
}

/** Lexical's text formats: bits of a text node's `format`. */
export const formats = {
  bold: 1,
  italic: 2,
  strikethrough: 4,
  code: 16,
  subscript: 32,
  superscript: 64,
} as const

const element = (type: string, children: LexicalNode[], more: Record<string, unknown> = {}): LexicalNode => ({
  type,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  ...more,
  children,
})

const part = (children: LexicalNode[]): RichText => ({
  root: { type: 'root', children, direction: 'ltr', format: '', indent: 0, version: 1 },
})

const unnamed = ''

/** Gives ids to what has none yet, counting up, so that the same text always gives the same document. */
const withIds = (document: RichText): RichText => {
  let made = 0
  const named = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(named)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [
        key,
        // 24 hexadecimal digits, the form of the ids that the editor itself gives.
        key === 'id' && each === unnamed ? (made += 1).toString(16).padStart(24, '0') : named(each),
      ]),
    )
  }
  return named(document) as RichText
}

/** The editor's nodes; what is built of them gets its ids from `root`. */
export const createNodes = () => {
  return {
    text: (text: string, format = 0): LexicalNode => ({
      type: 'text',
      version: 1,
      text,
      format,
      detail: 0,
      mode: 'normal',
      style: '',
    }),
    lineBreak: (): LexicalNode => ({ type: 'linebreak', version: 1 }),
    link: (url: string, children: LexicalNode[]): LexicalNode =>
      element('link', children, {
        version: 3,
        id: unnamed,
        fields: { linkType: 'custom', newTab: false, url },
      }),
    paragraph: (children: LexicalNode[]): LexicalNode =>
      element('paragraph', children, { textFormat: 0, textStyle: '' }),
    heading: (level: number, children: LexicalNode[]): LexicalNode =>
      element('heading', children, { tag: `h${level}` }),
    quote: (children: LexicalNode[]): LexicalNode => element('quote', children),
    list: (args: { ordered: boolean; start: number; depth: number; items: LexicalNode[][] }): LexicalNode => {
      let value = args.start
      const items = args.items.map((children) => {
        const item = element('listitem', children, { value, indent: args.depth })
        // An item that only holds the list below it shares the number of the one that follows.
        if (children[0]?.type !== 'list') value += 1
        return item
      })
      const kind = args.ordered ? { listType: 'number', tag: 'ol' } : { listType: 'bullet', tag: 'ul' }
      return element('list', items, { ...kind, start: args.start })
    },
    table: (rows: { header: boolean; children: LexicalNode[] }[][]): LexicalNode =>
      element(
        'table',
        rows.map((cells) =>
          element(
            'tablerow',
            cells.map(({ header, children }) =>
              // 1: Lexical's state of a cell in a header row.
              element('tablecell', children, {
                headerState: header ? 1 : 0,
                colSpan: 1,
                rowSpan: 1,
                backgroundColor: null,
              }),
            ),
          ),
        ),
      ),
    code: (code: string, language: CodeLanguage): LexicalNode => ({
      type: 'block',
      version: 2,
      format: '',
      fields: { id: unnamed, blockName: '', blockType: blockTypes.code, code, language },
    }),
    gallery: (pictures: { picture: number | string; caption: string | null }[]): LexicalNode => ({
      type: 'block',
      version: 2,
      format: '',
      fields: {
        id: unnamed,
        blockName: '',
        blockType: blockTypes.gallery,
        pictures: pictures.map((each) => ({ id: unnamed, ...each })),
      },
    }),
    callout: (kind: 'note' | 'tip' | 'warning', title: string, children: LexicalNode[]): LexicalNode => ({
      type: 'block',
      version: 2,
      format: '',
      fields: {
        id: unnamed,
        blockName: '',
        blockType: blockTypes.callout,
        kind,
        title: title === '' ? null : title,
        text: part(children),
      },
    }),
    embed: (url: string): LexicalNode => ({
      type: 'block',
      version: 2,
      format: '',
      fields: { id: unnamed, blockName: '', blockType: blockTypes.embed, url },
    }),
    picture: (id: number | string, caption: string | null): LexicalNode => ({
      type: 'upload',
      version: 3,
      format: '',
      id: unnamed,
      fields: caption === null ? null : { caption },
      relationTo: slugs.media,
      value: id,
    }),
    rule: (): LexicalNode => ({ type: 'horizontalrule', version: 1 }),
    root: (children: LexicalNode[]): RichText => withIds(part(children)),
  }
}

/** The builders of one document. */
export type Nodes = ReturnType<typeof createNodes>
