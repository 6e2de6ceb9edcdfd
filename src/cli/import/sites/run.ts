import { createLocalReq, type Payload } from 'payload'
import { describeError } from '../../../core/describeError'
import { slugify } from '../../../core/text'
import { inTransaction } from '../../../database/inTransaction'
import type { GuardedFetch } from '../../../network/guardedFetch'
import { isFormerAddress, redirectFrom } from '../../../plugins/redirects'
import { attempts, isConflict } from '../conflicts'
import { slugs } from '../../../slugs'
import { createReferences, type References } from '../references'
import { pathOf, pictureElsewhere, type Redirect, redirectsTo } from './addresses'
import type { Locale, Note, SiteItem, SiteReading } from './item'
import { fit } from './fit'
import { createFiles } from './media/files'
import { createPictures, type PictureStore } from './media/store'
import type { Tree } from './media/tree'
import { createSummary, type ReportLine, type ReportSummary } from './report'
import type { Site } from './site'
import { picturesOf, type SiteText, textOf } from './text'
import { datesOf, findStored, type Stored, writeItem } from './write'

type Id = number | string

/** What {@link importSite} needs to know. */
export type SiteImportOptions = {
  payload: Payload
  /** A file or a folder; absolute, or an address with http. */
  source: string
  /** As the person wrote it. */
  shown: string
  siteURL: string | null
  /** Language of what names none; null: what the site itself says, or English. */
  locale: Locale | null
  /** A copy of the site's uploads; the caller closes it. */
  uploads: Tree | null
  /** Whose name stands under what names no author. */
  author: Id
  /** Says what would become of everything, and writes nothing. */
  dryRun: boolean
  now: Date
  fetch: GuardedFetch
  /** Told of everything, as it is done. */
  onLine: (line: ReportLine) => void
  onProgress: (done: number, total: number) => void
}

/**
 * Moves a site in: reads it item by item, and writes each, with its authors, categories, tags, comments and redirects,
 * in a transaction of its own, so that it is there whole or not at all. One that is there already is left as it is, so
 * that a run that was cut short is gone on with by running it again. Pictures come first, each in a transaction of its
 * own, because fetching them takes time.
 *
 * Everything is written with `req.context.importing`: what is imported is announced and mailed to nobody.
 *
 * @throws SiteFault when the source as a whole is not what it should be.
 */
export const importSite = async (site: Site, options: SiteImportOptions): Promise<ReportSummary> => {
  const { payload, fetch, uploads, onLine } = options
  const open = await site.open(options)
  try {
    const pictures = createPictures({ payload, files: createFiles({ site: open.files, uploads, fetch }) })
    const references = createReferences(payload)
    const planned = new Set<string>()
    const { summary, add } = createSummary()
    for await (const reading of open.readings()) {
      const line = await lineOf(reading, { ...options, pictures, references, planned })
      add(line)
      onLine(line)
    }
    return summary
  } finally {
    await open.close()
  }
}

type Context = SiteImportOptions & {
  pictures: PictureStore
  references: References
  /** Addresses that a dry run has given away. */
  planned: Set<string>
}

const lineOf = async (reading: SiteReading, context: Context): Promise<ReportLine> => {
  const { at } = reading
  if ('fault' in reading)
    return { at, title: '', outcome: 'failed', why: reading.fault, notes: [], redirects: [] }
  if ('about' in reading) return { at, outcome: 'noted', ...reading.about, redirects: [] }
  if ('passedOver' in reading)
    return { at, outcome: 'passed-over', ...reading.passedOver, notes: [], redirects: [] }
  const item = fit(reading.item, { comments: slugs.comments in context.payload.collections })
  const line = { at, title: item.title, notes: item.notes, redirects: [] }
  try {
    if (!(item.kind in context.payload.collections))
      return { ...line, outcome: 'passed-over', kind: item.kind, why: `this hub has no ${item.kind}` }
    return await moveIn(item, line, context)
  } catch (error) {
    return { ...line, outcome: 'failed', why: describeError(error) }
  }
}

const moveIn = async (
  item: SiteItem,
  line: Pick<ReportLine, 'at' | 'title' | 'notes' | 'redirects'>,
  context: Context,
): Promise<ReportLine> => {
  const { payload, dryRun, pictures } = context
  const { locale } = item
  const stored = await findStored(item, locale, { payload })
  if (stored?.hasLanguage) return { ...line, notes: [], outcome: 'known' }

  const wanted = picturesOf(item)
  const ids = new Map<string, Id>()
  const notes: Note[] = [...item.notes]
  for (const picture of wanted)
    if (dryRun) notes.push(...(await pictures.look(picture, pictureElsewhere(picture.address, item))))
    else {
      const { id, notes: said } = await pictures.take(
        picture,
        locale,
        pictureElsewhere(picture.address, item),
      )
      if (id !== null) ids.set(picture.address, id)
      notes.push(...said)
    }
  const pictureId = (address: string): Id | null => ids.get(address) ?? null
  const text = textOf(item, pictureId)
  notes.push(...text.notes)

  const slug = item.slug ?? (slugify(text.title) || 'untitled')
  const written = dryRun
    ? { slug: await freeAddress(item, slugify(slug), locale, context) }
    : await write(item, { text, pictureId, locale }, context)
  if (written === null) return { ...line, notes: [], outcome: 'known' }
  if (written.slug !== slugify(slug) && slugify(slug) !== '')
    notes.push({
      kind: 'unclear',
      what: 'address',
      why: 'another has it already: this one got a number',
      about: `${slugify(slug)} → ${written.slug}`,
    })
  const address = pathOf(item.kind, locale, written.slug)
  return {
    ...line,
    outcome: dryRun ? 'would-create' : 'created',
    document: {
      collection: item.kind,
      locale,
      address,
      status: item.isPublic ? 'published' : 'draft',
      publishedAt: datesOf(item, context.now).publishedAt,
      authors: item.authors.map(({ name }) => name),
      pictures: wanted.length,
      comments: item.comments.length,
    },
    notes,
    redirects: redirectsOf(item, address),
  }
}

const write = async (
  item: SiteItem,
  parts: { text: SiteText; pictureId: (address: string) => Id | null; locale: Locale },
  context: Context,
): Promise<{ slug: string } | null> => {
  const { payload, references, author, now } = context
  const { locale } = parts
  for (let attempt = 1; ; attempt += 1)
    try {
      const req = await createLocalReq({ context: { importing: true }, locale }, payload)
      const written = await inTransaction({ payload, req }, async (req) => {
        const stored: Stored | null = await findStored(item, locale, { payload, req })
        if (stored?.hasLanguage) return null
        const made = await writeItem(item, stored, { payload, req, references, author, now, ...parts })
        for (const { from } of redirectsOf(item, pathOf(item.kind, locale, made.slug)))
          await redirectFrom({
            path: from,
            target: { collection: item.kind, id: made.id, language: locale },
            req,
          })
        return made
      })
      references.keep()
      return written
    } catch (error) {
      references.forget()
      if (attempt >= attempts || !isConflict(error)) throw error
    }
}

/** What is no draft is found at its old addresses; those that the hub itself answers stay its own. */
const redirectsOf = ({ isPublic, oldPaths }: SiteItem, to: string): Redirect[] =>
  isPublic ? redirectsTo(oldPaths, to).filter(({ from }) => isFormerAddress(from)) : []

/** The address that a dry run says an item would have: the first free one, as the hub itself would give it. */
const freeAddress = async (
  item: SiteItem,
  wanted: string,
  locale: Locale,
  { payload, planned }: Context,
): Promise<string> => {
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`
    const key = pathOf(item.kind, locale, slug)
    if (planned.has(key)) continue
    const { totalDocs } = await payload.count({
      collection: item.kind,
      where: { slug: { equals: slug } },
      locale,
      // A system read: an address is taken, whoever may see by what.
      overrideAccess: true,
    })
    if (totalDocs > 0) continue
    planned.add(key)
    return slug
  }
}
