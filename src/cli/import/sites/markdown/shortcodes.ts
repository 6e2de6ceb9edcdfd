import type { Note } from '../item'
import { attributesOf, figure, lonelyLink } from '../htmlPieces'

type Attributes = Readonly<Record<string, string>>

const fence = (language: string, code: string): string =>
  `\n\n~~~~~${language}\n${code.replace(/^\n|\n$/g, '')}\n~~~~~\n\n`

/** Hugo's own shortcodes, by what they stand for. Others belong to a theme, and only it knows. */
const hugo: Readonly<Record<string, (attributes: Attributes, inside: string) => string>> = {
  figure: ({ src = '', alt = '', caption, title, attr }) =>
    `\n\n${figure({ src, alt, caption: [title, caption, attr].filter(Boolean).join(' – ') })}\n\n`,
  highlight: ({ '0': language = '' }, inside) => fence(language, inside),
  youtube: ({ id, '0': first = '' }) =>
    `\n\n${lonelyLink(`https://www.youtube.com/watch?v=${id ?? first}`)}\n\n`,
  vimeo: ({ id, '0': first = '' }) => `\n\n${lonelyLink(`https://vimeo.com/${id ?? first}`)}\n\n`,
  gist: ({ '0': user = '', '1': id = '' }) =>
    `\n\n${lonelyLink(`https://gist.github.com/${user}/${id}`)}\n\n`,
  tweet: ({ user, id, '0': first = '' }) =>
    `\n\n${lonelyLink(`https://x.com/${user ?? 'i'}/status/${id ?? first}`)}\n\n`,
  x: ({ user, id, '0': first = '' }) =>
    `\n\n${lonelyLink(`https://x.com/${user ?? 'i'}/status/${id ?? first}`)}\n\n`,
  instagram: ({ id, '0': first = '' }) =>
    `\n\n${lonelyLink(`https://www.instagram.com/p/${id ?? first}`)}\n\n`,
  details: ({ summary = '' }, inside) => `\n\n**${summary}**\n\n${inside}\n\n`,
  comment: () => '',
  // The address of another text of the site; its redirect leads on.
  ref: ({ path, '0': first = '' }) => localTarget(path ?? first),
  relref: ({ path, '0': first = '' }) => localTarget(path ?? first),
}

const localTarget = (path: string): string =>
  path.replace(/(?:\/?_?index)?\.md(?=#|$)/, '/').replaceAll(' ', '%20')

const open = /\{\{[<%]\s*(\/?)([\w.-]+)((?:\s+(?:[^>%]|%(?!\})|>(?!\}))*?)?)\s*(\/?)[>%]\}\}/

/** Pure: Hugo's `{{< shortcodes >}}` → Markdown; those of a theme are kept as they are written, and told. */
export const hugoShortcodes = (source: string): { body: string; notes: Note[] } => {
  const unknown = new Set<string>()
  let body = ''
  let rest = source
  for (;;) {
    const found = open.exec(rest)
    if (!found) break
    const [whole, closing, name = '', written = '', alone] = found
    body += rest.slice(0, found.index)
    rest = rest.slice(found.index + whole.length)
    const convert = Object.hasOwn(hugo, name) ? hugo[name] : undefined
    if (closing === '/' || !convert) {
      unknown.add(name)
      body += `\`${whole.replaceAll('`', '')}\``
      continue
    }
    const end =
      alone === '/'
        ? null
        : new RegExp(`\\{\\{[<%]\\s*/\\s*${name.replace(/[.-]/g, '\\$&')}\\s*[>%]\\}\\}`).exec(rest)
    body += convert(attributesOf(written), end ? rest.slice(0, end.index) : '')
    if (end) rest = rest.slice(end.index + end[0].length)
  }
  return { body: body + rest, notes: kept(unknown) }
}

/** Pure: Jekyll's Liquid tags → Markdown, where they are its own; others are kept as they are written, and told. */
export const liquidTags = (source: string, siteURL: string): { body: string; notes: Note[] } => {
  const unknown = new Set<string>()
  const body = source
    .replace(/\{%-?\s*raw\s*-?%\}([\s\S]*?)\{%-?\s*endraw\s*-?%\}/g, (_, inside: string) => inside)
    .replace(
      /\{%-?\s*highlight\s+([\w+#-]+)[^%]*-?%\}([\s\S]*?)\{%-?\s*endhighlight\s*-?%\}/g,
      (_, language: string, inside: string) => fence(language, inside),
    )
    .replace(/\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}/g, '')
    .replace(/\{%-?\s*(?:post_url|link)\s+(?:_posts\/)?(\S+?)\s*-?%\}/g, (_, target: string) => {
      const [, year, month, day, slug] = /(\d{4})-(\d{2})-(\d{2})-(.+?)(?:\.\w+)?$/.exec(target) ?? []
      return year === undefined
        ? `/${target.replace(/\.\w+$/, '')}/`
        : `/${year}/${month}/${day}/${slug}.html`
    })
    .replace(/\{\{-?\s*(?:site\.(?:baseurl|url)|'?\/'?\s*\|\s*(?:relative|absolute)_url)\s*-?\}\}/g, siteURL)
    .replace(
      /\{\{-?\s*["']([^"']*)["']\s*\|\s*(?:relative|absolute)_url\s*-?\}\}/g,
      (_, path: string) => path,
    )
    .replace(/\{%-?\s*(\w+)[^%]*%\}|\{\{[^}]*\}\}/g, (whole, name: string | undefined) => {
      unknown.add(name ?? whole.slice(0, 40))
      return `\`${whole.replaceAll('`', '')}\``
    })
  return { body, notes: kept(unknown) }
}

const kept = (names: ReadonlySet<string>): Note[] =>
  [...names].map((about) => ({ kind: 'unclear', what: 'shortcode', why: 'kept as it is written', about }))
