import { lostFields } from '../fates'
import type { SiteReading } from '../item'
import { plainOf } from '../plain'
import type { OpenSite, ReadSettings, Site } from '../site'
import { childText, readXml, type XmlElement } from '../xml'
import * as fates from './fates'
import { readItem } from './item'
import { emptyLibrary, type Library, note } from './library'

/**
 * A WordPress site, from the file of its own export (WXR 1.0 to 1.2). The file is read twice, piece by piece: what
 * texts refer to may stand behind them, and it may have any size.
 */
export const wordpress: Site = {
  kind: 'wordpress',
  summary: 'a WordPress site, from the WXR file of Tools → Export',
  source: 'the .xml file',
  fates: {
    channel: fates.channel,
    'wp:author': fates.author,
    'wp:category': fates.category,
    'wp:tag': fates.tag,
    'wp:term': fates.term,
    item: fates.item,
    'wp:postmeta': fates.meta,
    'wp:comment': fates.comment,
  },
  open: async (settings): Promise<OpenSite> => {
    const library = emptyLibrary()
    // A file that breaks off somewhere is told by the second reading, with what stands before.
    for await (const reading of readXml({ path: settings.source, roots: ['rss'] }))
      if ('element' in reading) note(library, reading.element)
    if (settings.siteURL !== null) library.siteURL = settings.siteURL.replace(/\/+$/, '')
    return {
      readings: () => readings(settings, library),
      files: null,
      close: async () => undefined,
    }
  },
}

async function* readings(settings: ReadSettings, library: Library): AsyncGenerator<SiteReading> {
  const { source, shown, locale, now, onProgress } = settings
  for await (const reading of readXml({ path: source, roots: ['rss'], onProgress })) {
    const at = `${shown}:${reading.line}`
    if ('fault' in reading) yield { at, fault: reading.fault }
    else if (reading.element.name === 'item') yield readItem(reading.element, { at, library, locale, now })
    else yield* aboutOf(reading.element, at)
  }
}

/** Authors, categories and tags lose fields of their own; what else the head of the file says is told when unknown. */
const aboutOf = (element: XmlElement, at: string): SiteReading[] => {
  const { name, children } = element
  const known = {
    'wp:author': fates.author,
    'wp:category': fates.category,
    'wp:tag': fates.tag,
    'wp:term': fates.term,
  }
  const table = Object.hasOwn(known, name) ? known[name as keyof typeof known] : null
  const fields = Object.fromEntries(
    children.map((child) => [child.name, child.text.trim() || child.children]),
  )
  const notes =
    table === null
      ? lostFields(fates.channel, { [name]: element.text.trim() || children })
      : lostFields(table, fields, `${name.replace('wp:', '')} `)
  const title = ['wp:author_login', 'wp:cat_name', 'wp:tag_name', 'wp:term_name']
    .map((field) => plainOf(childText(element, field)))
    .find((each) => each !== '')
  return notes.length === 0 ? [] : [{ at, about: { kind: name, title: title ?? '', notes } }]
}
