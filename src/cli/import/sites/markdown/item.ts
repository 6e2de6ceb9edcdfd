import { markdownToHTML } from '../../richText'
import { lostFields } from '../fates'
import { escapeHTML } from '../htmlPieces'
import { type Locale, type Note, noSearch, type SiteItem, type SiteReading } from '../item'
import { hubLocale, siteName } from '../languages'
import { addressesOf } from './addresses'
import { frontMatter } from './fates'
import { readFrontMatter } from './frontMatter'
import type { Place } from './place'
import type { Project } from './project'
import { hugoShortcodes, liquidTags } from './shortcodes'
import { authorsOf, coverOf, dateOf, termsOf, textOf } from './values'

type Data = Readonly<Record<string, unknown>>

/** What reading one file needs to know. */
export type FileArgs = {
  /** For messages. */
  at: string
  /** Within the tree. */
  path: string
  source: string
  place: Exclude<Place, { why: string }>
  project: Project
  siteURL: string | null
  /** Tells the site's texts from others when it has no address. */
  folder: string
  locale: Locale | null
  now: Date
}

/** Pure: one file of a Markdown site. */
export const readFile = (args: FileArgs): SiteReading => {
  const { at, path, source, place, project } = args
  let read: { data: Data; body: string }
  try {
    read = readFrontMatter(source)
  } catch (error) {
    return { at, fault: error instanceof Error ? error.message : String(error) }
  }
  const { data } = read
  const title = textOf(data, 'title') ?? ''
  const passed = (why: string): SiteReading => ({ at, passedOver: { kind: 'file', title, why } })
  // A page of HTML without front matter is copied by Jekyll and Hugo as it is.
  if (/\.html?$/i.test(path) && Object.keys(data).length === 0)
    return passed('a page of HTML without front matter')
  const build = (data.build ?? data._build ?? {}) as Data
  if (data.headless === true || build.render === 'never' || build.render === false)
    return passed('it has no page of its own')
  const said = textOf(data, 'lang', 'language', 'locale')
  const code = said ?? place.code
  const main = textOf(project.config, 'defaultContentLanguage', 'languageCode', 'lang', 'locale')
  const own = said === null ? place.locale : hubLocale(said)
  if (code !== null && own === null) return passed(`in a language that the hub does not speak: ${code}`)
  return {
    at,
    item: itemOf(args, read, own ?? args.locale ?? (main === null ? null : hubLocale(main)) ?? 'en'),
  }
}

const itemOf = (args: FileArgs, { data, body }: { data: Data; body: string }, locale: Locale): SiteItem => {
  const { path, place, project, siteURL, now } = args
  const isJekyll = project.flavour === 'jekyll'
  const text = convert(body, args)
  const publishedAt = dateOf(data, 'publishDate', 'pubdate', 'published', 'date') ?? dateOf(place, 'date')
  const isPage = isPageOf(data, place, publishedAt)
  const status = statusOf(data, place, publishedAt, now)
  const { path: oldPath, aliases } = addressesOf({ project, place, data, date: publishedAt, locale })
  const folder = path.replace(/[^/]*$/, '')
  const pictureBase = `local:///${encodeURI(folder)}`
  const site = siteURL === null ? null : new URL(siteURL).origin
  const heading = textOf(data, 'title') === null ? /^\s*#[ \t]+(.+?)[ \t#]*(?:\n|$)/.exec(text.body) : null
  const content = heading ? text.body.slice(heading[0].length) : text.body
  const description = textOf(data, 'description')
  const group = textOf(data, 'translationKey', 'ref')
  const stated = textOf(data, 'importedFrom')
  return {
    kind: isPage ? 'pages' : 'posts',
    key: stated ?? `markdown:${siteName(siteURL, args.folder)}/${group === null ? place.group : `#${group}`}`,
    locale,
    title: textOf(data, 'title') ?? heading?.[1] ?? place.name.replace(/[-_]+/g, ' '),
    slug: textOf(data, 'slug') ?? place.name,
    excerpt: textOf(data, 'summary', 'excerpt') ?? description,
    html: `${/\.html?$/i.test(path) ? content : markdownToHTML(content)}${licenceLine(data, locale)}`,
    base: textOf(data, 'source') ?? (site === null ? null : `${site}${oldPath ?? '/'}`),
    pictureBase,
    isPublic: status.isPublic,
    publishedAt,
    createdAt: dateOf(data, 'created', 'date') ?? publishedAt,
    updatedAt: dateOf(data, 'lastmod', 'modified', 'updated', 'last_modified_at'),
    authors: authorsOf(data, project.authors),
    categories: termsOf(data, ['categories', 'category'], isJekyll ? /\s+/ : /,/),
    tags: termsOf(data, ['tags', 'tag', 'keywords'], isJekyll ? /\s+/ : /,/),
    cover: coverOf(data, pictureBase),
    search: {
      ...noSearch,
      title: textOf(data, 'seoTitle'),
      description: description?.slice(0, 400) ?? null,
      canonical: canonicalOf(data),
      noindex: data.noindex === true || data.robotsNoIndex === true,
    },
    comments: [],
    oldPaths: [...(oldPath === null ? [] : [oldPath]), ...aliases],
    notes: [...status.notes, ...text.notes, ...lostFields(frontMatter, data)],
  }
}

/** Most free licences ask to be named. */
const licenceLine = (data: Data, locale: Locale): string => {
  const licence = textOf(data, 'licence', 'license')
  if (licence === null) return ''
  return `<hr><p>${locale === 'fr' ? 'Licence\u202f:' : 'Licence:'} ${escapeHTML(licence)}.</p>`
}

const canonicalOf = (data: Data): string | null => {
  const written = textOf(data, 'canonical_url', 'canonicalURL', 'canonical')
  return written !== null && /^https?:\/\/[^\s#@]+$/.test(written) ? written : null
}

/** Said outright, by the folder, or by having neither a date nor a place among posts. */
const isPageOf = (data: Data, place: FileArgs['place'], date: string | null): boolean => {
  const type = textOf(data, 'type', 'layout')
  if (type === 'page' || type === 'pages') return true
  if (type === 'post' || type === 'posts') return false
  return !place.isPost && (date === null || place.section.length === 0)
}

const statusOf = (
  data: Data,
  place: FileArgs['place'],
  publishedAt: string | null,
  now: Date,
): { isPublic: boolean; notes: Note[] } => {
  const draft = data.draft === true || data.published === false || place.isDraft
  const expires = dateOf(data, 'expiryDate', 'unpublishdate')
  const told = (why: string): { isPublic: boolean; notes: Note[] } => ({
    isPublic: false,
    notes: [{ kind: 'unclear', what: 'status', why }],
  })
  if (draft) return { isPublic: false, notes: [] }
  if (expires !== null && expires <= now.toISOString()) return told('it had expired: it is a draft')
  if (publishedAt !== null && publishedAt > now.toISOString())
    return told('its date has not come yet: it is a draft, and can be planned at the desk')
  return { isPublic: true, notes: [] }
}

const convert = (body: string, { project, siteURL }: FileArgs): { body: string; notes: Note[] } => {
  if (project.flavour === 'hugo') return hugoShortcodes(body)
  if (project.flavour !== 'jekyll') return { body, notes: [] }
  const { body: plain, notes } = liquidTags(body, siteURL ?? '')
  // Kramdown's lists of attributes: `{: .note}`, `{:toc}`.
  const attributes = /(?:^|(?<=\S))[ \t]*\{:[^}\n]*\}[ \t]*$/gm
  return attributes.test(plain)
    ? {
        body: plain.replace(attributes, ''),
        notes: [
          ...notes,
          { kind: 'lost', what: 'text', why: 'classes and other attributes of kramdown: left out' },
        ],
      }
    : { body: plain, notes }
}
