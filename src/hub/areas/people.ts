import type { Where } from 'payload'
import { codeOfConduct, requireConduct } from '../../collections/code-of-conduct'
import { badgesCounted } from '../../collections/contests'
import { daysAttended, eventsAttended } from '../../collections/events'
import { members } from '../../collections/members'
import { addCollections, addHooks } from '../../config/steps'
import { casesUpheld, isNameHeld } from '../../plugins/moderation'
import { emit } from '../../plugins/outbox'
import { reactionsGiven, reactionsReceived } from '../../plugins/reactions'
import { standing } from '../../plugins/standing'
import type { ConfigStep } from '../../config/pipe'
import { slugs } from '../../slugs'
import { type HubContext, hubName } from '../context'

/** Members, the code that they accept, and what they are trusted with. */
export const people = (hub: HubContext): ConfigStep[] => {
  const { now, options, beside, fetch, siteURL, has, conduct, facts } = hub
  const { topicsReplied, ...readingFacts } = facts
  return [
    addCollections(
      ...members({
        emit,
        conduct,
        now,
        siteURL,
        hubName,
        fetch,
        avatarDirectory: beside('avatars'),
        ...(has('moderation') ? { isHandleHeld: isNameHeld } : {}),
        ...options.members,
      }),
    ),
    codeOfConduct({ emit, now, activeMembers }),
    // Before whatever judges or counts what is about to be published.
    addHooks(publishing, { beforeChange: [requireConduct({ now })] }),
    standing({
      emit,
      now,
      ...(options.standing ? { rules: options.standing } : {}),
      reading: has('forums') ? { collection: slugs.topics, ...readingFacts } : null,
      sources: {
        ...(has('forums') ? { topicsReplied } : {}),
        ...(has('forums') || has('comments') ? { reactionsGiven, reactionsReceived } : {}),
        ...(has('events') ? { eventsAttended } : {}),
        ...(has('contests') && options.contests?.badges !== false ? contestFacts : {}),
        ...(has('moderation') ? { casesUpheld } : {}),
      },
      presence: has('events') ? daysAttended : null,
    }),
  ]
}

const contestFacts = {
  contestsEntered: badgesCounted('entered'),
  contestsFinished: badgesCounted('finished'),
  contestsWon: badgesCounted('won'),
}

/** Where members publish: what the code of conduct has to be accepted for. */
const publishing = [slugs.posts, slugs.topics, slugs.replies, slugs.comments, 'entries', 'rsvps']

/** Members who take part: their address is verified. */
const activeMembers: Where = { _verified: { equals: true } }
