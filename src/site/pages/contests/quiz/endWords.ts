import { tags } from '../../../format'
import type { Quiz } from '../../../loaders/entering'
import type { ContestPage } from '../../../loaders/happenings'
import type { visit } from '../../../server/visit'

/** Seconds from which on a limit is told with its day, and not to the second. */
const long = 3600

/** Until when an attempt takes answers, on the clock of the contest's zone; empty for one without a limit. */
export const endWords = (
  { startedAt, endsAt }: Pick<NonNullable<Quiz['attempt']>, 'startedAt' | 'endsAt'>,
  { timeZone }: Pick<ContestPage, 'timeZone'>,
  { format, locale }: Pick<Awaited<ReturnType<typeof visit>>, 'format' | 'locale'>,
): string => {
  if (endsAt === null) return ''
  const zone = timeZone ?? 'UTC'
  if (Date.parse(endsAt) - Date.parse(startedAt) >= long * 1000) return format.dateTime(endsAt, zone)
  return new Intl.DateTimeFormat(tags[locale], { timeStyle: 'medium', timeZone: zone }).format(
    new Date(endsAt),
  )
}
