import MarkdownIt from 'markdown-it'

// `html: false` escapes every tag and markdown-it's own link check refuses javascript:, vbscript:, file: and data:
// (images apart), so the answer is safe without a second pass through a sanitiser.
const parser = new MarkdownIt({ html: false, linkify: true, breaks: true, typographer: false })

// Members' links earn no rank and leak no referrer (Google: "ugc"; HTML Standard: noopener, noreferrer).
parser.renderer.rules.link_open = (tokens, index, options, _env, self) => {
  tokens[index]?.attrSet('rel', 'ugc nofollow noopener noreferrer')
  return self.renderToken(tokens, index, options)
}
// A remote picture would tell its host who reads; it becomes a link to it.
parser.renderer.rules.image = (tokens, index) => {
  const token = tokens[index]
  const source = token?.attrGet('src') ?? ''
  const text = token?.content === '' || token === undefined ? source : token.content
  const escape = parser.utils.escapeHtml
  return `<a href="${escape(source)}" rel="ugc nofollow noopener noreferrer">${escape(text)}</a>`
}

/** Markdown as a member writes it → HTML that is safe to show: no tags of their own, no remote pictures. */
export const renderMarkdown = (source: string): string => parser.render(source)

/** The words of a Markdown text without its marks, for excerpts, feeds and checks. */
export const plainText = (source: string): string =>
  parser
    .parse(source, {})
    .flatMap(
      (token) => token.children ?? (token.type === 'fence' || token.type === 'code_block' ? [token] : []),
    )
    .filter(
      ({ type }) => type === 'text' || type === 'code_inline' || type === 'softbreak' || type === 'fence',
    )
    .map(({ type, content }) => (type === 'softbreak' ? ' ' : content))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
