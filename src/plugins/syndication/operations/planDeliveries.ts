import type { Consumer } from '../../outbox'
import { slugs } from '../../../slugs'
import { readContents, readPublic } from '../contents'
import { settingsOf } from '../options'
import { findRows } from '../rows'
import { syndicationTopics } from '../topics'
import { createAnnouncement } from './createAnnouncement'

/**
 * Consumer of `content.published`: an announcement of the document, and a delivery for each channel that is switched
 * on. A document is announced by itself once in its life, however often it is taken back and published again.
 */
export const planDeliveries: Consumer = async ({ payload: facts, req }) => {
  const { payload } = req
  const { collection, id } = syndicationTopics['content.published'].parse(facts)
  const source = settingsOf(payload).sources[collection]
  if (!source) return
  const key = `${collection}:${id}:published`
  const known = await findRows({
    payload,
    collection: slugs.announcements,
    where: { key: { equals: key } },
    req,
  })
  if (known.length > 0) return
  // Taken back before anybody could tell of it.
  if (!(await readPublic({ req, source, collection, id }))) return
  const contents = await readContents({ req, source, collection, id })
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
  })
}
