import type { GraphQLExtension } from '../../config/graphql'
import { loadDocument } from '../../config/loadDocument'
import { slugs } from '../../slugs'
import type { Counting } from './counting'
import { countView } from './operations/countView'
import { markTopicRead, markTopicsRead } from './operations/markRead'
import { replyPage } from './operations/replyPage'
import { topicList } from './operations/topicList'
import { unreadCounts } from './operations/unreadCounts'
import type { ReadingSettings } from './options'
import { topicViews, topPeriods } from './views'
import type { Voice } from './voices'

/** The verbs of reading the forum. */
export const readingGraphQL = (
  settings: ReadingSettings,
  counting: Counting,
  salt: string,
): GraphQLExtension => ({
  typeDefs,
  queries: {
    topicList: topicList(settings),
    replyPage: replyPage(settings),
    unreadCounts: unreadCounts(settings),
  },
  mutations: {
    markTopicRead: markTopicRead(settings),
    markTopicsRead: markTopicsRead(settings),
    countView: countView(counting, salt),
  },
  fields: {
    TopicVoice: {
      by: ({ by }: Voice, _args: object, { req }) => loadDocument(slugs.members, by, req),
    },
  },
})

const typeDefs = /* GraphQL */ `
  "Lists of topics."
  enum TopicView {
    ${topicViews.join('\n    ')}
  }

  "How far back the view \`top\` looks, by when a topic was opened."
  enum TopPeriod {
    ${topPeriods.join('\n    ')}
  }

  "Who spoke last in a topic."
  type TopicVoice {
    number: Int!
    at: DateTime!
    by: Member
  }

  "A topic in a list, as it is to the one who asks."
  type TopicEntry {
    topic: Topic!
    "Opened lately by somebody else, and not yet opened by the one who asks."
    isNew: Boolean!
    "Replies behind what they have read; 0 in a topic that they neither opened nor track."
    unread: Int!
    "Number of the last reply that they have read; null where they have not been."
    lastRead: Int
    "Null while nobody has replied."
    last: TopicVoice
  }

  "A part of a list of topics."
  type TopicListPage {
    "What is pinned in the forum asked about, on the first page of \`latest\`; it stands nowhere else in that list."
    pinned: [TopicEntry!]!
    entries: [TopicEntry!]!
    "What \`before\` takes, when there is more above."
    earlier: String
    "What \`after\` takes, when there is more below."
    later: String
  }

  "One line of a thread: a reply, or what was done with the topic."
  type ReplyEntry {
    "Of the reply; of a log line, the number of the reply that it stands behind."
    number: Int!
    reply: Reply
    event: TopicEvent
  }

  "A part of a thread."
  type ReplyPage {
    topic: Topic!
    "Replies and log lines in their order."
    entries: [ReplyEntry!]!
    "The page begins behind this number: as \`after\`, it is the page's own address."
    from: Int!
    "What \`before\` takes, when there is more above."
    earlier: Int
    "What \`after\` takes, when there is more below."
    later: Int
    "Number of the last reply that everybody sees."
    last: Int!
    "Number of the last reply that the one who asks has read; null where they have not been."
    lastRead: Int
    unread: Int!
  }

  type ForumUnread {
    forum: ID!
    "Topics."
    new: Int!
    "Topics."
    unread: Int!
  }

  "What waits for the one who asks, in topics."
  type UnreadCounts {
    new: Int!
    unread: Int!
    "There are more new ones than were counted."
    isMore: Boolean!
    forums: [ForumUnread!]!
  }

  extend type Query {
    """
    Topics by the page, without numbers of pages and totals. \`new\`, \`unread\` and \`mine\` are of the one who asks; a
    stranger's \`new\` is what was opened last. Of \`after\` and \`before\` one at most.
    """
    topicList(
      view: TopicView = latest
      forum: ID
      tag: ID
      kind: Topic_kind
      "For the view \`top\`."
      period: TopPeriod = all
      "100 at most."
      first: Int = 30
      after: String
      before: String
    ): TopicListPage!
    """
    A topic, by its id or its slug, and a page of its replies; null when the one who asks finds no such topic. Of
    \`after\`, \`before\` and \`around\` one at most, each the number of a reply.
    """
    replyPage(
      topic: ID
      slug: String
      "100 at most."
      first: Int = 20
      after: Int
      before: Int
      around: Int
    ): ReplyPage
    "Null for strangers."
    unreadCounts: UnreadCounts
  }

  extend type Mutation {
    "Declares a topic read, to its end or up to a reply's number."
    markTopicRead(topic: ID!, upTo: Int): Boolean!
    "Declares all topics read, or all of a forum; answers what is left."
    markTopicsRead(forum: ID): UnreadCounts
    "Somebody looks at a topic: robots do not count, nor whoever has looked lately. Answers whether it counts."
    countView(topic: ID!): Boolean!
  }
`
