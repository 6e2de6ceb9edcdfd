import type { PayloadRequest } from 'payload'
import { visible } from '../../../core/visible'
import { type Id, idsOf, isSame } from '../../../core/related'
import { idOf } from '../../../core/related'
import { documentId } from '../../../database/documentId'
import { slugs } from '../../../slugs'
import { contestErrors } from '../errors'
import { isPublicLink } from './publicLink'
import type { EnteredContest } from './readContest'

/** What a member sends of an entry; what is left out stays as it is. */
export type Sent = {
  title?: string | null
  text?: string | null
  link?: string | null
  files?: readonly string[] | null
  prediction?: string | null
}

/** What an entry consists of, as it is stored. */
export type Content = {
  title: string | null
  text: string | null
  link: string | null
  files: readonly Id[]
  prediction: string | null
}

/** Longest title, in UTF-16 units: as the collection's. */
const longestTitle = 200

/** Pure: what is sent, laid over what is there. */
export const contentOf = (
  sent: Sent,
  before: Readonly<Record<string, unknown>> | null,
  idFor: (id: string) => Id,
): Content => {
  const words = (key: 'title' | 'text' | 'link' | 'prediction'): string | null => {
    const value = sent[key] === undefined ? before?.[key] : sent[key]
    return typeof value === 'string' && visible(value).trim() !== '' ? value.trim() : null
  }
  return {
    title: words('title'),
    text: words('text'),
    link: words('link'),
    files: sent.files ? [...new Set(sent.files.map(idFor))] : idsOf(before?.files),
    prediction: words('prediction'),
  }
}

/**
 * Is that what the contest asks for?
 *
 * @param args.isWhole - it is handed in: nothing may be missing. A draft may.
 * @throws ENTRY_TOO_LONG · MEDIA_NOT_ALLOWED · LINK_REFUSED · TOO_MANY_FILES · PREDICTION_INVALID · ENTRY_INCOMPLETE, naming
 *   the field
 */
export const checkContent = (
  contest: EnteredContest,
  content: Content,
  { isWhole }: { isWhole: boolean },
): void => {
  const { title, text, link, files, prediction } = content
  const kind = contest.kind ?? 'creative'
  const kinds = kind === 'creative' ? (contest.media?.kinds ?? []) : kind === 'challenge' ? ['text'] : []
  const allows = (media: string): boolean => (kinds as readonly string[]).includes(media)
  const refuseUnless = (allowed: boolean, field: string): void => {
    if (!allowed) throw contestErrors.MEDIA_NOT_ALLOWED({ field: `data.${field}` })
  }
  if (title !== null && title.length > longestTitle)
    throw contestErrors.ENTRY_TOO_LONG({ field: 'data.title' })
  const most = contest.media?.textLength ?? 5_000
  if (text !== null && text.length > most)
    throw contestErrors.ENTRY_TOO_LONG({ field: 'data.text', facts: { most } })
  refuseUnless(title === null || kind === 'creative' || kind === 'challenge', 'title')
  refuseUnless(text === null || allows('text'), 'text')
  refuseUnless(link === null || allows('link'), 'link')
  refuseUnless(files.length === 0 || allows('picture') || allows('file'), 'files')
  if (link !== null && !isPublicLink(link)) throw contestErrors.LINK_REFUSED({ field: 'data.link' })
  const mostFiles = contest.media?.files ?? 5
  if (files.length > mostFiles)
    throw contestErrors.TOO_MANY_FILES({ field: 'data.files', facts: { most: mostFiles } })
  if (prediction !== null && !isPrediction(contest, prediction))
    throw contestErrors.PREDICTION_INVALID({ field: 'data.prediction' })
  if (!isWhole) return
  if (kind === 'prediction' && prediction === null)
    throw contestErrors.ENTRY_INCOMPLETE({ field: 'data.prediction' })
  if (kind !== 'creative') return
  if (title === null) throw contestErrors.ENTRY_INCOMPLETE({ field: 'data.title' })
  if (text === null && link === null && files.length === 0)
    throw contestErrors.ENTRY_INCOMPLETE({ field: allows('picture') ? 'data.files' : 'data.text' })
}

/** Pure: is it one of the answers that the contest offers, or the number that it asks for? */
export const isPrediction = ({ kind, prediction }: EnteredContest, value: string): boolean =>
  kind === 'prediction' &&
  (prediction?.form === 'number'
    ? /^-?\d{1,12}(\.\d{1,6})?$/.test(value)
    : (prediction?.choices ?? []).some(({ id }) => id === value))

type File = { id: number; owner: unknown; contest: unknown; entry?: unknown }

/**
 * The files that an entry names: each its member's, uploaded to this contest, and of no other entry.
 *
 * @throws FILE_NOT_YOURS
 */
export const demandOwnFiles = async (
  args: { files: readonly Id[]; member: Id; contest: Id; entry: Id | null; field: string },
  req: PayloadRequest,
): Promise<void> => {
  const { files, member, contest, entry, field } = args
  if (files.length === 0) return
  const { docs } = await req.payload.db.find<File>({
    collection: slugs.entryFiles,
    where: { id: { in: [...files] } },
    limit: 0,
    pagination: false,
    req,
  })
  const own = docs.filter(
    (file) =>
      isSame(idOf(file.owner), member) &&
      isSame(idOf(file.contest), contest) &&
      (idOf(file.entry) === null || isSame(idOf(file.entry), entry)),
  )
  if (own.length !== files.length) throw contestErrors.FILE_NOT_YOURS({ field })
}

/** Notes of files which entry shows them, and of those it shows no more that none does. */
export const keepFiles = async (
  args: { entry: Id; files: readonly Id[]; before: readonly Id[] },
  req: PayloadRequest,
): Promise<void> => {
  const { entry, files, before } = args
  const write = (id: Id, shown: Id | null) =>
    req.payload.db.updateOne({
      collection: slugs.entryFiles,
      id,
      data: { entry: shown },
      req,
      returning: false,
    })
  const has = (list: readonly Id[], id: Id): boolean => list.some((each) => isSame(each, id))
  for (const id of files) if (!has(before, id)) await write(id, entry)
  for (const id of before) if (!has(files, id)) await write(id, null)
}

/** An id as a client sends it. */
export const idFor =
  (req: PayloadRequest) =>
  (id: string): Id =>
    documentId(req.payload, id)
