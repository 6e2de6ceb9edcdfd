import { type Slug, slugs } from '../../slugs'

/**
 * What an export holds: what people wrote and decided. A collection that is not named here stays where it is: accounts’
 * secrets, sessions, what is on its way to a network or into a mailbox, the journals of the desk and of moderation.
 */
export const exported: readonly Slug[] = [
  slugs.members,
  slugs.media,
  slugs.categories,
  slugs.tags,
  slugs.series,
  slugs.posts,
  slugs.pages,
  slugs.comments,
  slugs.forums,
  slugs.topics,
  slugs.replies,
  slugs.events,
  slugs.rsvps,
  slugs.contests,
  slugs.codesOfConduct,
  slugs.conductAcceptances,
  slugs.redirects,
  slugs.ideas,
  slugs.forms,
  slugs.formSubmissions,
]
