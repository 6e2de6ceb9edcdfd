import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { CollectionConfig, Config, PayloadRequest, Plugin, Where } from 'payload'
import {
  acceptedConduct,
  codeOfConduct,
  conductOf,
  conductTopics,
  requireConduct,
} from './collections/code-of-conduct'
import { comments, commentTopics } from './collections/comments'
import { contests, contestsOnCalendar, isPublicContest } from './collections/contests'
import { eventContent, events, eventsOnCalendar, eventTopics, leaveEvents } from './collections/events'
import { attachments } from './collections/attachments'
import { embeds } from './collections/embeds'
import { forms, formTopics } from './collections/forms'
import {
  answering,
  answeringTopics,
  around,
  forumFacts,
  forumReading,
  forums,
  type ForumsOptions,
  forumWritingGraphQL,
  refuseGuesses,
  splitOff,
  telling,
  tellingTopics,
  voicesIn,
} from './collections/forums'
import { hubGlobal } from './collections/hub'
import { linkCards, linkCardTopics, wantCards } from './collections/link-cards'
import { limitUploads, media, requireAlt } from './collections/media'
import {
  accountGraphQL,
  forgetExpired,
  confirmPassword,
  describeAccount,
  isInAudience,
  isJoining,
  isLastAdmin,
  keepProposedFace,
  lockAccount,
  members,
  membersGraphQL,
  memberTopics,
  oidcGraphQL,
  scrubAccount,
  showJudgedFace,
  siteLogIn,
  writtenFace,
} from './collections/members'
import { pages } from './collections/pages'
import { postContent, posts } from './collections/posts'
import { tags, tagsGraphQL } from './collections/tags'
import { clientHeader } from './config/clientHeader'
import { closeInternals } from './config/closeInternals'
import { shapeErrors } from './config/errorShape'
import { guardMutations } from './config/guardMutations'
import { actionsEndpoint, extendGraphQL } from './config/graphql'
import { boundGraphQL } from './config/graphqlComplexity'
import { watchSessions } from './config/live'
import { type ConfigStep, pipe } from './config/pipe'
import { recordedTimes } from './config/recordedTimes'
import { addCollections, addEndpoints, addGlobals, addHooks } from './config/steps'
import { addTasks } from './config/tasks'
import { mergeHubCustom, type SecondFactorPolicy } from './config/hubCustom'
import { documentPath, pathIn, pathPrefixes, withAddress } from './endpoints/documentPath'
import { feedsOfPost } from './endpoints/feeds/feedsOfPost'
import { subjectPath } from './endpoints/subjectPath'
import {
  casesToday,
  casesUpheld,
  moderation,
  moderationTopics,
  providersToday,
  standingOfLevel,
} from './plugins/moderation'
import { calendar } from './plugins/calendar'
import { desk, deskKinds, deskTopics, textsOnCalendar, textsToday } from './plugins/desk'
import { discussions, discussionTopics, keepTopic, readDiscussion } from './plugins/discussions'
import {
  following,
  followingTopics,
  followAsWriter,
  tellFollowers,
  tellMoreFollowers,
} from './plugins/following'
import {
  forgetMails,
  mailsToday,
  notifications,
  notificationTopics,
  notify,
  tellAuthor,
} from './plugins/notifications'
import { line } from './plugins/line'
import { type Consumer, emit, messagesToday, outbox } from './plugins/outbox'
import { reading, type ReadingOptions, trackedUnread } from './plugins/reading'
import { redirects } from './plugins/redirects'
import { appealsToday, redress, redressTopics } from './plugins/redress'
import { reports, reportTopics } from './plugins/reports'
import { isSuspended, refuseVerbs, sanctions, sanctionTopics, warnMember } from './plugins/sanctions'
import { seo } from './plugins/seo'
import { reactions, reactionsGiven, reactionsReceived } from './plugins/reactions'
import { hasBlocked, keepingAway, keptAway, relations } from './plugins/relations'
import { purgeIndex, search } from './plugins/search'
import { recountAuthor, standing, standingTopics, trustLevelOfMember } from './plugins/standing'
import { privacy, privacyTopics, speaksOf, type ErasedElsewhere } from './plugins/privacy'
import {
  channelsOnCalendar,
  deliveriesOnCalendar,
  deliveriesToday,
  previewAnnouncements,
  registry,
  planDeliveries,
  syndication,
  syndicationTopics,
} from './plugins/syndication'
import { drafts } from './plugins/drafts'
import { writing, type WritingOptions } from './plugins/writing'
import { createGuardedFetch } from './network/guardedFetch'
import { today } from './plugins/today'
import { noticeBurst, raidSignals, watch, watchToday, watchTopics } from './plugins/watch'
import { webSub, webSubTopics } from './plugins/websub'
import { globalSlugs, slugs } from './slugs'

import {
  commentSubjects,
  conversationGroups,
  discussedCollections,
  saidInComments,
  saidKinds,
} from './hub/discussions'
import { digested } from './hub/digested'
import { forumListeners } from './hub/forumListeners'
import { eventGroups, eventKinds, eventTellings } from './hub/events'
import { deskGroups, formKinds, memberKinds, privacyKinds, standingKinds } from './hub/kinds'
import { forumKinds, saidInForum, tellSolved, tellVoters } from './hub/forum'
import { mayRead } from './hub/mayRead'
import { type HubOptions, optionalNouns, optionalVerbs } from './hub/options'
import {
  quietVerbs,
  redressPorts,
  reportPorts,
  safetyKinds,
  safetyRecords,
  safetyTellings,
  sanctionPorts,
} from './hub/safety'
import { queueGroups, queueKinds, queueTellings } from './hub/queue'
import { searchedKinds, withinForums } from './hub/searched'
import { tellings } from './hub/tellings'
import { watchKinds, watchPorts, watchTellings } from './hub/watch'

export { type HubOptions, optionalNouns, optionalVerbs }

/**
 * The community hub as one Payload plugin.
 *
 * @example
 * buildConfig({ db, secret, plugins: [communityHub({ siteURL: 'https://hub.example.org', mediaDirectory: '/srv/media' })] })
 */
export const communityHub =
  (options: HubOptions): Plugin =>
  (config: Config): Config => {
    const { siteURL } = options
    const guardedFetch = createGuardedFetch({ allowPrivateNetwork: options.allowPrivateNetwork ?? false })
    const now = options.now ?? (() => new Date())
    const conduct = conductOf({ now })
    const beside = (folder: string): string => path.join(path.dirname(options.mediaDirectory), folder)
    const isOn = (feature: keyof NonNullable<HubOptions['features']>): boolean =>
      options.features?.[feature] ?? true
    // Where nobody writes, there is nothing to judge.
    const isWrittenIn = isOn('forums') || isOn('comments')
    const has = (feature: keyof NonNullable<HubOptions['features']>): boolean =>
      isOn(feature) && (feature !== 'moderation' || isWrittenIn)
    const noun = (
      feature: (typeof optionalNouns)[number],
      collections: () => CollectionConfig[],
    ): ConfigStep => (has(feature) ? addCollections(...collections()) : (same) => same)
    const visible: Where = has('moderation') ? { moderation: { equals: 'approved' } } : {}
    const isVisible = ({ moderation }: { moderation?: unknown }): boolean =>
      !has('moderation') || moderation === 'approved'
    const readable = forumReading(trustLevelOfMember)
    const forumOptions: ForumsOptions = {
      now,
      visible,
      isVisible,
      reading: readable,
      isBound: ({ discusses }) => discusses != null,
      listeners: forumListeners({ moderation: has('moderation') }),
    }
    const { topicsReplied, ...readingFacts } = forumFacts({ reading: readable, visible })
    const asked = { now, emit, isVisible }
    const readers = mayRead({ readable, isVisible })
    const read: ReadingOptions = {
      now,
      randomHex: (bytes) => randomBytes(bytes).toString('hex'),
      // The adapters write into what they are given.
      visible: () => structuredClone(visible),
      isVisible,
    }
    const subjects = commentSubjects(has)
    const discussed = discussedCollections(siteURL)

    const push = webSub({
      sources: { [slugs.posts]: { isNews: ({ doc }) => isPublished(doc), feedsOf: feedsOfPost(siteURL) } },
      hubOf: webSubHub,
      fetch: guardedFetch,
      now,
      random: Math.random,
    })

    const written: WritingOptions['collections'] = [
      ...(has('forums')
        ? ([
            { slug: slugs.topics, type: 'Topic', texts: ['title', 'body'] },
            { slug: slugs.replies, type: 'Reply', texts: ['body'] },
          ] as const)
        : []),
      ...(has('comments') && subjects.length > 0
        ? ([{ slug: slugs.comments, type: 'Comment', texts: ['body'], guarded: false }] as const)
        : []),
    ]
    const randomHex = (bytes: number): string => randomBytes(bytes).toString('hex')

    return pipe(
      config,
      languagesByThemselves,
      addGlobals(hubGlobal()),
      // In the order in which the admin lists them.
      has('posts') ? posts({ now }) : (same) => same,
      noun('pages', () => pages()),
      addCollections(...tags(), ...media({ directory: options.mediaDirectory })),
      extendGraphQL(tagsGraphQL),
      limitUploads,
      addHooks([slugs.posts], {
        beforeChange: [requireAlt({ pictures: ['cover'], texts: ['content'] })],
      }),
      addHooks([slugs.pages], { beforeChange: [requireAlt({ pictures: [], texts: ['content'] })] }),
      forms({ now, emit }),
      has('forums') ? forums(forumOptions) : (same) => same,
      has('forums') ? extendGraphQL(forumWritingGraphQL({ now })) : (same) => same,
      has('forums') ? answering(asked) : (same) => same,
      has('forums') ? telling({ emit, isVisible, joined: followAsWriter }) : (same) => same,
      has('events') ? events({ now, emit, admit: acceptedConduct({ now }) }) : (same) => same,
      noun('contests', () => contests()),
      addHooks([slugs.events], {
        beforeChange: [requireAlt({ pictures: ['cover'], texts: ['description'] })],
      }),
      addHooks([slugs.contests], {
        beforeChange: [
          requireAlt({ pictures: ['cover'], texts: ['description'], isPublic: isPublicContest }),
        ],
      }),
      // After the nouns that they are said under.
      has('comments') && subjects.length > 0
        ? comments({
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
          })
        : (same) => same,
      embeds(
        {
          directory: beside('embeds'),
          fetch: guardedFetch,
          now,
          random: Math.random,
          ...options.embeds,
        },
        textFields,
      ),
      // After what members write: they hang on it.
      attachments({
        directory: beside('attachments'),
        now,
        randomHex,
        levelOf: trustLevelOfMember,
        shownIn: written.map(({ slug }) => slug),
      }),
      linkCards({
        directory: beside('link-cards'),
        fetch: guardedFetch,
        now,
        random: Math.random,
        randomHex,
        emit,
        isVisible,
        shownIn: written,
        refusedHosts: [new URL(siteURL).hostname, ...(options.linkCards?.refusedHosts ?? [])],
      }),
      addCollections(
        ...members({
          emit,
          conduct,
          now,
          siteURL,
          hubName,
          fetch: guardedFetch,
          avatarDirectory: beside('avatars'),
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
          ...(has('moderation') ? { casesUpheld } : {}),
        },
      }),
      has('moderation') ? keepProposedFace : (same) => same,
      has('moderation')
        ? moderation({
            emit,
            now,
            fetch: guardedFetch,
            random: Math.random,
            warn: warnMember,
            alerts: raidSignals,
            splitOff: has('forums') ? splitOff(forumOptions) : null,
            isBarred: isSuspended,
            siteURL,
            clientOf: ({ headers }) => headers.get(clientHeader),
            standing: async ({ member, req }) => standingOfLevel(await trustLevelOfMember(member, req)),
            conduct: conduct.inForce,
            pictures: [
              { slug: slugs.attachments, isHeldWithTexts: true },
              { slug: slugs.avatars, isHeldWithTexts: false },
            ],
            collections: [
              {
                slug: slugs.topics,
                opens: true,
                title: 'title',
                text: 'body',
                also: ['pollText'],
                author: 'author',
                listedBy: 'lastActivityAt',
                place: { collection: slugs.forums, field: 'forum' },
                parents: [{ field: 'forum', title: 'title' }],
              },
              {
                slug: slugs.replies,
                text: 'body',
                author: 'author',
                place: {
                  collection: slugs.forums,
                  field: 'forum',
                  through: { field: 'topic', collection: slugs.topics },
                },
                parents: [{ field: 'topic', title: 'title', moderated: true }],
              },
              {
                slug: slugs.comments,
                text: 'body',
                author: 'author',
                parents: subjects.map(({ field }) => ({ field, title: 'title' })),
              },
              {
                slug: slugs.members,
                title: 'displayName',
                text: 'bio',
                also: ['links'],
                author: 'id',
                face: { written: writtenFace, isJoining },
              },
            ],
            ...options.moderation,
            checks: {
              links: { trustedHosts: [new URL(siteURL).hostname] },
              ...options.moderation?.checks,
            },
          })
        : (same) => same,
      has('moderation') ? showJudgedFace : (same) => same,
      has('moderation')
        ? reports({
            emit,
            now,
            siteURL,
            conduct: conduct.inForce,
            ruleTitle: conduct.titleOfRule,
            ...reportPorts,
            ...options.reports,
          })
        : (same) => same,
      has('moderation')
        ? sanctions({
            emit,
            now,
            conduct: conduct.inForce,
            ruleTitle: conduct.titleOfRule,
            clientOf: ({ headers }) => headers.get(clientHeader),
            ...sanctionPorts,
            ...options.sanctions,
          })
        : (same) => same,
      has('moderation')
        ? redress({ emit, now, ruleTitle: conduct.titleOfRule, ...redressPorts })
        : (same) => same,
      has('moderation')
        ? watch({ emit, now, siteURL, fetch: guardedFetch, random: Math.random, ...watchPorts })
        : (same) => same,
      has('desk')
        ? desk({
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
          })
        : (same) => same,
      outbox({
        consumers: {
          ...(has('syndication') ? { 'content.published': [planDeliveries] } : {}),
          ...(has('notifications')
            ? {
                ...tellings,
                ...(has('events') ? eventTellings : {}),
                'comment.shown': [tellFollowers],
                'following.more': [tellMoreFollowers],
                'topic.shown': [tellFollowers],
                'reply.shown': [tellFollowers],
                'topic.solved': [tellSolved({ isVisible, mayRead: readers })],
                'idea.changed': [tellFollowers, tellVoters({ isVisible, mayRead: readers })],
              }
            : {}),
          'discussion.changed': [keepTopic],
          'feeds.changed': [push.consumer],
          ...joined(
            has('moderation') ? safetyRecords : {},
            has('notifications') ? safetyTellings : {},
            has('moderation') && has('notifications') ? watchTellings : {},
            has('moderation') ? { 'moderation.opened': [noticeBurst] } : {},
            has('notifications') ? queueTellings : {},
          ),
          'moderation.decided': [
            recountAuthor,
            ...safetyRecords['moderation.decided'],
            ...(has('notifications') ? [tellAuthor] : []),
          ],
          'links.written': [wantCards({ now })],
        },
        topics: {
          ...memberTopics,
          ...conductTopics,
          ...deskTopics,
          ...moderationTopics,
          ...notificationTopics,
          ...privacyTopics,
          ...reportTopics,
          ...sanctionTopics,
          ...redressTopics,
          ...watchTopics,
          ...standingTopics,
          ...syndicationTopics,
          ...eventTopics,
          ...formTopics,
          ...webSubTopics,
          ...commentTopics,
          ...linkCardTopics,
          ...answeringTopics,
          ...tellingTopics,
          ...discussionTopics,
          ...followingTopics,
        },
        now,
        random: Math.random,
      }),
      // After the outbox: in one turn of the worker, what was planned is also sent.
      has('syndication')
        ? syndication({
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
                ? { [slugs.events]: { isPublic: isPublished, toContent: eventContent(siteURL) } }
                : {}),
            },
            fetch: guardedFetch,
            now,
            random: Math.random,
            ...options.syndication,
          })
        : (same) => same,
      has('notifications')
        ? notifications({
            siteURL,
            ...options.notifications,
            kinds: {
              ...memberKinds(config.secret),
              ...deskKinds,
              ...formKinds,
              ...privacyKinds,
              ...standingKinds,
              ...safetyKinds(config.secret),
              ...watchKinds,
              ...queueKinds(config.secret),
              ...saidKinds,
              ...(has('forums') ? forumKinds : {}),
              ...(has('events') ? eventKinds(siteURL) : {}),
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
            unread: has('forums') ? digested(trackedUnread(read)) : null,
            ruleTitle: conduct.titleOfRule,
            mailbox: options.mailDirectory ? { directory: options.mailDirectory } : null,
            now,
            random: Math.random,
          })
        : (same) => same,
      push.step,
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
      reading(read),
      writing({
        now,
        isVisible,
        levelOf: trustLevelOfMember,
        away: keepingAway,
        ...(has('forums') ? { voicesIn: voicesIn({ reading: readable, visible }) } : {}),
        collections: written,
      }),
      relations({
        addressed: {
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
        },
      }),
      has('search')
        ? search({
            kinds: searchedKinds(isVisible),
            ...(has('forums') ? { closedTo: readable.closedTo, withinForums } : {}),
            keptAway,
            pathIn,
            now,
          })
        : (same) => same,
      privacy({
        account: {
          confirmPassword: async (args) => {
            await confirmPassword(args)
          },
          isLastAdmin,
          describe: describeAccount,
          lock: lockAccount,
          scrub: scrubAccount,
        },
        emit,
        now,
        randomHex,
        siteURL,
        exportDirectory: options.exportDirectory ?? beside('exports'),
        elsewhere: options.mailDirectory ? [keptMails(options.mailDirectory)] : [],
        indexes: has('search') ? [{ name: 'search', purge: purgeIndex }] : [],
        ...options.privacy,
      }),
      has('line')
        ? line({
            collections: [
              { slug: slugs.posts, text: ['title', 'excerpt', 'content'] },
              { slug: slugs.pages, text: ['title', 'content'] },
            ],
            kinds: has('syndication')
              ? Object.entries({ ...registry, ...options.syndication?.channels }).map(
                  ([value, { name }]) => ({
                    value,
                    label: name,
                  }),
                )
              : [],
            announcements: has('syndication') ? previewAnnouncements : async () => [],
          })
        : (same) => same,
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
      has('calendar')
        ? calendar({
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
          })
        : (same) => same,
      extendGraphQL(membersGraphQL),
      extendGraphQL(oidcGraphQL),
      extendGraphQL(accountGraphQL),
      siteLogIn,
      addTasks(forgetExpired),
      demandSecondFactor(options.members?.secondFactor ?? 'optional'),
      watchSessions,
      has('events') ? addHooks([slugs.members], { beforeDelete: [leaveEvents] }) : (same) => same,
      // After all that has verbs.
      has('moderation') ? guardMutations(refuseVerbs(quietVerbs)) : (same) => same,
      addEndpoints(actionsEndpoint),
      boundGraphQL,
      has('forums') ? everywhere({ beforeOperation: [refuseGuesses(readable)] }) : (same) => same,
      recordedTimes,
      closeInternals,
      shapeErrors,
    )
  }

/** Rich texts of editors: what is embedded in them is looked up, what is shown in them is described. */
const textFields = {
  [slugs.posts]: ['content'],
  [slugs.pages]: ['content'],
  [slugs.events]: ['description'],
  [slugs.contests]: ['description'],
} as const

/** Where members publish: what the code of conduct has to be accepted for. */
const publishing = [slugs.posts, slugs.topics, slugs.replies, slugs.comments, 'entries', 'rsvps']

/** Members who take part: their address is verified. */
const activeMembers: Where = { _verified: { equals: true } }

const demandSecondFactor =
  (secondFactor: SecondFactorPolicy): ConfigStep =>
  (config) =>
    mergeHubCustom(config, (hub) => ({ ...hub, secondFactor }))

/** Hooks for every collection that there is. */
const everywhere =
  (hooks: NonNullable<CollectionConfig['hooks']>): ConfigStep =>
  (config) =>
    addHooks(
      (config.collections ?? []).map(({ slug }) => slug),
      hooks,
    )(config)

/** Mails that are kept in a folder, for want of a mail server. */
const keptMails = (directory: string): ErasedElsewhere => ({
  name: 'mails',
  erase: (person) => forgetMails({ directory, isAbout: speaksOf(person) }),
})

/** Posts and pages are published language by language (`versions.drafts.localizeStatus`), which Payload asks to be told twice. */
const languagesByThemselves: ConfigStep = (config) => ({
  ...config,
  experimental: { ...config.experimental, localizeStatus: true },
})

const isPublished = ({ _status }: { _status?: unknown }): boolean => _status === 'published'

/** System read: the name is public. */
const hubName = async (req: PayloadRequest): Promise<string | null> => {
  const { name } = await req.payload.findGlobal({
    slug: globalSlugs.hub,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return name ?? null
}

/** System read: the feeds name it. */
const webSubHub = async (req: PayloadRequest): Promise<string | null> => {
  const hub = await req.payload.findGlobal({ slug: globalSlugs.hub, depth: 0, overrideAccess: true, req })
  return hub.webSubHub || null
}

/** The consumers of each topic from several lists. */
const joined = (
  ...lists: readonly Readonly<Record<string, readonly Consumer[]>>[]
): Record<string, readonly Consumer[]> => {
  const all: Record<string, readonly Consumer[]> = {}
  for (const list of lists)
    for (const [topic, consumers] of Object.entries(list)) all[topic] = [...(all[topic] ?? []), ...consumers]
  return all
}
