import { type AnnouncedPicture, announcedPicture } from '../../core/announcedPicture'
import { postTitle, readAbout } from './posting/about'
import { type EventTimes, findOccurrence } from './recurrence/occurrences'

/** An event as read in one language, with its picture. */
type EventDocument = Readonly<Record<string, unknown>>

/** What the world is told of an event. */
type EventContent = {
  title: string
  excerpt: string | null
  url: string
  tags: string[]
  image: AnnouncedPicture | null
  when?: { startsAt: string; endsAt: string | null; timeZone: string }
  /** What readers have to know when it changes. */
  event: { startsAt: string; when: string; place: string; cancelled: boolean }
}

/**
 * What to tell of an event in the language it was read in: when and where first, then its summary; null when it has
 * no title there. A post of its timetable says which step it is, and of which date.
 *
 * @param siteURL - public origin of the site.
 */
export const eventContent =
  (siteURL: string) =>
  (event: EventDocument, language: 'en' | 'fr', about?: unknown): EventContent | null => {
    const { title, slug, summary, cover } = event
    if (typeof title !== 'string' || typeof slug !== 'string') return null
    const post = readAbout(about)
    // Of a date, as it is now; what was moved or cancelled since it was told is changed there.
    const date = post?.startsAt ? findOccurrence(event as EventTimes & EventDocument, post.occurrence) : null
    const startsAt = date?.startsAt ?? post?.startsAt ?? event.startsAt
    const dated = post?.startsAt ? { ...event, startsAt, endsAt: null } : event
    const when = whenOf(dated, language)
    const place = placeOf(event, language)
    const isCancelled = event.state === 'cancelled' || date?.state === 'cancelled'
    const lead = isCancelled ? cancelledLead[language] : ''
    return {
      title: `${lead}${postTitle(title, language, post)}`,
      excerpt: [[when, place].filter(Boolean).join(' · '), summary].filter(Boolean).join(' — ') || null,
      url: `${siteURL}${language === 'fr' ? '/fr' : ''}/events/${encodeURIComponent(slug)}`,
      tags: [],
      image: announcedPicture(cover, siteURL),
      ...dateOf(dated),
      event: {
        startsAt: typeof startsAt === 'string' ? startsAt : '',
        when,
        place,
        cancelled: isCancelled,
      },
    }
  }

const dateOf = ({ startsAt, endsAt, timeZone }: EventDocument): Pick<EventContent, 'when'> =>
  typeof startsAt === 'string' && typeof timeZone === 'string'
    ? { when: { startsAt, endsAt: typeof endsAt === 'string' ? endsAt : null, timeZone } }
    : {}

const cancelledLead = { en: 'Cancelled: ', fr: 'Annulé\u202f: ' }

/** In the event's own zone, named: readers are everywhere. */
const whenOf = ({ startsAt, timeZone }: EventDocument, language: 'en' | 'fr'): string =>
  typeof startsAt === 'string' && typeof timeZone === 'string'
    ? new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        timeZone,
        timeZoneName: 'short',
      }).format(new Date(startsAt))
    : ''

const placeOf = ({ place }: EventDocument, language: 'en' | 'fr'): string => {
  const { name, online } = (place ?? {}) as { name?: unknown; online?: unknown }
  if (typeof name === 'string' && name !== '') return name
  return online === true ? (language === 'fr' ? 'en ligne' : 'online') : ''
}
