import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { CollectionConfig, Config, PayloadRequest, Plugin, Where } from 'payload'
import {
  acceptedConduct,
  codeOfConduct,
  conductOf,
  conductTopics,
  inForceLetter,
  requireConduct,
} from './collections/code-of-conduct'
import { comments } from './collections/comments'
import { contests } from './collections/contests'
import { eventContent, events, eventTopics, leaveEvents, rsvpLetter } from './collections/events'
import { forumFacts, forums } from './collections/forums'
import { hubGlobal } from './collections/hub'
import { limitUploads, media } from './collections/media'
import {
  accountGraphQL,
  addressWantedLetter,
  emailChangedLetter,
  emailChangeLetter,
  forgetExpired,
  knownAddressLetter,
  confirmPassword,
  describeAccount,
  isLastAdmin,
  lockAccount,
  members,
  type DisposableAddresses,
  identityLinkedLetter,
  identityUnlinkedLetter,
  type LoginProvider,
  membersGraphQL,
  makeResetLink,
  memberTopics,
  oidcGraphQL,
  openMail,
  resetLetter,
  scrubAccount,
  sampleMail,
  siteLogIn,
  securityLetter,
  verificationLetter,
} from './collections/members'
import { pages } from './collections/pages'
import { postContent, posts } from './collections/posts'
import { tags } from './collections/tags'
import { closeInternals } from './config/closeInternals'
import { shapeErrors } from './config/errorShape'
import { actionsEndpoint, extendGraphQL } from './config/graphql'
import { boundGraphQL } from './config/graphqlComplexity'
import { watchSessions } from './config/live'
import { type ConfigStep, pipe } from './config/pipe'
import { label } from './config/label'
import { recordedTimes } from './config/recordedTimes'
import { addCollections, addEndpoints, addGlobals, addHooks } from './config/steps'
import { addTasks } from './config/tasks'
import { mergeHubCustom, type SecondFactorPolicy } from './config/hubCustom'
import { subjectPath } from './endpoints/subjectPath'
import { casesUpheld, moderation, type ModerationOptions, moderationTopics } from './plugins/moderation'
import { desk, deskKinds, type DeskOptions, deskTopics } from './plugins/desk'
import {
  continueFanOut,
  forgetMails,
  type Kind,
  notifications,
  type NotificationsOptions,
  notificationTopics,
  tellAuthor,
  tellEditors,
  tellEverybody,
  tellMember,
} from './plugins/notifications'
import { type Consumer, emit, outbox } from './plugins/outbox'
import { relations } from './plugins/relations'
import {
  raisedLetter,
  recountAuthor,
  standing,
  standingTopics,
  type TrustLevel,
  trustLevelOfMember,
  type TrustRuleOptions,
} from './plugins/standing'
import {
  erasureAskedLetter,
  erasureCancelledLetter,
  exportReadyLetter,
  privacy,
  type PrivacyOptions,
  privacyTopics,
  speaksOf,
  type ErasedElsewhere,
} from './plugins/privacy'
import {
  planDeliveries,
  syndication,
  type SyndicationOptions,
  syndicationTopics,
} from './plugins/syndication'
import { createGuardedFetch } from './network/guardedFetch'
import { globalSlugs, slugs } from './slugs'

/** Nouns that can be left out. Members, media, tags and the code of conduct carry the rest and always stay. */
export const optionalNouns = ['posts', 'pages', 'comments', 'forums', 'events', 'contests'] as const
/** Verbs that can be left out. */
export const optionalVerbs = ['desk', 'syndication', 'moderation', 'notifications'] as const

/** What {@link communityHub} takes. */
export type HubOptions = {
  /** Public origin of the site, without a slash at the end: links in posts, mails and feeds start with it. */
  siteURL: string
  /** Folder for uploads; absolute. */
  mediaDirectory: string
  /**
   * Folder of the mails that `fileTransport` keeps when no mail server is set; absolute. They are read at
   * `/admin/mail`. @default null: a mail server sends them
   */
  mailDirectory?: string | null
  /**
   * Leaves a noun or a verb out: `false` takes its schema, routes and admin entries away, and the next migration its
   * tables. Comments go with posts. @default all true
   */
  features?: Partial<Record<(typeof optionalNouns)[number] | (typeof optionalVerbs)[number], boolean>>
  /** How members' posts are judged: checks of the hub's own, limits, thresholds. @default the checks' own defaults */
  moderation?: Pick<ModerationOptions, 'checks' | 'policy' | 'trustSystem'>
  /**
   * The ladder of trust levels: changed thresholds, `null` for one that is not asked for. See docs/standing.md.
   * @default Discourse's numbers
   */
  standing?: TrustRuleOptions
  /** How people log in and whose addresses are taken. */
  members?: {
    /** OpenID Connect providers, in the order of their buttons. @default none: by password only */
    providers?: readonly LoginProvider[]
    /** Which throw-away addresses are taken. @default none */
    disposable?: DisposableAddresses
    /** Days between two changes of one's handle; staff is free. @default 30 */
    handleChangeDays?: number
    /** `staff`: the roles of staff give no rights until a second factor is on. @default 'optional' */
    secondFactor?: SecondFactorPolicy
  }
  /** The clock. @default the system's */
  now?: () => Date
  /** Lets outbound requests go to private and loopback addresses: tests, local simulators. @default false */
  allowPrivateNetwork?: boolean
  /**
   * Folder of the archives of members' data; absolute. Not below the uploads: nothing in it is ever public.
   * @default `exports` beside the uploads
   */
  exportDirectory?: string
  /** What becomes of a member's posts when they leave, days of grace, how long an archive is kept. @default the plugin's */
  privacy?: Pick<PrivacyOptions, 'erasure' | 'export'>
  /** When reviewers are reminded, and from when on a plan is late. @default the desk's own */
  desk?: Pick<DeskOptions, 'remindAfterMs' | 'lateAfterMs'>
  /** Networks of one's own, patience and deadlines of publishing. @default those of the plugin */
  syndication?: Pick<SyndicationOptions, 'channels' | 'retry' | 'deadlineMs'>
  /** Kinds of one's own, the cap over all mail, how long what was read is kept. @default those of the plugin */
  notifications?: Partial<Pick<NotificationsOptions, 'kinds' | 'groups' | 'mailsPerDay' | 'keepReadForDays'>>
}

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
    const has = (feature: keyof NonNullable<HubOptions['features']>): boolean =>
      options.features?.[feature] ?? true
    const noun = (
      feature: (typeof optionalNouns)[number],
      collections: () => CollectionConfig[],
    ): ConfigStep => (has(feature) ? addCollections(...collections()) : (same) => same)
    const visible: Where = has('moderation') ? { moderation: { equals: 'approved' } } : {}
    const { topicsReplied, ...reading } = forumFacts(visible)

    return pipe(
      config,
      languagesByThemselves,
      addGlobals(hubGlobal()),
      // In the order in which the admin lists them.
      noun('posts', () => posts({ now })),
      noun('pages', () => pages()),
      addCollections(...tags(), ...media({ directory: options.mediaDirectory })),
      limitUploads,
      // Comments are said under posts.
      has('posts') ? noun('comments', () => comments()) : (same) => same,
      noun('forums', () => forums({ now, visible })),
      has('events') ? events({ now, emit, admit: acceptedConduct({ now }) }) : (same) => same,
      noun('contests', () => contests()),
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
        reading: has('forums') ? { collection: slugs.topics, ...reading } : null,
        sources: {
          ...(has('forums') ? { topicsReplied } : {}),
          ...(has('moderation') ? { casesUpheld } : {}),
        },
      }),
      has('moderation')
        ? moderation({
            emit,
            now,
            standing: async ({ member, req }) => knownAs[await trustLevelOfMember(member, req)],
            conduct: conduct.inForce,
            collections: [
              {
                slug: slugs.topics,
                opens: true,
                title: 'title',
                text: 'body',
                author: 'author',
                listedBy: 'lastActivityAt',
                parent: { field: 'forum', title: 'title' },
              },
              {
                slug: slugs.replies,
                text: 'body',
                author: 'author',
                parent: { field: 'topic', title: 'title', moderated: true },
              },
              {
                slug: slugs.comments,
                text: 'body',
                author: 'author',
                parent: { field: 'post', title: 'title' },
              },
            ],
            ...options.moderation,
            checks: {
              links: { trustedHosts: [new URL(siteURL).hostname] },
              ...options.moderation?.checks,
            },
          })
        : (same) => same,
      has('desk')
        ? desk({
            collections: [
              {
                slug: slugs.posts,
                type: 'Post',
                prefix: '/blog/',
                text: ['title', 'slug', 'excerpt', 'content', 'cover'],
                categories: 'categories',
              },
              { slug: slugs.pages, type: 'Page', prefix: '/', text: ['title', 'slug', 'content'] },
            ],
            emit,
            now,
            ...options.desk,
          })
        : (same) => same,
      outbox({
        consumers: {
          ...(has('syndication') ? { 'content.published': [planDeliveries] } : {}),
          ...(has('notifications') ? tellings : {}),
          'moderation.decided': [recountAuthor, ...(has('notifications') ? [tellAuthor] : [])],
        },
        topics: {
          ...memberTopics,
          ...conductTopics,
          ...deskTopics,
          ...moderationTopics,
          ...notificationTopics,
          ...privacyTopics,
          ...standingTopics,
          ...syndicationTopics,
          ...eventTopics,
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
              ...privacyKinds,
              ...standingKinds,
              ...(has('events') ? eventKinds : {}),
              ...options.notifications?.kinds,
            },
            groups: { ...deskGroups, ...options.notifications?.groups },
            pathOf: subjectPath,
            ruleTitle: conduct.titleOfRule,
            mailbox: options.mailDirectory ? { directory: options.mailDirectory } : null,
            now,
            random: Math.random,
          })
        : (same) => same,
      relations({
        addressed: {
          [slugs.topics]: { texts: ['body', 'title'] },
          [slugs.replies]: {
            texts: ['body'],
            under: { field: 'topic', collection: slugs.topics, author: 'author' },
          },
          [slugs.comments]: {
            texts: ['body'],
            under: { field: 'post', collection: slugs.posts, author: 'author' },
          },
        },
      }),
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
        randomHex: (bytes) => randomBytes(bytes).toString('hex'),
        siteURL,
        exportDirectory: options.exportDirectory ?? beside('exports'),
        elsewhere: options.mailDirectory ? [keptMails(options.mailDirectory)] : [],
        ...options.privacy,
      }),
      extendGraphQL(membersGraphQL),
      extendGraphQL(oidcGraphQL),
      extendGraphQL(accountGraphQL),
      siteLogIn,
      addTasks(forgetExpired),
      demandSecondFactor(options.members?.secondFactor ?? 'optional'),
      watchSessions,
      has('events') ? addHooks([slugs.members], { beforeDelete: [leaveEvents] }) : (same) => same,
      addEndpoints(actionsEndpoint),
      boundGraphQL,
      recordedTimes,
      closeInternals,
      shapeErrors,
    )
  }

/** Where members publish: what the code of conduct has to be accepted for. */
const publishing = [slugs.posts, slugs.topics, slugs.replies, slugs.comments, 'entries', 'rsvps']

/** Members who take part: their address is verified. */
const activeMembers: Where = { _verified: { equals: true } }

const demandSecondFactor =
  (secondFactor: SecondFactorPolicy): ConfigStep =>
  (config) =>
    mergeHubCustom(config, (hub) => ({ ...hub, secondFactor }))

/** Who is told of what. */
const tellings: Record<string, readonly Consumer[]> = {
  'member.registered': [tellMember('member.verify')],
  'member.known-address': [tellMember('member.known-address')],
  'member.password-forgotten': [tellMember('member.password-forgotten')],
  'member.identity-linked': [tellMember('member.identity-linked')],
  'member.identity-unlinked': [tellMember('member.identity-unlinked')],
  'conduct.in-force': [tellEverybody('conduct.in-force')],
  'privacy.export-ready': [tellMember('privacy.export-ready')],
  'privacy.erasure-asked': [tellMember('privacy.erasure-asked')],
  'privacy.erasure-cancelled': [tellMember('privacy.erasure-cancelled')],
  'standing.raised': [tellMember('standing.raised')],
  'member.password-wanted': [makeResetLink],
  'member.password-changed': [tellMember('member.password-changed')],
  'member.second-factor-on': [tellMember('member.second-factor-on')],
  'member.second-factor-off': [tellMember('member.second-factor-off')],
  'member.second-factor-reset': [tellMember('member.second-factor-reset')],
  'member.email-change': [tellMember('member.email-change')],
  'member.email-changed': [tellMember('member.email-changed')],
  'member.address-wanted': [tellMember('member.address-wanted')],
  'rsvp.changed': [tellMember('rsvp.changed')],
  'delivery.settled': [tellEditors],
  ...Object.fromEntries(Object.keys(deskKinds).map((kind) => [kind, [tellMember(kind)]])),
  'notifications.fan-out': [continueFanOut],
}

/**
 * The members' own mails: their words live with the members, their sending with the notifications. Without a group,
 * they are mandatory; how to add a kind: docs/notifications.md.
 */
const memberKinds = (secret: string): Record<string, Kind> => ({
  'member.verify': {
    via: ['email'],
    sample: { account: { _verified: false, _verificationToken: 'sample' } },
    write: ({ language, account }) => verificationLetter(language, account),
  },
  'conduct.in-force': {
    via: ['inApp', 'email'],
    sample: { data: { version: 2 } },
    write: ({ language, data }) => inForceLetter(language, { version: Number(data.version) }),
  },
  'member.identity-linked': { via: ['email'], write: ({ language }) => identityLinkedLetter(language) },
  'member.identity-unlinked': { via: ['email'], write: ({ language }) => identityUnlinkedLetter(language) },
  'member.known-address': { via: ['email'], write: ({ language }) => knownAddressLetter(language) },
  'member.password-forgotten': {
    via: ['email'],
    sample: {
      account: { resetPasswordToken: 'sample', resetPasswordExpiration: '9999-12-31T00:00:00.000Z' },
    },
    write: ({ language, account, now }) => resetLetter(language, account, now),
  },
  'member.password-changed': securityKind('password-changed'),
  'member.second-factor-on': securityKind('second-factor-on'),
  'member.second-factor-off': securityKind('second-factor-off'),
  'member.second-factor-reset': securityKind('second-factor-reset'),
  'member.email-change': {
    via: ['email'],
    address: ({ sealed }) => openMail(secret, sealed)?.to ?? null,
    sample: { data: { sealed: sampleMail } },
    write: ({ data: { sealed }, language }) => emailChangeLetter(language, { secret, sealed }),
  },
  'member.email-changed': {
    via: ['email'],
    address: ({ sealed }) => openMail(secret, sealed)?.to ?? null,
    write: ({ language }) => emailChangedLetter(language),
  },
  'member.address-wanted': { via: ['email'], write: ({ language }) => addressWantedLetter(language) },
})

const securityKind = (what: Parameters<typeof securityLetter>[0]): Kind => ({
  via: ['email'],
  write: ({ language }) => securityLetter(what, language),
})

/** What members are told of their standing. */
const standingKinds: Record<string, Kind> = {
  'standing.raised': {
    via: ['inApp'],
    group: 'standing',
    urgency: 'canWait',
    sample: { data: { from: 1, to: 2 } },
    write: ({ language, data }) => raisedLetter(language, data),
  },
}

/** What members are told of the events they come to. An offer runs out: it waits for nobody's digest. */
const eventKinds: Record<string, Kind> = {
  'rsvp.changed': {
    via: ['inApp', 'email'],
    sample: {
      data: {
        status: 'offered',
        title: { en: 'Film night', fr: 'Soirée film' },
        slug: 'film-night',
        occurrence: 'once',
        startsAt: '2030-11-05T18:00:00.000Z',
        timeZone: 'Europe/Paris',
        offeredUntil: '2030-11-03T18:00:00.000Z',
        because: null,
      },
    },
    write: ({ language, data }) => rsvpLetter(language, data),
  },
}

/** How far moderation takes a member of each level to be known. */
const knownAs = {
  0: 'newcomer',
  1: 'member',
  2: 'member',
  3: 'trusted',
  4: 'trusted',
} as const satisfies Record<TrustLevel, string>

/** Mails that are kept in a folder, for want of a mail server. */
const keptMails = (directory: string): ErasedElsewhere => ({
  name: 'mails',
  erase: (person) => forgetMails({ directory, isAbout: speaksOf(person) }),
})

/** What members are told of their own data. */
const privacyKinds: Record<string, Kind> = {
  'privacy.export-ready': {
    via: ['inApp', 'email'],
    sample: { data: { export: 1 } },
    write: ({ language }) => exportReadyLetter(language),
  },
  'privacy.erasure-asked': {
    via: ['email'],
    sample: { data: { dueAt: '2030-01-15T00:00:00.000Z' } },
    write: ({ language, data }) => erasureAskedLetter(language, data),
  },
  'privacy.erasure-cancelled': { via: ['email'], write: ({ language }) => erasureCancelledLetter(language) },
}

/** What those at the desk choose to hear of. */
const deskGroups = {
  desk: {
    title: label('Editorial desk', 'Rédaction'),
    hint: label(
      'Texts that wait for you, decisions, remarks that name you, and plans',
      'Textes qui vous attendent, décisions, remarques qui vous mentionnent et programmations',
    ),
    roles: ['editor', 'manager'],
  },
} as const

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
