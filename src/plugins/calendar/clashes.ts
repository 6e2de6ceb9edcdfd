import { label, type Label } from '../../config/label'
import type { CalendarChannel } from '../../config/calendarSource'
import type { Day } from '../../core/calendarDays'
import type { CalendarEntry } from './entry'

/** A public holiday. */
export type Holiday = { day: Day; name: string; country: string }

/** What an editor would want to have seen before. */
export type Warning = {
  /** Which rule noticed it. */
  rule: 'sameHour' | 'holiday' | 'overlap' | 'approval'
  day: Day
  /** Ids of the entries it is about. */
  entries: string[]
  /** In words, for people. */
  message: Label
}

/** Milliseconds within which two texts on one channel take each other's readers. */
const hour = 60 * 60_000
/** Warnings of one answer: more would not be read. */
const most = 200

/**
 * Pure: what stands in each other's way. Asked of what is still to come; what is over cannot be mended.
 *
 * - `sameHour`: two texts go out less than an hour apart on one channel, the site in one language being one of them.
 * - `holiday`: something goes out, opens or takes place on a public holiday.
 * - `overlap`: two events take place at the same time.
 * - `approval`: a planned text will not go out, because nobody has approved it.
 */
export const findClashes = (args: {
  entries: readonly CalendarEntry[]
  holidays: readonly Holiday[]
  channels: readonly CalendarChannel[]
}): Warning[] => {
  const planned = args.entries
    .filter(({ status, at }) => status === 'planned' && at !== null)
    .sort((one, other) => timeOf(one) - timeOf(other))
  return [
    ...withoutApproval(planned),
    ...withinAnHour(planned, args.channels),
    ...overlapping(planned),
    ...onHolidays(planned, args.holidays),
  ]
    .sort((one, other) => one.day.localeCompare(other.day))
    .slice(0, most)
}

const timeOf = ({ at }: CalendarEntry): number => Date.parse(at ?? '')

const withoutApproval = (planned: readonly CalendarEntry[]): Warning[] =>
  planned
    .filter(({ needsApproval }) => needsApproval)
    .map(({ id, day, title }) => ({
      rule: 'approval',
      day,
      entries: [id],
      message: label(
        `“${title}” has no approval: it will not go out.`,
        `«\u202f${title}\u202f» n’est pas approuvé\u202f: il ne sera pas publié.`,
      ),
    }))

const withinAnHour = (planned: readonly CalendarEntry[], channels: readonly CalendarChannel[]): Warning[] => {
  const texts = planned.filter(({ action }) => action === 'publish' || action === 'announce')
  const places: { key: string; name: Label }[] = [
    { key: 'site:en', name: label('the site in English', 'le site en anglais') },
    { key: 'site:fr', name: label('the site in French', 'le site en français') },
    ...channels.map(({ id, name }) => ({ key: id, name: label(name, name) })),
  ]
  const seen = new Set<string>()
  return places.flatMap(({ key, name }) => {
    const there = texts.filter((entry) => placesOf(entry).includes(key))
    return there.flatMap((entry, index) => {
      const next = there[index + 1]
      if (!next || timeOf(next) - timeOf(entry) >= hour || isSameDocument(entry, next)) return []
      const pair = `${entry.id} ${next.id}`
      // Two texts that meet on five channels are told of once.
      if (seen.has(pair)) return []
      seen.add(pair)
      return [
        {
          rule: 'sameHour' as const,
          day: next.day,
          entries: [entry.id, next.id],
          message: label(
            `“${entry.title}” (${entry.time}) and “${next.title}” (${next.time}) go out within an hour on ${name.en}.`,
            `«\u202f${entry.title}\u202f» (${entry.time}) et «\u202f${next.title}\u202f» (${next.time}) paraissent à moins d’une heure d’écart sur ${name.fr}.`,
          ),
        },
      ]
    })
  })
}

const placesOf = ({ action, locale, channels }: CalendarEntry): readonly string[] =>
  action === 'publish' && locale !== null ? [`site:${locale}`, ...channels] : channels

const isSameDocument = (one: CalendarEntry, other: CalendarEntry): boolean =>
  one.kind === other.kind && one.document === other.document

const overlapping = (planned: readonly CalendarEntry[]): Warning[] => {
  const events = planned.filter(({ action, endsAt }) => action === 'takesPlace' && endsAt !== null)
  const found: Warning[] = []
  for (const [index, event] of events.entries())
    for (const next of events.slice(index + 1)) {
      // In order of their beginnings: behind the first that comes after the end, none overlaps.
      if (timeOf(next) >= Date.parse(event.endsAt ?? '')) break
      if (isSameDocument(event, next)) continue
      found.push({
        rule: 'overlap',
        day: next.day,
        entries: [event.id, next.id],
        message: label(
          `“${event.title}” and “${next.title}” take place at the same time.`,
          `«\u202f${event.title}\u202f» et «\u202f${next.title}\u202f» ont lieu en même temps.`,
        ),
      })
      if (found.length >= most) return found
    }
  return found
}

const onHolidays = (planned: readonly CalendarEntry[], holidays: readonly Holiday[]): Warning[] => {
  return planned
    .filter(({ action }) => action !== 'withdraw' && action !== 'closes')
    .flatMap(({ id, day, title }) => {
      const there = holidays.filter((holiday) => holiday.day === day)
      if (there.length === 0) return []
      const names = [...new Set(there.map(({ name }) => name))]
        .map((name) => {
          const countries = there.filter((holiday) => holiday.name === name).map(({ country }) => country)
          return `${name} (${countries.join(', ')})`
        })
        .join(', ')
      return [
        {
          rule: 'holiday' as const,
          day,
          entries: [id],
          message: label(
            `“${title}” is on a public holiday: ${names}.`,
            `«\u202f${title}\u202f» tombe un jour férié\u202f: ${names}.`,
          ),
        },
      ]
    })
}
