import { around, voicesIn } from '../../collections/forums'
import { closedCircles } from '../../collections/events'
import { isInAudience } from '../../collections/members'
import { documentPath, pathIn, pathPrefixes, withAddress } from '../../endpoints/documentPath'
import { discussions } from '../../plugins/discussions'
import { drafts } from '../../plugins/drafts'
import { following } from '../../plugins/following'
import { notify } from '../../plugins/notifications'
import { emit } from '../../plugins/outbox'
import { reactions } from '../../plugins/reactions'
import { reading } from '../../plugins/reading'
import { redirects } from '../../plugins/redirects'
import { hasBlocked, keepingAway, keptAway, relations, type RelationsOptions } from '../../plugins/relations'
import { search } from '../../plugins/search'
import { seo } from '../../plugins/seo'
import { trustLevelOfMember } from '../../plugins/standing'
import { writing } from '../../plugins/writing'
import { discussedCollections, saidInComments } from '../discussions'
import { saidInForum } from '../forum'
import { searchedKinds, withinForums } from '../searched'
import type { ConfigStep } from '../../config/pipe'
import { slugs } from '../../slugs'
import { type HubContext, hubName } from '../context'

/** What members do with what others wrote: find, read, follow, answer, react, keep away from. */
export const finding = (hub: HubContext): ConfigStep[] => {
  const { now, siteURL, has, when, isVisible, visible, readers, readable, subjects, written } = hub
  const discussed = discussedCollections(siteURL)
  return [
    seo({
      siteURL,
      prefixes: {
        [slugs.posts]: pathPrefixes[slugs.posts],
        [slugs.pages]: pathPrefixes[slugs.pages],
        [slugs.events]: pathPrefixes[slugs.events],
        [slugs.contests]: pathPrefixes[slugs.contests],
      },
      pictures: slugs.media,
      hubName,
    }),
    redirects({ siteURL, targets: withAddress, pathOf: documentPath }),
    discussions({
      now,
      emit,
      collections: subjects.flatMap(({ slug }) => discussed[slug] ?? []),
      forums: has('forums'),
    }),
    following({
      targets: [
        ...subjects.map(({ slug }) => slug),
        ...(has('forums') ? [slugs.forums, slugs.topics, slugs.tags] : []),
      ],
      emit,
      said: { 'comment.shown': saidInComments(isVisible), ...saidInForum(isVisible) },
      ...(has('forums') ? { around } : {}),
      mayRead: readers,
      away: keepingAway,
      tell: notify,
    }),
    drafts({ now }),
    reactions({
      now,
      targets: [slugs.topics, slugs.replies, slugs.comments].map((slug) => ({
        slug,
        author: 'author',
        isShown: (text) => isVisible(text) && text.deletedAt == null && text.deleted !== true,
      })),
      isBlocked: hasBlocked,
      trustLevel: trustLevelOfMember,
      isNamed: (member, req) => member.former !== true && isInAudience('activity', member, req),
    }),
    reading(hub.reading),
    writing({
      now,
      isVisible,
      levelOf: trustLevelOfMember,
      away: keepingAway,
      ...(has('forums') ? { voicesIn: voicesIn({ reading: readable, visible }) } : {}),
      collections: written,
    }),
    relations({
      addressed: addressed(subjects),
    }),
    when('search', () =>
      search({
        kinds: searchedKinds(isVisible),
        closedTo: async (req) => [
          ...(has('forums') ? await readable.closedTo(req) : []),
          ...(has('events') ? await closedCircles(req) : []),
        ],
        ...(has('forums') ? { withinForums } : {}),
        keptAway,
        pathIn,
        now,
      }),
    ),
  ]
}

/** In which texts somebody is spoken to, so that who is blocked cannot: by a name in it, or by answering. */
const addressed = (subjects: HubContext['subjects']): RelationsOptions['addressed'] => ({
  [slugs.topics]: { texts: ['body', 'title'] },
  [slugs.replies]: {
    texts: ['body'],
    under: [
      { field: 'topic', collection: slugs.topics, author: 'author' },
      { field: 'replyTo', collection: slugs.replies, author: 'author' },
    ],
  },
  [slugs.comments]: {
    texts: ['body'],
    under: [
      ...subjects.map(({ field, slug }) => ({
        field,
        collection: slug,
        author: slug === slugs.posts ? 'authors' : 'author',
      })),
      { field: 'replyTo', collection: slugs.comments, author: 'author' },
    ],
  },
})
