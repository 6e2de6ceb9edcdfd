import { z } from 'zod'
import { instant, optionalWords, words } from './records'

/** An event, whatever file it comes from. */
export type EventRecord = {
  /** Tells it from all others. */
  key: string
  title: string
  startsAt: string
  endsAt: string | null
  timeZone: string
  recurrence: string | null
  /** What became of single dates, by their names. */
  changes: readonly {
    occurrence: string
    state: 'removed' | 'cancelled' | 'moved'
    /** ISO 8601; of a moved date. */
    startsAt?: string
    endsAt?: string | null
    note?: string
  }[]
  /** Dates beside the rule, in ISO 8601. */
  additions: readonly { startsAt: string }[]
  place: { name: string | null; address: string | null; online: boolean }
  url: string | null
  /** Markdown. */
  description: string | null
}

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text)
const linked = (text: string): string => (isAddress(text) ? `<${text}>` : text)

const address = optionalWords.refine(
  (text) => text === null || isAddress(text),
  'must be an address that begins with http:// or https://',
)

/**
 * The shape of an event in a JSON file: `{id, title, start, end, city, country, online, languages, topics, url, cfp_url,
 * cfp_end, code_of_conduct_url}`. A date without a time means whole days: they begin at 00:00 and end at 23:59:59 UTC,
 * because the file says the place but not its time zone.
 */
export const eventRecord = z
  .object({
    id: words(200),
    title: words(200),
    start: instant,
    end: z.union([instant, z.null()]).optional(),
    timeZone: optionalWords,
    city: optionalWords,
    country: optionalWords,
    online: z.boolean().nullish(),
    languages: z.array(z.string()).nullish(),
    topics: z.array(z.string()).nullish(),
    description: optionalWords,
    url: address,
    // Only told in the description: what is no address there is told as it is.
    cfp_url: optionalWords,
    cfp_end: optionalWords,
    code_of_conduct_url: optionalWords,
  })
  .transform((record, context): EventRecord => {
    const { start, city, country, url } = record
    const endsAt = record.end ? lastMoment(record.end) : isMidnight(start) ? lastMoment(start) : null
    if (endsAt !== null && endsAt < start)
      context.addIssue({ code: 'custom', path: ['end'], message: 'is before the start' })
    const place = [city, country].filter((each) => each !== null).join(', ')
    return {
      key: `event:${record.id}`,
      title: record.title,
      startsAt: start,
      endsAt,
      timeZone: record.timeZone ?? 'UTC',
      recurrence: null,
      changes: [],
      additions: [],
      place: { name: place || null, address: null, online: record.online === true },
      url,
      description: descriptionOf(record),
    }
  })

const isMidnight = (instant: string): boolean => instant.endsWith('T00:00:00.000Z')
const lastMoment = (instant: string): string =>
  isMidnight(instant) ? instant.replace('T00:00:00.000Z', 'T23:59:59.000Z') : instant

const descriptionOf = (record: {
  description: string | null
  topics?: readonly string[] | null | undefined
  languages?: readonly string[] | null | undefined
  cfp_url: string | null
  cfp_end: string | null
  code_of_conduct_url: string | null
}): string | null => {
  const { topics, languages } = record
  const until = record.cfp_end === null ? '' : ` (until ${record.cfp_end})`
  const parts = [
    record.description,
    topics && topics.length > 0 ? `Topics: ${topics.join(', ')}` : null,
    languages && languages.length > 0 ? `Languages: ${languages.join(', ')}` : null,
    record.cfp_url === null ? null : `Call for papers: ${linked(record.cfp_url)}${until}`,
    record.code_of_conduct_url === null ? null : `Code of conduct: ${linked(record.code_of_conduct_url)}`,
  ].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join('\n\n')
}
