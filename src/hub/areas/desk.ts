import { contestsOnCalendar } from '../../collections/contests'
import { eventsOnCalendar } from '../../collections/events'
import { calendar } from '../../plugins/calendar'
import { desk, textsOnCalendar, textsToday } from '../../plugins/desk'
import { line } from '../../plugins/line'
import { casesToday, providersToday } from '../../plugins/moderation'
import { mailsToday } from '../../plugins/notifications'
import { emit, messagesToday } from '../../plugins/outbox'
import { appealsToday } from '../../plugins/redress'
import {
  channelsOnCalendar,
  deliveriesOnCalendar,
  deliveriesToday,
  previewAnnouncements,
  registry,
} from '../../plugins/syndication'
import { today } from '../../plugins/today'
import { watchToday } from '../../plugins/watch'
import type { ConfigStep } from '../../config/pipe'
import { slugs } from '../../slugs'
import type { HubContext } from '../context'

/** The way of a text from a draft to its readers. */
export const deskStep = ({ now, options, when }: HubContext): ConfigStep =>
  when('desk', () =>
    desk({
      collections: [
        {
          slug: slugs.posts,
          type: 'Post',
          prefix: '/blog/',
          text: ['title', 'slug', 'excerpt', 'content', 'cover', 'meta'],
          categories: 'categories',
        },
        { slug: slugs.pages, type: 'Page', prefix: '/', text: ['title', 'slug', 'content', 'meta'] },
      ],
      emit,
      now,
      ...options.desk,
    }),
  )

/** What the staff sees at a glance: the editorial line, what waits today, what comes. */
export const overview = (hub: HubContext): ConfigStep[] => {
  const { now, options, siteURL, has, when } = hub
  return [
    when('line', () =>
      line({
        collections: [
          { slug: slugs.posts, text: ['title', 'excerpt', 'content'] },
          { slug: slugs.pages, text: ['title', 'content'] },
        ],
        kinds: has('syndication')
          ? Object.entries({ ...registry, ...options.syndication?.channels }).map(([value, { name }]) => ({
              value,
              label: name,
            }))
          : [],
        announcements: has('syndication') ? previewAnnouncements : async () => [],
      }),
    ),
    // Before the calendar: the dashboard says first what waits, then what comes.
    today({
      sources: {
        ...(has('moderation')
          ? { cases: casesToday, appeals: appealsToday, watch: watchToday, services: providersToday }
          : {}),
        ...(has('desk') && (has('posts') || has('pages')) ? { texts: textsToday } : {}),
        ...(has('syndication') ? { deliveries: deliveriesToday } : {}),
        ...(has('notifications') ? { mails: mailsToday } : {}),
        messages: messagesToday,
      },
      now,
    }),
    when('calendar', () =>
      calendar({
        sources: {
          ...(has('desk') && (has('posts') || has('pages')) ? { texts: textsOnCalendar } : {}),
          ...(has('events') ? { events: eventsOnCalendar } : {}),
          ...(has('contests') ? { contests: contestsOnCalendar } : {}),
          ...(has('syndication') ? { deliveries: deliveriesOnCalendar } : {}),
        },
        announced: [slugs.posts],
        channels: has('syndication') ? channelsOnCalendar : async () => [],
        drafts: has('posts') ? slugs.posts : null,
        siteURL,
        now,
      }),
    ),
  ]
}
