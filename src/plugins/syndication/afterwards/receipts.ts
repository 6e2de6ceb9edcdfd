import type { PayloadRequest } from 'payload'
import { slugs } from '../../../slugs'
import type { Channel, Content, Language } from '../channels/channel'
import { type Contents, contentFor, readContents } from '../contents'
import { sentOf } from '../operations/doing'
import { settingsOf, type Source } from '../options'
import { type AnnouncementRow, type ChannelRow, type DeliveryRow, findRow, findRows, type Id } from '../rows'
import { type ChangeKind, changesBetween } from './rules'

/** One post of a document, with everything that was done about it since. */
export type Receipt = {
  row: DeliveryRow
  announcement: AnnouncementRow
  account: ChannelRow
  network: Channel
  /** Acts about it, oldest first. */
  acts: readonly DeliveryRow[]
  /** Of the text that was sent; null when there was none. */
  language: Language | null
  /** What the post says, as far as the hub knows. */
  told: Content | null
  /** What the document says now; null where it is not public any more. */
  now: Content | null
  changes: readonly ChangeKind[]
  contents: Contents
}

/** Everything that was announced of a document and what it says now, in the transaction of `req`. */
export const receiptsOf = async (args: {
  req: PayloadRequest
  collection: string
  /** As the document's own database writes it; absent for a document that is gone. */
  id: Id
  /** Of these alone. @default all */
  only?: Id
}): Promise<Receipt[]> => {
  const { req, collection, id, only } = args
  const { payload } = req
  const { sources } = settingsOf(payload)
  const source = Object.hasOwn(sources, collection) ? sources[collection] : undefined
  if (!source) return []
  const announcements = await findRows({
    payload,
    collection: slugs.announcements,
    where: {
      and: [{ 'source.collection': { equals: collection } }, { 'source.document': { equals: String(id) } }],
    },
    req,
  })
  const changes = new Map(announcements.map((each) => [String(each.id), each]))
  const receipts: Receipt[] = []
  for (const announcement of announcements.filter(({ of }) => of == null))
    receipts.push(
      ...(await receiptsOfOne({
        req,
        source,
        announcement,
        changes,
        id,
        ...(only === undefined ? {} : { only }),
      })),
    )
  return receipts
}

const receiptsOfOne = async (args: {
  req: PayloadRequest
  source: Source
  announcement: AnnouncementRow
  changes: ReadonlyMap<string, AnnouncementRow>
  id: Id
  only?: Id
}): Promise<Receipt[]> => {
  const { req, source, announcement, changes, id, only } = args
  const { payload } = req
  const { channels } = settingsOf(payload)
  const rows = await findRows({
    payload,
    collection: slugs.deliveries,
    where: { announcement: { equals: announcement.id } },
    req,
  })
  const wanted = rows.filter((row) => only === undefined || String(row.id) === String(only))
  if (wanted.length === 0) return []
  const acts = await findRows({
    payload,
    collection: slugs.deliveries,
    where: { of: { in: wanted.map((row) => row.id) } },
    req,
  })
  const contents = await readContents({
    req,
    source,
    collection: announcement.source.collection,
    id,
    ...(announcement.about == null ? {} : { about: announcement.about }),
  })
  const receipts: Receipt[] = []
  for (const row of wanted) {
    const account = await findRow({ payload, collection: slugs.channels, id: row.channel, req })
    const network = account && channels[account.kind]
    if (!account || !network) continue
    const about = acts.filter((act) => String(act.of) === String(row.id))
    const text = contentFor(announcement.content, account.language)
    const language = text?.language ?? null
    const told = language && (toldSince(about, changes, language) ?? text?.content ?? null)
    const isPublic =
      language !== null && (source.byLanguage ? contents[language] : Object.values(contents)[0]) !== undefined
    const now = language === null || !isPublic ? null : (contents[language] ?? told)
    receipts.push({
      row,
      announcement,
      account,
      network,
      acts: about,
      language,
      told,
      now,
      changes: told && now ? changesBetween(told, now) : [],
      contents,
    })
  }
  return receipts
}

/** What the last edit or correction said that went out, or that may be going out. */
const toldSince = (
  acts: readonly DeliveryRow[],
  changes: ReadonlyMap<string, AnnouncementRow>,
  language: Language,
): Content | undefined => {
  const last = acts
    .filter(({ act }) => act === 'edit' || act === 'reply')
    .filter(
      ({ status, uncertainSince }) =>
        status === 'published' || status === 'sending' || uncertainSince != null,
    )
    .at(-1)
  return last && changes.get(String(last.announcement))?.content[language]
}

/** Has anything of a delivery left the hub, or may it have? */
export const hasLeft = (row: DeliveryRow): boolean =>
  row.status === 'sending' ||
  row.status === 'published' ||
  row.uncertainSince != null ||
  sentOf(row).length > 0

/** Pure: is it being taken back at this moment? */
export const isRecalledBy = (acts: readonly DeliveryRow[]): boolean =>
  acts.some(({ act, status }) => act === 'remove' && ['pending', 'sending', 'retrying'].includes(status))
