import { truncate } from '../../core/text'
import { slugs } from '../../slugs'
import { calendarEvents } from './calendarEvents'
import { type EventRecord, eventRecord } from './eventRecord'
import { defineImporter } from './importer'
import { readJsonArray } from './readers/json'
import { thenRead } from './readers/reading'
import { parseRecord } from './records'
import { markdownToRichText } from './richText'

/** Events: a JSON array, or calendar files. */
export const eventsImporter = defineImporter<EventRecord>({
  kind: 'events',
  summary: 'events, from a JSON array or iCalendar files',
  extensions: ['.json', '.ics', '.ical'],
  collection: slugs.events,
  read: (file) =>
    /\.json$/i.test(file.name)
      ? readJsonArray(file.text).map((reading) => thenRead(reading, parseRecord(eventRecord)))
      : calendarEvents(file.text),
  keyOf: ({ key }) => key,
  write: async (record, { payload, req, author }) => {
    const { title, startsAt, endsAt, timeZone, recurrence, changes, additions, place, url, description } =
      record
    // In the default language: a name is one in every language, and the other one falls back on it.
    await payload.create({
      collection: slugs.events,
      locale: 'en',
      data: {
        title: truncate(title, 200),
        startsAt,
        endsAt,
        timeZone,
        recurrence,
        changes: [...changes],
        additions: [...additions],
        place: {
          name: place.name === null ? null : truncate(place.name, 200),
          address: place.address === null ? null : truncate(place.address, 400),
          online: place.online,
        },
        url,
        author: author as number,
        importedFrom: record.key,
        _status: 'published',
        ...(description === null ? {} : { description: markdownToRichText(description) }),
      },
      depth: 0,
      // A system write: the operator imports, in nobody's name.
      overrideAccess: true,
      req,
    })
  },
})
