import type { PayloadRequest } from 'payload'
import { documentId } from '../../../database/documentId'
import { inTransaction } from '../../../database/inTransaction'
import { slugs } from '../../../slugs'
import { requireEditor } from '../access'
import { errors } from '../errors'
import { findRow, type Id } from '../rows'
import { type ChannelDraft, draftsFor, readSource } from './draftsFor'
import { keyOf, longestWords } from './words'

/** Input of {@link wordFor}. */
export type WordForInput = {
  source: { collection: string; id: Id }
  channel: Id
  /** A line of three hyphens begins the next post. Null or blank: as the hub composes it. */
  words?: string | null
}

/**
 * Pins what is said of a document on one channel: nothing overwrites it when the document changes, and what has not
 * gone out yet says it. For editors.
 *
 * @returns the draft of the channel as it is now, with why the network would refuse it, if it would.
 * @throws Forbidden, `SOURCE_NOT_FOUND`, `CHANNEL_NOT_FOUND`, `WORDS_TOO_LONG`.
 */
export const wordFor = async (input: WordForInput, req: PayloadRequest): Promise<ChannelDraft> => {
  requireEditor(req)
  const { payload } = req
  const { collection } = input.source
  const id = documentId(payload, input.source.id)
  const channel = documentId(payload, input.channel)
  const words = (input.words ?? '').trim()
  if (words.length > longestWords) throw errors.WORDS_TOO_LONG({ field: 'words' })
  if (!(await readSource({ collection, id, language: 'en' }, req)))
    throw errors.SOURCE_NOT_FOUND({ field: 'source' })
  return inTransaction({ payload, req }, async (req) => {
    if (!(await findRow({ payload, collection: slugs.channels, id: channel, req })))
      throw errors.CHANNEL_NOT_FOUND({ field: 'channel' })
    const key = keyOf({ collection, document: String(id) }, channel)
    // The adapter and not the Local API: the verb is the only door to these rows, and it has asked who knocks.
    await payload.db.deleteMany({
      collection: slugs.channelWordings,
      where: { key: { equals: key } },
      req,
    })
    if (words !== '')
      await payload.db.create({ collection: slugs.channelWordings, data: { key, channel, words }, req })
    const [draft] = await draftsFor({ source: { collection, id }, channels: [channel] }, req)
    if (!draft) throw errors.CHANNEL_NOT_FOUND({ field: 'channel' })
    return draft
  })
}
