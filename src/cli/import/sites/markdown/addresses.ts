import type { Locale } from '../item'
import { jekyllStyles, permalinkOf } from './permalinks'
import type { Place } from './place'
import type { Project } from './project'
import { listOf, textOf } from './values'

type Data = Readonly<Record<string, unknown>>

/** Where a text of a site is, and was. */
export type Addresses = {
  /** Path on the old site; null when nothing says. */
  path: string | null
  /** Others that lead to it. */
  aliases: readonly string[]
}

/** Pure: the public address of a site, from its settings; without a slash at the end. */
export const siteURLOf = ({ flavour, config }: Project): string | null => {
  const written =
    flavour === 'jekyll'
      ? `${textOf(config, 'url') ?? ''}${textOf(config, 'baseurl') ?? ''}`
      : (textOf(config, 'baseURL', 'baseurl') ?? '')
  return /^https?:\/\/\S+$/.test(written) ? written.replace(/\/+$/, '') : null
}

/** Pure: where a text was found on the old site. */
export const addressesOf = (args: {
  project: Project
  place: Exclude<Place, { why: string }>
  data: Data
  date: string | null
  locale: Locale
}): Addresses => {
  const { project, data } = args
  const path = pathOf(args)
  const under = project.flavour === 'plain' ? '' : subfolder(project)
  const aliases = [...listOf(data.aliases), ...listOf(data.redirect_from, /\s+/)].map((alias) =>
    alias.startsWith('/') || path === null ? alias : new URL(alias, `http://site.invalid${path}`).pathname,
  )
  return {
    path: path === null ? null : `${under}${path}`,
    aliases: aliases.filter((alias) => alias.startsWith('/')).map((alias) => `${under}${alias}`),
  }
}

/** A site may live below its host: `https://example.org/blog`. */
const subfolder = (project: Project): string => {
  const url = siteURLOf(project)
  return url === null ? '' : new URL(url).pathname.replace(/\/+$/, '')
}

const pathOf = ({ project, place, data, date, locale }: Parameters<typeof addressesOf>[0]): string | null => {
  const { flavour, config } = project
  const own = textOf(data, 'url', 'permalink')
  const parts = {
    date,
    slug: textOf(data, 'slug') ?? place.name,
    title: textOf(data, 'title') ?? place.name,
    section: place.section,
    categories: [...place.section, ...listOf(data.categories ?? data.category, /\s+/)].map((each) =>
      each.toLowerCase(),
    ),
    name: place.name,
  }
  if (own !== null && !own.includes(':')) return own.startsWith('/') ? own : `/${own}`
  if (flavour === 'plain') return null
  if (flavour === 'jekyll') {
    const style = own ?? textOf(config, 'permalink') ?? 'date'
    const pattern = Object.hasOwn(jekyllStyles, style) ? (jekyllStyles[style] ?? style) : style
    if (place.isPost) return permalinkOf(pattern, parts)
    const folder = place.section.map((each) => `/${each}`).join('')
    return pattern.endsWith('/') ? `${folder}/${place.name}/` : `${folder}/${place.name}.html`
  }
  const patterns = (config.permalinks ?? {}) as Record<string, unknown>
  const pages = (patterns.page ?? patterns) as Record<string, unknown>
  const pattern = own ?? textOf(pages, place.section[0] ?? '')
  const path =
    (pattern === null ? null : permalinkOf(pattern, parts)) ??
    `/${[...place.section, parts.slug].join('/')}/`.toLowerCase().replace(/\s+/g, '-')
  const main = textOf(config, 'defaultContentLanguage', 'defaultcontentlanguage') ?? 'en'
  const isInFolder = config.defaultContentLanguageInSubdir === true || (place.code ?? main) !== main
  const folder = isInFolder ? `/${place.code ?? locale}` : ''
  return `${folder}${path}`
}
