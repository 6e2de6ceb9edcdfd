import type { PayloadRequest } from 'payload'
import { contestContent, isContestNews, isPublicContest } from '../../collections/contests'
import { eventContent, isAnnouncedAtOnce, isForEverybody, isStillNews } from '../../collections/events'
import { postContent } from '../../collections/posts'
import { feedsOfPost } from '../../endpoints/feeds/feedsOfPost'
import { subjectPath } from '../../endpoints/subjectPath'
import { inboxOf } from '../../plugins/conversations'
import { deskKinds } from '../../plugins/desk'
import { notifications } from '../../plugins/notifications'
import { outbox } from '../../plugins/outbox'
import { trackedUnread } from '../../plugins/reading'
import { syndication } from '../../plugins/syndication'
import { webSub } from '../../plugins/websub'
import { consumersOf } from '../consumers'
import { conversationPorts } from './returns'
import { digested } from '../digested'
import { readPicture } from '../readPicture'
import { conversationGroups, saidKinds } from '../discussions'
import { contestKinds } from '../contests'
import { eventGroups, eventKinds } from '../events'
import { forumKinds } from '../forum'
import {
  channelKinds,
  deskGroups,
  formKinds,
  memberKinds,
  privacyKinds,
  publishingKinds,
  standingKinds,
} from '../kinds'
import { queueGroups, queueKinds } from '../queue'
import { safetyKinds } from '../safety'
import { createGuardedFetch, type GuardedFetch } from '../../network/guardedFetch'
import { createGuardedMail } from '../../network/guardedMail'
import { rerouted, reroutedAddress } from '../../network/rerouted'
import { topics } from '../topics'
import { watchKinds } from '../watch'
import type { ConfigStep } from '../../config/pipe'
import { globalSlugs, slugs } from '../../slugs'
import { type HubContext, isPublished } from '../context'

/** The way out of channels. What they publish goes to simulators where there are some; all else that is asked does not. */
const wayOut = ({ options: { simulators }, fetch }: HubContext): GuardedFetch =>
  simulators ? rerouted(fetch, simulators, createGuardedFetch({ allowPrivateNetwork: true })) : fetch

/** What leaves the hub: to other networks, to readers of feeds, and as mails and notices to members. */
export const messages = (hub: HubContext): ConfigStep[] => {
  const { now, options, fetch, random, siteURL, secret, has, when, conduct, readers, reading } = hub
  const push = webSub({
    sources: { [slugs.posts]: { isNews: ({ doc }) => isPublished(doc), feedsOf: feedsOfPost(siteURL) } },
    hubOf: webSubHub,
    fetch,
    now,
    random,
  })
  return [
    outbox({
      consumers: consumersOf(hub, push.consumer),
      topics,
      now,
      random,
    }),
    // After the outbox: in one turn of the worker, what was planned is also sent.
    when('syndication', () =>
      syndication({
        siteURL,
        sources: {
          ...(has('posts')
            ? {
                [slugs.posts]: {
                  isPublic: isPublished,
                  toContent: postContent(siteURL),
                  byLanguage: true,
                },
              }
            : {}),
          ...(has('events')
            ? {
                [slugs.events]: {
                  isPublic: (event) => isPublished(event) && isForEverybody(event),
                  toContent: eventContent(siteURL),
                  announcesItself: isAnnouncedAtOnce,
                  isStillNews,
                },
              }
            : {}),
          ...(has('contests')
            ? {
                [slugs.contests]: {
                  isPublic: isPublicContest,
                  toContent: contestContent(siteURL),
                  // Their winners are, where a contest says so; itself by hand.
                  announcesItself: () => false,
                  isStillNews: isContestNews,
                },
              }
            : {}),
        },
        fetch: wayOut(hub),
        mail: createGuardedMail({ allowPrivateNetwork: options.allowPrivateNetwork ?? false }),
        ...(options.simulators
          ? { pageAt: (address: string) => reroutedAddress(address, options.simulators ?? '') }
          : {}),
        previousSecret: options.previousSecret ?? null,
        now,
        random,
        inbox: inboxOf(conversationPorts(hub)),
        readPicture: readPicture(options.mediaDirectory, fetch),
        ...options.syndication,
      }),
    ),
    when('notifications', () =>
      notifications({
        siteURL,
        ...options.notifications,
        kinds: {
          ...memberKinds(secret),
          ...deskKinds,
          ...formKinds,
          ...publishingKinds,
          ...channelKinds,
          ...privacyKinds,
          ...standingKinds,
          ...safetyKinds(secret),
          ...watchKinds,
          ...queueKinds(secret),
          ...saidKinds,
          ...(has('forums') ? forumKinds : {}),
          ...(has('events') ? eventKinds(siteURL) : {}),
          ...(has('contests') ? contestKinds : {}),
          ...options.notifications?.kinds,
        },
        groups: {
          ...deskGroups,
          ...queueGroups,
          ...conversationGroups,
          ...(has('events') ? eventGroups : {}),
          ...options.notifications?.groups,
        },
        pathOf: subjectPath,
        mayRead: readers,
        unread: has('forums') ? digested(trackedUnread(reading)) : null,
        ruleTitle: conduct.titleOfRule,
        mailbox: options.mailDirectory ? { directory: options.mailDirectory } : null,
        now,
        random,
      }),
    ),
    push.step,
  ]
}

/** System read: the feeds name it. */
const webSubHub = async (req: PayloadRequest): Promise<string | null> => {
  const hub = await req.payload.findGlobal({ slug: globalSlugs.hub, depth: 0, overrideAccess: true, req })
  return hub.webSubHub || null
}
