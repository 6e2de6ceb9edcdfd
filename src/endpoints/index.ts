import type { SanitizedConfig } from 'payload'
import { slugs } from '../slugs'
import { socialCard } from './cards'
import {
  editorialCalendarFile,
  eventCalendar,
  eventsCalendar,
  memberCalendar,
  placeCalendar,
  tagCalendar,
} from './calendar'
import { blogFeeds, forumFeeds } from './feeds'
import { robots } from './robots'
import { sitemapFile, sitemapIndex } from './sitemap'
import type { SiteRoute } from './siteRoute'

export type { SiteAnswer, SiteRoute } from './siteRoute'

/** The addresses that a hub with this configuration offers: a noun that is left out takes its feeds with it. */
export const siteRoutes = (config: SanitizedConfig): SiteRoute[] => {
  const has = (slug: string): boolean => config.collections.some((each) => each.slug === slug)
  return [
    ...(has(slugs.posts) ? blogFeeds : []),
    ...(has(slugs.topics) ? forumFeeds : []),
    ...(has(slugs.events)
      ? [
          { path: '/events.ics', answer: eventsCalendar },
          { path: '/events/tag/:tag.ics', answer: tagCalendar },
          { path: '/events/place/:place.ics', answer: placeCalendar },
          { path: '/events/:slug.ics', answer: eventCalendar },
          { path: '/calendar/:key.ics', answer: memberCalendar },
        ]
      : []),
    ...(has(slugs.staffCalendarKeys) ? [{ path: '/editorial/:key.ics', answer: editorialCalendarFile }] : []),
    { path: '/og/:collection/:slug.png', answer: socialCard('en') },
    { path: '/fr/og/:collection/:slug.png', answer: socialCard('fr') },
    { path: '/sitemap.xml', answer: sitemapIndex },
    { path: '/sitemaps/:kind/:number.xml', answer: sitemapFile },
    { path: '/robots.txt', answer: robots },
  ]
}
