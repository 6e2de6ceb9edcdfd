import type { PayloadRequest } from 'payload'
import type { CalendarChannel, CalendarSource, SourceEntry } from '../../config/calendarSource'
import { slugs } from '../../slugs'
import { byTime, type CalendarEntry, inZone } from './entry'
import { ideasOnCalendar } from './ideasSource'
import { settingsOf } from './options'

/** Entries of one answer: more than a busy quarter holds. */
const most = 3000

/** Every source by its name, ideas among them. */
export const sourcesOf = (
  req: Pick<PayloadRequest, 'payload'>,
): Readonly<Record<string, CalendarSource>> => ({
  ideas: ideasOnCalendar,
  ...settingsOf(req.payload).sources,
})

/** What stands in a span of time, of all sources, as the member of `req` may see it. */
export const gather = async (args: {
  from: Date
  to: Date
  timeZone: string
  channels: readonly CalendarChannel[]
  req: PayloadRequest
}): Promise<CalendarEntry[]> => {
  const { from, to, timeZone, channels, req } = args
  const { announced, now } = settingsOf(req.payload)
  const found: { source: string; entry: SourceEntry }[] = []
  for (const [source, { entries }] of Object.entries(sourcesOf(req)))
    for (const entry of await entries({ from, to, now: now() }, req)) found.push({ source, entry })
  const names = await namesOf(
    found.flatMap(({ entry }) => entry.author ?? []),
    req,
  )
  return found
    .map(({ source, entry }) => inZone(withChannels(entry, channels, announced), { source, timeZone, names }))
    .sort(byTime)
    .slice(0, most)
}

/** Pure: a planned text with the channels that will hear of it. */
const withChannels = (
  entry: SourceEntry,
  channels: readonly CalendarChannel[],
  announced: readonly string[],
): SourceEntry => {
  const { action, status, locale, document, publicIn = [] } = entry
  const isAnnounced = announced.includes(document.collection) && action === 'publish' && status === 'planned'
  if (!isAnnounced || locale === null || entry.channels) return entry
  const told = channels.filter(
    ({ language, ownLanguageOnly }) =>
      language === locale || (!ownLanguageOnly && !publicIn.includes(language)),
  )
  return { ...entry, channels: told.map(({ id }) => id) }
}

/** Names to show, by id. */
export const namesOf = async (ids: readonly string[], req: PayloadRequest): Promise<Map<string, string>> => {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  // The adapter and not the Local API: staff may know the names under the texts of the hub.
  const { docs } = await req.payload.db.find<{ id: number | string; displayName: string }>({
    collection: slugs.members,
    where: { id: { in: wanted } },
    pagination: false,
    limit: 0,
    req,
  })
  return new Map(docs.map(({ id, displayName }) => [String(id), displayName]))
}
