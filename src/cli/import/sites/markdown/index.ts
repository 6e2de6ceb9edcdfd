import path from 'node:path'
import { stat } from 'node:fs/promises'
import type { SiteReading } from '../item'
import { openTree, type Tree, TooLongError } from '../media/tree'
import { type OpenSite, type ReadSettings, type Site, SiteFault } from '../site'
import { siteURLOf } from './addresses'
import * as fates from './fates'
import { readFile } from './item'
import { type Place, placeOf } from './place'
import { type Project, readProject } from './project'

// A text of 10 MB is the longest that is taken; with front matter and markup it may be somewhat longer.
const fileMax = 12 * 1024 * 1024

/** A folder or archive of Markdown: of Hugo, of Jekyll, of the hub's own export, or just files. */
export const markdown: Site = {
  kind: 'markdown',
  summary: 'a Hugo or Jekyll site, or any folder of Markdown files with front matter',
  source: 'the folder of the site, or a .zip of it',
  fates: { 'front matter': fates.frontMatter },
  open: async (settings): Promise<OpenSite> => {
    const isFile = /\.(?:md|markdown)$/i.test(settings.source) && (await stat(settings.source)).isFile()
    const whole = await openTree(isFile ? path.dirname(settings.source) : settings.source)
    const only = path.basename(settings.source)
    const tree = isFile ? { ...whole, paths: whole.paths.filter((each) => each === only) } : whole
    try {
      const project = await readProject(tree)
      const texts = tree.paths.flatMap((file) => {
        const place = placeOf(file, project)
        return place === null ? [] : [{ file, place }]
      })
      if (texts.length === 0) throw new SiteFault('holds no Markdown')
      return {
        readings: () => readings(settings, { tree, project, texts }),
        files: whole,
        close: () => whole.close(),
      }
    } catch (error) {
      await whole.close()
      throw error instanceof SiteFault
        ? error
        : new SiteFault(error instanceof Error ? error.message : String(error))
    }
  },
}

async function* readings(
  settings: ReadSettings,
  site: { tree: Tree; project: Project; texts: readonly { file: string; place: Place }[] },
): AsyncGenerator<SiteReading> {
  const { source, shown, locale, now, onProgress } = settings
  const { tree, project, texts } = site
  const siteURL = settings.siteURL ?? siteURLOf(project)
  for (const { path: file, why } of tree.refused) yield { at: `${shown}: ${file}`, fault: why }
  onProgress(0, texts.length)
  for (const [done, { file, place }] of texts.entries()) {
    const at = path.join(shown, file)
    if ('why' in place) yield { at, passedOver: { kind: 'file', title: '', why: place.why } }
    else {
      const text = await textIn(tree, file)
      yield typeof text === 'string'
        ? readFile({
            at,
            path: file,
            source: text,
            place,
            project,
            siteURL: siteURL?.replace(/\/+$/, '') ?? null,
            folder: path.basename(source).replace(/\.zip$/i, ''),
            locale,
            now,
          })
        : { at, fault: text.why }
    }
    onProgress(done + 1, texts.length)
  }
}

const textIn = async (tree: Tree, file: string): Promise<string | { why: string }> => {
  try {
    const bytes = await tree.read(file, fileMax)
    if (bytes === null) return { why: 'is not there any more' }
    if (bytes.length === 0) return { why: 'is empty' }
    // Fatal: a file in another encoding would come in with its accents broken, silently.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TooLongError) return { why: `has more than ${fileMax / 1024 / 1024} MB` }
    if ((error as { code?: unknown }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      return { why: 'is not UTF-8' }
    throw error
  }
}
