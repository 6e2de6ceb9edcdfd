import {
  type Audience,
  audienceOf,
  changedLetter,
  eventTopics,
  messageLetter,
  reminderLetter,
  rsvpLetter,
  thanksLetter,
  withdrawnLetter,
} from '../collections/events'
import { label } from '../config/label'
import type { Json } from '../core/emit'
import { type Kind, notify, tellMember, tellMembers } from '../plugins/notifications'
import { type Consumer, emit } from '../plugins/outbox'
import { announceOnce } from '../plugins/syndication'
import { slugs } from '../slugs'

type Id = number | string

/** Tells all those of a date, a batch in each transaction, each of them once for the message's key. */
const tellDate =
  (kind: string, audience: Audience): Consumer =>
  async ({ topic, payload, req }) => {
    const { after, key, ...data } = payload as { [key: string]: Json } & {
      key: string
      event: Id
      occurrence: string
      after: Id | null
    }
    const { event, occurrence } = data
    const { members, last } = await audienceOf({ event, occurrence, audience, after }, req)
    const subject = { collection: slugs.events, id: event }
    if (members.length > 0) await notify({ to: members, kind, key: `${kind}:${key}`, subject, data, req })
    if (last !== null) await emit({ topic, payload: { ...payload, after: last }, req })
  }

/** Who is told of what happens to events. */
export const eventTellings: Record<string, readonly Consumer[]> = {
  'rsvp.changed': [tellMember('rsvp.changed')],
  'event.message': [tellMembers('event.message')],
  'event.reminder': [tellDate('event.reminder', 'going')],
  'event.thanks': [tellDate('event.thanks', 'present')],
  'event.changed': [tellDate('event.changed', 'answered')],
  'event.withdrawn': [tellDate('event.withdrawn', 'answered')],
}

/**
 * Which channels hear of a step of an event's timetable: all that are switched on, once for each post. The announcement
 * has the key of one made by publishing: whichever comes first, there is one.
 */
export const eventPosting: Record<string, readonly Consumer[]> = {
  'event.post': [
    async ({ payload, req }) => {
      const { post, event, ...about } = eventTopics['event.post'].parse(payload)
      const name = about.kind === 'announcement' ? 'published' : `post:${post}`
      const key = `${slugs.events}:${event}:${name}`
      await announceOnce({ collection: slugs.events, id: event, key, about, req })
    },
  ],
}

const sample = {
  event: 1,
  title: { en: 'Film night', fr: 'Soirée film' },
  slug: 'film-night',
  occurrence: 'once',
  startsAt: '2030-11-05T18:00:00.000Z',
  timeZone: 'Europe/Paris',
  calendar: {
    event: 1,
    endsAt: '2030-11-05T20:00:00.000Z',
    place: 'The lock house',
    sequence: 1,
    updatedAt: '2030-10-01T12:00:00.000Z',
    isOff: false,
  },
}

/** What members are told of the events they come to. What runs out, or is not as it was said, waits for nobody's digest. */
export const eventKinds = (siteURL: string): Record<string, Kind> => ({
  'rsvp.changed': {
    via: ['inApp', 'email'],
    sample: {
      data: { ...sample, status: 'offered', offeredUntil: '2030-11-03T18:00:00.000Z', because: null },
    },
    write: ({ language, data, now }) => rsvpLetter(language, data, { siteURL, now }),
  },
  'event.message': {
    via: ['inApp', 'email'],
    sample: {
      data: {
        message: 1,
        event: 1,
        title: { en: 'Film night', fr: 'Soirée film' },
        slug: 'film-night',
        occurrence: 'once',
        subject: 'Bring a cushion',
        text: 'The chairs are hard.',
      },
    },
    write: ({ language, data }) => messageLetter(language, data),
  },
  'event.reminder': {
    via: ['inApp', 'email'],
    group: 'events',
    ofSubject: true,
    sample: { data: { ...sample, startsAt: '9999-11-05T18:00:00.000Z', rule: '24h' } },
    write: ({ language, data, now }) => reminderLetter(language, data, { siteURL, now }),
  },
  'event.changed': {
    via: ['inApp', 'email'],
    ofSubject: true,
    sample: {
      data: {
        ...sample,
        changes: {
          time: {
            startsAt: '2030-11-04T18:00:00.000Z',
            endsAt: '2030-11-04T20:00:00.000Z',
            timeZone: 'Europe/Paris',
          },
          place: 'The town hall',
          link: true,
          state: null,
        },
        note: { en: 'The hall is closed.', fr: 'La salle est fermée.' },
      },
    },
    write: ({ language, data, now }) => changedLetter(language, data, { siteURL, now }),
  },
  // Not of its subject: nobody reads that any more.
  'event.withdrawn': {
    via: ['inApp', 'email'],
    sample: { data: { ...sample, isBack: false } },
    write: ({ language, data }) => withdrawnLetter(language, data),
  },
  'event.thanks': {
    via: ['inApp', 'email'],
    group: 'events',
    urgency: 'canWait',
    ofSubject: true,
    sample: { data: { ...sample, rule: 'thanks' } },
    write: ({ language, data }) => thanksLetter(language, data),
  },
})

/** What those who come to events choose to hear of. */
export const eventGroups = {
  events: {
    title: label('Events you come to', 'Vos rencontres'),
    hint: label(
      'Reminders before, thanks afterwards; changes are always told',
      'Les rappels avant, les remerciements après\u202f; les changements sont toujours annoncés',
    ),
  },
} as const
