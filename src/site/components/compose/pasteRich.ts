import { tables } from '@truto/turndown-plugin-gfm'
import TurndownService from 'turndown'

/** What another program or page has copied, as Markdown. Loaded when somebody pastes such a thing for the first time. */
export const markdownOf = (html: string): string => {
  const service = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '_',
  })
  service.use(tables)
  service.remove(['script', 'style', 'head', 'title', 'meta', 'noscript'])
  // One space behind the mark, as people write it; turndown puts three.
  service.addRule('items', {
    filter: 'li',
    replacement: (content, node) => {
      const list = node.parentElement
      const first = Number(list?.getAttribute('start') ?? 1)
      const at = list ? Array.from(list.children).indexOf(node) : 0
      const sign = list?.nodeName === 'OL' ? `${first + at}. ` : '- '
      const words = content.trim().replace(/\n/g, `\n${' '.repeat(sign.length)}`)
      return `${sign}${words}${node.nextElementSibling ? '\n' : ''}`
    },
  })
  // A remote picture would be shown as a link to it; a data address would fill the text.
  service.addRule('pictures', {
    filter: 'img',
    replacement: (_content, node) => {
      const picture = node as HTMLImageElement
      const source = picture.getAttribute('src') ?? ''
      return /^https?:\/\//.test(source) ? `[${picture.alt || source}](${source})` : picture.alt
    },
  })
  return service.turndown(html).trim()
}
