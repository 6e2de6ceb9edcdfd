import { over, listed } from '../../src/site/pages/events/where'
import { publishedIn } from '../../src/site/pages/blog/where'

/** The rows that the site's questions are asked about. */
export type Subjects = {
  now: Date
  post: { id: number; slug: string }
  topic: { id: number; slug: string }
  event: { id: number; slug: string }
  contest: { id: number; slug: string }
  forum: { id: number; slug: string }
  tag: { id: number; slug: string }
  comment: { id: number }
  reply: { id: number; number: number; createdAt: string }
  member: { id: number; handle: string }
}

type Variables = Record<string, unknown>

/**
 * Every query of the site by its name, with variables as its loaders make them; more than one set where they make
 * the database go another way.
 */
export const siteQuestions = (the: Subjects): Record<string, readonly Variables[]> => {
  const locale = 'en'
  const now = the.now.toISOString()
  const target = (collection: 'posts' | 'topics' | 'comments' | 'events') => {
    const row = { posts: the.post, topics: the.topic, comments: the.comment, events: the.event }[collection]
    return { target: { collection, id: String(row.id) } }
  }
  const idIs = (row: { id: number }) => ({ where: { id: { equals: row.id } } })
  const named = (slug: string) => [{ slug: { equals: slug } }, { formerSlugs: { equals: slug } }]
  const at = (row: { slug: string }) => ({ locale, where: { OR: named(row.slug) } })
  const theirs = { locale, where: { author: { equals: the.member.id } } }
  const since = { where: { createdAt: { greater_than: now } } }
  const unpublished = { moderation: { not_equals: 'approved' } }
  const none = { where: { slug: { equals: '' } } }
  const event = String(the.event.id)
  const contest = String(the.contest.id)
  const token = 'a-token-that-nobody-was-given'
  const nothing = [{}]
  const here = [{ locale }]
  const listing = {
    view: 'latest',
    forum: null,
    tag: null,
    kind: null,
    period: 'all',
    after: null,
    before: null,
  }
  return {
    // The frame, the home page
    Frame: here,
    NewestPosts: [{ locale, where: publishedIn() }],
    LiveTopics: here,
    NewestMembers: nothing,
    Unread: nothing,
    CountPosts: [none, { where: { _status: { equals: 'published' }, publishedAt: { greater_than: now } } }],
    CountTopics: [none, since],
    CountReplies: [since],
    CountEvents: [none],
    CountContests: [none],
    // The blog
    PostList: [
      { locale, where: publishedIn(), page: 1 },
      { locale, where: publishedIn({ tags: { in: [the.tag.id] } }), page: 1 },
    ],
    PostPage: [
      {
        locale,
        where: publishedIn({ slug: { equals: the.post.slug } }),
        former: publishedIn({ formerSlugs: { equals: the.post.slug } }),
      },
    ],
    PostIn: [
      { locale, where: publishedIn({ slug: { equals: the.post.slug } }) },
      { locale, where: publishedIn({ id: { equals: the.post.id } }) },
    ],
    PostAround: [
      {
        locale,
        same: publishedIn({ id: { equals: the.post.id } }),
        earlier: publishedIn({ id: { not_equals: the.post.id }, publishedAt: { less_than: now } }),
      },
    ],
    SeriesBySlug: [{ ...at({ slug: 'a-series' }), skip: 0 }],
    CategoryBySlug: [at({ slug: 'a-category' })],
    TagBySlug: [{ where: at(the.tag).where }],
    ReferencedEvent: [{ locale, where: { ...idIs(the.event).where, _status: { equals: 'published' } } }],
    ReferencedContest: [{ locale, ...idIs(the.contest) }],
    ReferencedTopic: [idIs(the.topic)],
    StaticPage: [
      {
        locale,
        where: { _status: { equals: 'published' }, slug: { exists: true, equals: 'about' } },
        former: {
          _status: { equals: 'published' },
          formerSlugs: { equals: 'about' },
          slug: { exists: true },
        },
      },
    ],
    PageIn: [
      { locale, where: { _status: { equals: 'published' }, slug: { exists: true, equals: 'about' } } },
    ],
    StaticPages: [{ locale, where: { _status: { equals: 'published' }, slug: { exists: true } } }],
    PreviewText: [{ document: target('posts').target, locale }],
    PreviewByLink: [{ token }],
    // The forum
    ForumChoices: here,
    ForumForms: here,
    ForumRooms: here,
    ForumBySlug: [at(the.forum)],
    TopicListing: [
      listing,
      { ...listing, forum: String(the.forum.id) },
      { ...listing, tag: String(the.tag.id) },
      { ...listing, view: 'unsolved' },
      { ...listing, view: 'top', period: 'month' },
      { ...listing, view: 'unread' },
      { ...listing, view: 'new' },
      { ...listing, view: 'mine' },
    ],
    UnreadTopics: nothing,
    LastVoices: [
      {
        locale,
        where: {
          topic: { in: [the.topic.id] },
          OR: [{ createdAt: { equals: the.reply.createdAt } }],
        },
      },
    ],
    TopicPage: [
      {
        locale,
        where: { slug: { equals: the.topic.slug } },
        former: { formerSlugs: { equals: the.topic.slug } },
      },
    ],
    TopicOfSlug: [{ where: { slug: { equals: the.topic.slug } } }],
    TopicAddress: [{ slug: the.topic.slug, reply: 1 }],
    ThreadPage: [
      { topic: String(the.topic.id), after: 0 },
      { topic: String(the.topic.id), before: 9 },
    ],
    NewReplies: [{ topic: String(the.topic.id), after: 0 }],
    TopicAbout: [target('posts')],
    LastReplies: [{ where: { topic: { equals: the.topic.id } } }],
    UnpublishedReplies: [
      {
        where: {
          ...unpublished,
          topic: { equals: the.topic.id },
          number: { greater_than: 0, less_than_equal: 20 },
        },
      },
    ],
    UnpublishedTopics: [{ where: { ...unpublished, OR: [idIs(the.topic).where] } }],
    PollVoters: [{ poll: '1' }],
    HowFollowed: [target('topics')],
    FollowsWritten: nothing,
    SimilarTopics: [{ title: 'How do I descale a kettle', forum: String(the.forum.id) }],
    MentionCandidates: [{ prefix: 'a', topic: String(the.topic.id) }, { prefix: 'a' }],
    ReplySource: [{ where: { topic: { equals: the.topic.id }, number: { equals: the.reply.number } } }],
    TopicSource: [idIs(the.topic)],
    TextHistory: [target('topics')],
    PreviewMarkdown: [{ body: `Hello @${the.member.handle}` }],
    MyDraft: [{ name: `topic-${the.topic.id}` }],
    // Comments
    DiscussionState: [target('posts'), target('topics')],
    NetworkResponses: [target('posts'), target('events')],
    CommentPage: [target('posts'), { ...target('posts'), around: String(the.comment.id) }],
    CommentSource: [idIs(the.comment)],
    UnpublishedComments: [{ where: { ...unpublished, OR: [idIs(the.comment).where] } }],
    // Events
    EventSearch: [
      { locale, from: now, tag: the.tag.slug },
      { locale, from: now, near: { latitude: 43.3, longitude: 5.37, within: 25 } },
    ],
    EventTags: [{ locale, where: listed }],
    EventList: [{ locale, where: over(the.now), page: 1, sort: '-startsAt' }],
    EventDates: [{ locale, from: now, limit: 41, after: null }],
    EventMonth: [{ locale, from: now.slice(0, 10), to: now.slice(0, 10) }],
    EventDay: [
      {
        locale,
        from: now,
        to: new Date(the.now.getTime() + 86_400_000).toISOString(),
        day: now.slice(0, 10),
        after: null,
      },
    ],
    EventPage: [
      {
        locale,
        where: { _status: { equals: 'published' }, OR: named(the.event.slug) },
        occurrence: null,
      },
    ],
    EventIdAt: [{ locale, where: { _status: { equals: 'published' }, slug: { equals: the.event.slug } } }],
    EventDesk: [{ event, occurrence: null, statuses: ['going'], limit: 50, page: 1 }],
    EventDoor: [{ event, occurrence: null }],
    EventChannels: [{ document: event, event: the.event.id }],
    // Contests
    ContestList: [{ locale, page: 1 }],
    ContestPage: [
      { locale, where: { state: { not_in: ['draft', 'cancelled'] }, OR: named(the.contest.slug) } },
    ],
    ContestRulesText: [{ contest: the.contest.id }],
    ContestEntries: [{ contest, seed: 'anybody', after: null, limit: 24 }],
    ContestEntry: [{ id: 1 }],
    ContestDraw: [{ slug: the.contest.slug }],
    ContestWasAt: [{ locale, ...idIs(the.contest) }],
    MyPart: [{ contest }],
    ContestVote: [idIs(the.contest)],
    EntryVotes: [{ id: 1 }],
    ContestOutcome: [{ locale, ...idIs(the.contest) }],
    EntryTitles: [{ where: { OR: [{ id: { equals: 1 } }, { id: { equals: 2 } }] } }],
    ContestDeskAt: [{ locale, slug: the.contest.slug }],
    ContestDesk: [{ contest, locale, flagged: 1 }],
    ContestDeskEntries: [{ contest: the.contest.id, limit: 50, page: 1 }],
    // The demonstration's quiz, challenge and prediction come after its first contest.
    ContestQuiz: [{ contest: '2' }],
    ContestLeaderboard: ['2', '3', '4'].map((id) => ({ contest: id, after: null, limit: 10 })),
    JuryContest: [{ locale, slug: the.contest.slug }],
    JuryTable: [{ contest, show: null, page: 1, limit: 10, locale }],
    IJudge: [idIs(the.contest)],
    OwnHonours: [idIs(the.contest)],
    MemberBadges: [{ locale, ...idIs(the.member) }],
    GenuineCertificate: [{ code: token, name: 'Ada', locale }],
    // People
    MemberByHandle: [
      { where: { AND: [{ handle: { equals: the.member.handle } }, { former: { not_equals: true } }] } },
    ],
    MemberWhoWas: [{ handle: 'somebody-else' }],
    FindPosts: [{ locale, where: publishedIn({ authors: { in: [the.member.id] } }) }],
    FindTopics: [theirs],
    FindReplies: [theirs],
    SearchPage: [{ query: 'kettle', kinds: null, language: 'en', after: null }],
    // The code of conduct, and safety
    CodeInForce: here,
    CodeVersion: [{ locale, version: 1 }],
    CodeVersions: here,
    CodeChanges: [{ locale, from: 1, to: 2 }],
    TransparencyYears: nothing,
    TransparencyOf: [{ year: the.now.getUTCFullYear() }],
    ReportForm: [target('topics')],
    ModerationRoom: nothing,
    StatementOf: [{ token }],
    NoticeOf: [{ token }],
    CaseByLink: [{ token }],
    MySilence: nothing,
    // One’s own account
    Security: nothing,
    MyProfile: nothing,
    MyPrivacy: nothing,
    MyStanding: nothing,
    MyIdentities: nothing,
    HeldFace: nothing,
    LoginProviders: nothing,
    PendingRegistration: [{ ticket: token }],
    PendingLink: [{ ticket: token }],
    Notifications: [{ after: null }],
    NotificationPreferences: nothing,
    Unsubscription: [{ token }],
  }
}
