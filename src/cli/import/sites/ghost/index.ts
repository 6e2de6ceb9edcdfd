import path from 'node:path'
import { lostFields } from '../fates'
import type { Note, SiteReading } from '../item'
import type { OpenSite, ReadSettings, Site } from '../site'
import { readExport, type Tables } from './document'
import * as fates from './fates'
import { linksOf, readPost } from './item'

/** A Ghost site, from the JSON of its own export. */
export const ghost: Site = {
  kind: 'ghost',
  summary: 'a Ghost site (2 to 5), from the JSON file of Settings → Export',
  source: 'the .json file',
  fates: {
    tables: fates.tables,
    posts: fates.posts,
    posts_meta: fates.postsMeta,
    users: fates.users,
    tags: fates.tags,
  },
  open: async (settings): Promise<OpenSite> => {
    const tables = await readExport(settings.source)
    return { readings: () => readings(settings, tables), files: null, close: async () => undefined }
  },
}

async function* readings(settings: ReadSettings, tables: Tables): AsyncGenerator<SiteReading> {
  const { shown, source, locale, now, onProgress } = settings
  const siteURL = settings.siteURL?.replace(/\/+$/, '') ?? null
  const folder = path.basename(source).replace(/\.json$/i, '')
  const links = linksOf(tables)
  yield* aboutOf(tables, shown)
  const posts = tables.table('posts')
  onProgress(0, posts.length)
  for (const [done, post] of posts.entries()) {
    yield readPost(post, { at: `${shown}:posts[${done}]`, tables, links, siteURL, folder, locale, now })
    onProgress(done + 1, posts.length)
  }
}

const aboutOf = (tables: Tables, shown: string): SiteReading[] => {
  const ofRows = (name: 'users' | 'tags'): SiteReading[] =>
    tables
      .table(name)
      .flatMap((row, index) =>
        about(
          `${shown}:${name}[${index}]`,
          name,
          typeof row.name === 'string' ? row.name : '',
          lostFields(fates[name], row, `${name}.`),
        ),
      )
  const counts = Object.fromEntries(tables.names.map((name) => [name, tables.table(name)]))
  return [
    ...about(shown, 'tables', '', lostFields(fates.tables, counts, 'table ')),
    ...ofRows('users'),
    ...ofRows('tags'),
  ]
}

const about = (at: string, kind: string, title: string, notes: readonly Note[]): SiteReading[] =>
  notes.length === 0 ? [] : [{ at, about: { kind, title, notes } }]
