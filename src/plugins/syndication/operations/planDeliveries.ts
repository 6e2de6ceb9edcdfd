import type { Where } from 'payload'
import type { Consumer } from '../../outbox'
import { slugs } from '../../../slugs'
import type { Language } from '../channels/channel'
import { readContents } from '../contents'
import { settingsOf } from '../options'
import { type ChannelRow, findRows } from '../rows'
import { syndicationTopics } from '../topics'
import { createAnnouncement } from './createAnnouncement'

/**
 * Consumer of `content.published`: an announcement of the document, and a delivery for each channel that is switched
 * on. A document, or each of its languages, is announced by itself once in its life, however often it is taken back
 * and published again.
 */
export const planDeliveries: Consumer = async ({ payload: facts, req }) => {
  const { payload } = req
  const { collection, id, language } = syndicationTopics['content.published'].parse(facts)
  const source = settingsOf(payload).sources[collection]
  if (!source) return
  const whole = `${collection}:${id}:published`
  const key = language ? `${whole}:${language}` : whole
  const where: Where = { key: { in: [key, whole] } }
  if ((await findRows({ payload, collection: slugs.announcements, where, req })).length > 0) return
  const contents = await readContents({ req, source, collection, id })
  const told = language ? { [language]: contents[language] } : contents
  // Nothing, when it was taken back before anybody could tell of it.
  if (Object.values(told).every((content) => content === undefined)) return
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
    contents: told,
    channels: language ? channels.filter(isFor(language, contents)) : channels,
  })
}

/**
 * Pure: is a text in this language for the channel? In its own language, yes; in another, where its own is not public
 * (yet) and the channel wants to hear of it all the same.
 */
export const isFor =
  (language: Language, contents: Partial<Record<Language, unknown>>) =>
  (channel: Pick<ChannelRow, 'language' | 'ownLanguageOnly'>): boolean =>
    channel.language === language ||
    (contents[channel.language] === undefined && channel.ownLanguageOnly !== true)
