import { hubLocale } from '../languages'
import type { Locale } from '../item'
import type { Project } from './project'

/** What a file's place in a site says of it. */
export type Place =
  | {
      /** Name without language, date and ending; of a bundle, its folder's. */
      name: string
      /** The date in the name, `2024-05-31`; null without one. */
      date: string | null
      /** Folders below the content, without the language. */
      section: readonly string[]
      /** The same in all languages. */
      group: string
      /** As written; null when the place says none. */
      code: string | null
      locale: Locale | null
      /** Is it below `_drafts`? */
      isDraft: boolean
      /** Is it among what its kind of site publishes by date? */
      isPost: boolean
    }
  | { why: string }

const text = /\.(?:md|markdown|html?)$/i
const markdown = /\.(?:md|markdown)$/i

// Two letters before the ending may be anything (`notes.js.md`); these are languages that blogs are written in.
const languages = new Set(
  'ar ca cs da de el en es eu fa fi fr gl he hi hu id it ja ko nb nl no pl pt ro ru sk sv th tr uk vi zh'.split(
    ' ',
  ),
)

/** Pure: is the file one of the site's texts, and what does its place say? Null for what is no text. */
export const placeOf = (path: string, { flavour, root, config }: Project): Place | null => {
  if (!path.startsWith(root)) return null
  let below = path.slice(root.length)
  if (flavour === 'hugo') {
    const folder = contentFolders(config).find(({ folder }) => below.startsWith(`${folder}/`))
    if (!folder || !text.test(below)) return null
    below = below.slice(folder.folder.length + 1)
    return within(below, folder.code, flavour)
  }
  if (flavour === 'jekyll') {
    if (!text.test(below)) return null
    // Folders with an underscore are the site's own machinery, but for these two.
    if (/(?:^|\/)(?:_site|node_modules|vendor)\//.test(below)) return null
    if (/(?:^|\/)_(?!posts\/|drafts\/)/.test(below)) return null
    return within(below, null, flavour)
  }
  return markdown.test(below) ? within(below, null, flavour) : null
}

/** Hugo's folders of content: one, or one for each language. */
const contentFolders = (config: Project['config']): { folder: string; code: string | null }[] => {
  const byLanguage = Object.entries(
    (config.languages ?? {}) as Record<string, { contentDir?: unknown; contentdir?: unknown }>,
  )
    .map(([code, settings]) => ({ folder: settings.contentDir ?? settings.contentdir, code }))
    .flatMap(({ folder, code }) =>
      typeof folder === 'string' ? [{ folder: folder.replace(/\/$/, ''), code }] : [],
    )
  const own = config.contentDir ?? config.contentdir
  return [...byLanguage, { folder: typeof own === 'string' ? own.replace(/\/$/, '') : 'content', code: null }]
}

const within = (path: string, folderCode: string | null, flavour: Project['flavour']): Place => {
  const folders = path.split('/')
  const file = (folders.pop() ?? '').replace(text, '')
  const suffix = /^(.+)\.([a-z]{2})(?:-[a-z]{2,4})?$/i.exec(file)
  const hasSuffix = suffix !== null && languages.has((suffix[2] ?? '').toLowerCase())
  const stem = hasSuffix ? (suffix[1] ?? file) : file
  const inFolder = languages.has((folders[0] ?? '').toLowerCase()) ? (folders.shift() ?? null) : null
  const code = (hasSuffix ? (suffix[2] ?? null) : null) ?? inFolder ?? folderCode
  if (flavour === 'hugo' && stem === '_index') return { why: 'a list of texts: the hub makes its own' }
  if (/^(?:readme|license|changelog|contributing)$/i.test(stem) && folders.length === 0)
    return { why: 'about the files, not of the site' }
  const isBundle = stem === 'index' && folders.length > 0
  const named = isBundle ? (folders.at(-1) ?? stem) : stem
  const [, date = null, rest = named] = /^(\d{4}-\d{1,2}-\d{1,2})-(.+)$/.exec(named) ?? []
  const section = (isBundle ? folders.slice(0, -1) : folders).filter(
    (each) => !/^_(?:posts|drafts)$/.test(each),
  )
  return {
    name: rest,
    date,
    section,
    group: [...folders, ...(isBundle ? [] : [stem])].join('/'),
    code,
    locale: code === null ? null : hubLocale(code),
    isDraft: folders.includes('_drafts'),
    isPost:
      flavour === 'jekyll'
        ? folders.some((each) => /^_(?:posts|drafts)$/.test(each))
        : flavour === 'plain'
          ? section[0] !== 'pages'
          : /^(?:posts?|blog|news|articles?|actualites|billets)$/i.test(section[0] ?? ''),
  }
}
