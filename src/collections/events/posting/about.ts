import { z } from 'zod'
import { type EventTimes, findOccurrence } from '../recurrence/occurrences'
import { postKinds, type Posting, type PostKind } from './steps'

/** Which step of a timetable an announcement is, and of which date as it was then. */
export const postAbout = z.object({
  kind: z.enum(postKinds),
  occurrence: z.string(),
  /** ISO 8601; null for the whole event. */
  startsAt: z.string().nullable(),
})
/** See {@link postAbout}. */
export type PostAbout = z.infer<typeof postAbout>

/** An event as another slice hands it over. */
type EventDocument = Readonly<Record<string, unknown>>

/** What a post begins with; the announcement says the title alone. */
const leads: Record<Exclude<PostKind, 'announcement'>, Record<'en' | 'fr', string>> = {
  week: { en: 'In one week', fr: 'Dans une semaine' },
  lastSeats: { en: 'Last seats', fr: 'Dernières places' },
  today: { en: 'Today', fr: 'Aujourd’hui' },
  recap: { en: 'Looking back', fr: 'Retour sur la rencontre' },
}

/** Pure: the title of a post about an event. */
export const postTitle = (title: string, language: 'en' | 'fr', about: PostAbout | null): string => {
  if (!about || about.kind === 'announcement') return title
  const lead = leads[about.kind][language]
  return language === 'fr' ? `${lead}\u202f: ${title}` : `${lead}: ${title}`
}

/** What an announcement is about, as it was stored; null for that of a publication. */
export const readAbout = (about: unknown): PostAbout | null => postAbout.safeParse(about).data ?? null

/** Pure: does an event speak to the channels by being published, without a timetable of its own? */
export const isAnnouncedAtOnce = (event: EventDocument): boolean =>
  ((event as Posting).posting?.plan ?? 'once') === 'once'

/**
 * Pure: is a post still true? Not once its date is cancelled or moved, nor, but for the recap, once it has begun: an
 * attempt that failed can be repeated hours later.
 */
export const isStillNews = (document: EventDocument, about: unknown, now: Date): boolean => {
  // As it is stored, its times were checked.
  const event = document as EventTimes & EventDocument
  const post = readAbout(about)
  // Somebody asked for it by hand: they may want to say that it is cancelled.
  if (!post) return true
  if (event.state === 'cancelled') return false
  if (post.kind === 'announcement') return true
  const date = findOccurrence(event, post.occurrence)
  if (!date || date.state === 'cancelled' || date.startsAt !== post.startsAt) return false
  return post.kind === 'recap' || Date.parse(date.startsAt) > now.getTime()
}
