import type { PayloadRequest, Where } from 'payload'
import type { Json } from '../../../core/emit'
import { slugs } from '../../../slugs'
import { readContents, whileNews } from '../contents'
import { settingsOf } from '../options'
import { findRows, type Id } from '../rows'
import { createAnnouncement } from './createAnnouncement'

/**
 * Announces something about a public document by itself, on every channel that is switched on, within the transaction of
 * `req`. Once for a key, whoever races: what is known already, or is no news any more, is left alone.
 *
 * @param args.about - what it is about; handed to the source's `toContent`, and to its `isStillNews` before each attempt.
 */
export const announceOnce = async (args: {
  collection: string
  id: Id
  key: string
  about: Json
  req: PayloadRequest
}): Promise<void> => {
  const { collection, id, key, about, req } = args
  const { payload } = req
  const { sources, now } = settingsOf(payload)
  const source = sources[collection]
  const where: Where = { key: { equals: key } }
  if (!source || (await findRows({ payload, collection: slugs.announcements, where, req })).length > 0) return
  const contents = await readContents({ req, source: whileNews(source, about, now()), collection, id, about })
  if (Object.keys(contents).length === 0) return
  const channels = await findRows({
    payload,
    collection: slugs.channels,
    where: { enabled: { equals: true } },
    req,
  })
  await createAnnouncement({
    req,
    source: { collection, document: String(id) },
    key,
    contents,
    channels,
    about,
  })
}
