import type MarkdownIt from 'markdown-it'
import { mention } from '../mentions'

/** What rendering is told besides the text. */
export type RenderContext = {
  /** Handles of members that exist, in small letters: an @ before one of them leads to them. @default none */
  members?: ReadonlySet<string>
}

/** Makes the names of members that exist links to them, wherever they are not in code or a link already. */
export const linkMembers = (parser: MarkdownIt): void => {
  parser.core.ruler.after('linkify', 'link_members', ({ tokens, env, Token }) => {
    const { members } = env as RenderContext
    if (!members || members.size === 0) return
    for (const block of tokens) {
      if (!block.children?.some(({ content }) => content.includes('@'))) continue
      let inLink = 0
      block.children = block.children.flatMap((token) => {
        if (token.type === 'link_open') inLink += 1
        if (token.type === 'link_close') inLink -= 1
        if (token.type !== 'text' || inLink > 0) return [token]
        const words = (content: string) =>
          Object.assign(new Token('text', '', 0), { content, level: token.level })
        const made = []
        let from = 0
        for (const found of token.content.matchAll(mention)) {
          const handle = (found[1] ?? '').toLowerCase()
          if (!members.has(handle)) continue
          made.push(words(token.content.slice(from, found.index)))
          const open = new Token('link_open', 'a', 1)
          open.attrs = [
            ['href', `/members/${handle}`],
            ['class', 'mention'],
          ]
          made.push(open, words(found[0]), new Token('link_close', 'a', -1))
          from = found.index + found[0].length
        }
        return from === 0 ? [token] : [...made, words(token.content.slice(from))]
      })
    }
  })
}
