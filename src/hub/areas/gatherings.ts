import { acceptedConduct } from '../../collections/code-of-conduct'
import { comments } from '../../collections/comments'
import { contests, galleryGraphQL, isPublicContest, recordDraw } from '../../collections/contests'
import { events, wasAt } from '../../collections/events'
import { answering, forums, forumWritingGraphQL, telling } from '../../collections/forums'
import { requireAlt } from '../../collections/media'
import { extendGraphQL } from '../../config/graphql'
import { addHooks } from '../../config/steps'
import { readDiscussion } from '../../plugins/discussions'
import { draw } from '../../plugins/draw'
import { alsoFollow, followAsWriter } from '../../plugins/following'
import { emit } from '../../plugins/outbox'
import { suspendedAmong } from '../../plugins/sanctions'
import { trustLevelOfMember } from '../../plugins/standing'
import type { ConfigStep } from '../../config/pipe'
import { slugs } from '../../slugs'
import type { HubContext } from '../context'
import { drawPorts } from '../draws'

/** Where members meet: forums, events, contests, and what is said under them. */
export const gatherings = (hub: HubContext): ConfigStep[] => {
  const { now, has, when, options, forumOptions, isVisible, randomHex, siteURL, subjects, visible, beside } =
    hub
  const barredAmong = has('moderation') ? suspendedAmong : () => Promise.resolve(new Set<string>())
  return [
    when('forums', () => forums(forumOptions)),
    when('forums', () => extendGraphQL(forumWritingGraphQL({ now }))),
    when('forums', () => answering({ now, emit, isVisible })),
    when('forums', () => telling({ emit, isVisible, joined: followAsWriter })),
    when('events', () =>
      events({
        now,
        randomHex,
        siteURL,
        emit,
        admit: acceptedConduct({ now }),
        alsoFollow,
        channels: has('syndication'),
        blog: has('posts') ? slugs.posts : null,
      }),
    ),
    when('contests', () =>
      contests({
        now,
        randomHex,
        siteURL,
        emit,
        directory: beside('entry-files'),
        admit: acceptedConduct({ now }),
        levelOf: trustLevelOfMember,
        barredAmong,
        attended: has('events') ? wasAt : null,
        visible,
        isVisible,
        channels: has('syndication'),
        badges: options.contests?.badges ?? true,
      }),
    ),
    when('contests', () => extendGraphQL(galleryGraphQL({ isVisible }))),
    when('contests', () =>
      draw({
        emit,
        now,
        random: hub.random,
        randomHex,
        fetch: hub.fetch,
        ...drawPorts(hub),
        record: ({ contest, places }, req) =>
          recordDraw({ now, randomHex, emit, barredAmong, isVisible })({ contest: contest.id, places }, req),
        ...options.draws,
      }),
    ),
    addHooks([slugs.events], {
      beforeChange: [requireAlt({ pictures: ['cover', 'photos'], texts: ['description'] })],
    }),
    addHooks([slugs.contests], {
      beforeChange: [requireAlt({ pictures: ['cover'], texts: ['description'], isPublic: isPublicContest })],
    }),
    // After the nouns that they are said under.
    when('comments', () =>
      comments({
        now,
        emit,
        subjects,
        visible,
        isVisible,
        admit: acceptedConduct({ now }),
        joined: followAsWriter,
        discussion: async (target, req) => {
          const found = await readDiscussion(target, req)
          return found && { isHeld: found.kind === 'comments', isOpen: found.isOpen }
        },
        ...options.comments,
      }),
    ),
  ]
}
