import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Locale, SiteReading } from '../item'
import { hubLocale } from '../languages'
import { type OpenSite, type ReadSettings, type Site, SiteFault } from '../site'
import { readXml, type XmlElement } from '../xml'
import * as fates from './fates'
import { readEntry } from './item'

const roots = ['rss', 'feed', 'rdf:RDF', 'atom:feed']

// A feed with the whole text of a thousand posts has about ten.
const feedMax = 64 * 1024 * 1024

/** Posts of a feed: RSS 2.0, RSS 1.0 or Atom, from a file or from where it is published. */
export const rss: Site = {
  kind: 'rss',
  summary: 'the posts of an RSS or Atom feed',
  source: 'the file of the feed, or its address',
  fates: { feed: fates.channel, item: fates.entry },
  open: async (settings): Promise<OpenSite> => {
    const fetched = /^https?:\/\//.test(settings.source) ? await fetchFeed(settings) : null
    const file = fetched?.file ?? settings.source
    try {
      const head = await readHead(file)
      return {
        readings: () => readings(settings, file, head),
        files: null,
        close: async () => fetched?.remove(),
      }
    } catch (error) {
      await fetched?.remove()
      throw error
    }
  },
}

const fetchFeed = async ({
  source,
  fetch,
}: ReadSettings): Promise<{ file: string; remove: () => Promise<void> }> => {
  const answer = await fetch({ url: source, maxBytes: feedMax, timeoutMs: 60_000 })
  if (answer.kind !== 'answered') throw new SiteFault(answer.why)
  if (answer.status !== 200) throw new SiteFault(`its server answers ${answer.status}`)
  if (answer.truncated) throw new SiteFault(`has more than ${feedMax / 1024 / 1024} MB`)
  const folder = await mkdtemp(path.join(os.tmpdir(), 'hub-feed-'))
  const file = path.join(folder, 'feed.xml')
  await writeFile(file, answer.body)
  return { file, remove: () => rm(folder, { recursive: true, force: true }) }
}

type Head = { siteURL: string | null; locale: Locale | null }

/** What the feed says of itself, which may stand behind its texts. */
const readHead = async (file: string): Promise<Head> => {
  const head: Head = { siteURL: null, locale: null }
  for await (const reading of readXml({ path: file, roots })) {
    if (!('element' in reading)) continue
    const { name, text, attributes } = reading.element
    if (name === 'language') head.locale = hubLocale(text)
    const link =
      name === 'link' && (attributes.rel ?? 'alternate') === 'alternate'
        ? (attributes.href ?? text.trim())
        : ''
    if (/^https?:\/\//.test(link)) head.siteURL ??= link.replace(/\/+$/, '')
  }
  return head
}

async function* readings(settings: ReadSettings, file: string, head: Head): AsyncGenerator<SiteReading> {
  const { shown, now, onProgress } = settings
  const siteURL = settings.siteURL ?? head.siteURL
  const locale = settings.locale ?? head.locale ?? 'en'
  const isEntry = ({ name }: XmlElement): boolean => /^(?:item|(?:\w+:)?entry)$/.test(name)
  for await (const reading of readXml({ path: file, roots, onProgress })) {
    const at = `${shown}:${reading.line}`
    if ('fault' in reading) yield { at, fault: reading.fault }
    else if (isEntry(reading.element)) yield readEntry(reading.element, { at, siteURL, locale, now })
  }
}
