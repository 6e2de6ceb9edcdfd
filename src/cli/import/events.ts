import { createHash } from 'node:crypto'
import { wallOf } from '../../core/timeZone'
import { truncate } from '../../core/text'
import { slugs } from '../../slugs'
import { type EventRecord, eventRecord } from './eventRecord'
import { defineImporter, type SourceFile } from './importer'
import { type CalendarEvent, readCalendar } from './readers/icalendar'
import { readJsonArray } from './readers/json'
import { type Fault, type Reading, thenRead } from './readers/reading'
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
      : fromCalendar(file),
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

const fromCalendar = (file: SourceFile): readonly Reading<EventRecord>[] =>
  readCalendar(file.text).map((reading) =>
    thenRead(reading, (event): { value: EventRecord } | { faults: readonly Fault[] } => {
      const { summary, status, startsAt, endsAt } = event
      if (summary === null) return fault('SUMMARY', 'must not be empty')
      if (status === 'CANCELLED') return fault('STATUS', 'cancelled events are not imported')
      if (endsAt !== null && endsAt < startsAt) return fault('DTEND', 'ends before it starts')
      return { value: fromEvent(event, summary) }
    }),
  )

const fault = (field: string, reason: string): { faults: readonly Fault[] } => ({
  faults: [{ field, reason }],
})

const isAddress = (text: string | null): text is string =>
  text !== null && /^https?:\/\/\S{1,490}$/i.test(text)

const fromEvent = (event: CalendarEvent, title: string): EventRecord => {
  const { uid, recurrenceId, location, url, description } = event
  const online = isAddress(location)
  return {
    // Some programs write no UID: then the same words at the same time are the same event.
    key: `event:${uid ?? digest(`${title}\n${event.startsAt}\n${location}`)}${recurrenceId === null ? '' : `#${recurrenceId}`}`,
    title,
    startsAt: event.startsAt,
    endsAt: event.endsAt,
    timeZone: event.timeZone,
    recurrence: event.recurrence,
    // A date is named by what the event's own clock shows at its planned start.
    changes: event.exceptions.map((instant) => ({
      occurrence: compact(wallOf(event.timeZone, Date.parse(instant))),
      state: 'removed' as const,
    })),
    additions: event.additions.map((startsAt) => ({ startsAt })),
    place: { name: online ? null : location, address: null, online },
    url: [url, location].find(isAddress) ?? null,
    description: description === null ? null : asMarkdown(description),
  }
}

/** `20261107T190000` */
const compact = (wall: number): string => new Date(wall).toISOString().slice(0, 19).replace(/[-:]/g, '')

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 24)

/** Plain text says what it says: its signs are not Markdown's, its line ends are. */
const asMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/gm, '$1\\$2')
    .replace(/^(?: {4}|\t)+/gm, '')
    .replace(/\n/g, '  \n')
