import { accountHealth } from './connect/accountHealth'
import { connectChannel } from './connect/connectChannel'
import { chooseAccount, finishConnection } from './connect/finishConnection'
import type { GraphQLExtension } from '../../config/graphql'
import { keepEvergreen } from './evergreen/keepEvergreen'
import { followUp } from './afterwards/followUp'
import { whereItWent } from './afterwards/whereItWent'
import { announce } from './operations/announce'
import { cancelDelivery } from './operations/cancelDelivery'
import { checkChannel } from './operations/checkChannel'
import { decideHeld } from './operations/decideHeld'
import { pauseChannel, resumeChannel } from './operations/pauseChannel'
import { publishingStop } from './operations/publishingStop'
import { resolveUnknown } from './operations/resolveUnknown'
import { rescheduleDelivery } from './operations/rescheduleDelivery'
import { retryDelivery } from './operations/retryDelivery'
import { liftPublishingStop, stopPublishing } from './operations/stopPublishing'
import { copyFor } from './wording/copyFor'
import { draftsFor } from './wording/draftsFor'
import { wordFor } from './wording/wordFor'

/** What syndication adds to the schema. */
export const graphql: GraphQLExtension = {
  typeDefs: `
    "A public document that can be announced."
    input SourceInput {
      collection: String!
      id: ID!
    }

    "What a network says of an account."
    type ChannelHealth {
      "healthy, unreachable or reauthorize"
      status: String!
      "How the network calls the account."
      account: String
      message: String
      checkedAt: DateTime!
    }

    "A time during which nothing goes out."
    type PublishingStopState {
      id: ID!
      reason: String!
      startedAt: DateTime!
      endedAt: DateTime
      "Deliveries that were with their network when it began, and could not be held."
      underWay: Int!
      "Deliveries that wait for a decision now."
      held: Int!
    }

    "A post of a draft, and its length as the network counts."
    type DraftPost {
      text: String!
      length: Int!
    }

    "A picture to keep, and its description."
    type DraftPicture {
      url: String!
      alt: String!
    }

    "One document as it would stand on a network, to be posted by hand."
    type DraftCopy {
      kind: String!
      network: String!
      posts: [DraftPost!]!
      limit: Int!
      "Why the network would refuse it."
      refusal: String
      picture: DraftPicture
    }

    "One document as one channel would say it."
    type ChannelDraft {
      channel: ID!
      name: String!
      "How the network is called."
      network: String!
      enabled: Boolean!
      "en or fr; null when the document has no text."
      language: String
      "First post first; none where the network would refuse."
      posts: [DraftPost!]!
      limit: Int!
      "Why the network would refuse it."
      refusal: String
      "What an editor wrote; null: as the hub composes it."
      words: String
      picture: String
      "The picture in the network's cut, to post by hand."
      cut: DraftPicture
      "US dollars for this announcement; null where the network asks nothing."
      cost: Float
      "US dollars since the first of the month (UTC)."
      spent: Float
      budget: Float
    }

    "Words to try on a channel without keeping them."
    input WordsTrial {
      channel: ID!
      words: String!
    }

    "Where the browser goes to connect an account, and until when it is awaited back."
    type ChannelConnecting {
      url: String!
      expiresAt: DateTime!
    }

    "A right that was asked of the network for an account."
    type AccountRight {
      name: String!
      optional: Boolean!
      "null: the network does not tell."
      granted: Boolean
    }

    "Something that went out, or did not."
    type AccountEvent {
      at: DateTime!
      url: String
      why: String
    }

    "How an account is, from what the hub has seen; nothing is asked of the network."
    type AccountHealth {
      "unchecked, healthy, unreachable or reauthorize"
      status: String!
      account: String
      message: String
      checkedAt: DateTime
      "Can it be connected on its network's own pages?"
      connectable: Boolean!
      connectedAt: DateTime
      "Until when it is connected; null: it does not end, or the network does not say."
      endsAt: DateTime
      "Does the hub renew it by itself?"
      renews: Boolean!
      rights: [AccountRight!]!
      lastSuccess: AccountEvent
      lastFailure: AccountEvent
      "connect, reconnect, reconnectSoon, check or nothing"
      next: String!
    }

    "An account that can be chosen."
    type AccountChoice {
      id: ID!
      name: String!
    }

    "What came of a connection: connected, or a choice to make."
    type ChannelConnection {
      channel: ID!
      "How the network calls the account; null while there is a choice to make."
      account: String
      "What chooseAccount takes."
      ticket: String
      choices: [AccountChoice!]!
    }

    "Something done about a post after it went out."
    type ReceiptAct {
      delivery: ID!
      "edit, reply or remove"
      act: String!
      status: String!
      url: String
      lastError: String
      "Of a correction."
      words: String
      at: DateTime
    }

    "A post of a document, and what became of it."
    type DocumentReceipt {
      delivery: ID!
      channel: String!
      network: String!
      status: String!
      "behind, asked, edited, corrected, recalled or byHand; null: as it was sent."
      afterwards: String
      url: String
      lastError: String
      "What the document says by now and the post does not: cancelled, time, place, title, address, text, wording."
      changes: [String!]!
      "What can be done about it: edit, reply, remove, gone, leave."
      possible: [String!]!
      history: [ReceiptAct!]!
    }

    enum FollowUp {
      "The post says what the document says now."
      edit
      "A correction stands below it."
      reply
      "It is taken back."
      remove
      "A person took it back there."
      gone
      "It stays as it is."
      leave
    }

    enum HeldDecision {
      "At its time, or now where that has passed."
      keep
      "At another time."
      move
      "Never."
      drop
    }

    extend type Query {
      "The crisis stop that is on; null when nothing is stopped. For editors."
      publishingStop: PublishingStopState
      "How an account is, and what to do about it. For editors."
      accountHealth(channel: ID!): AccountHealth!
      "A document's latest version as each channel would say it. For editors."
      channelDrafts(source: SourceInput!, channels: [ID!], trials: [WordsTrial!]): [ChannelDraft!]!
    }

    extend type Query {
      "Where a document went, what was done about it since, and what can be. For editors."
      whereItWent(source: SourceInput!): [DocumentReceipt!]!
      "Text and media for each network, connected or not, to be posted by hand. For editors."
      copyFor(source: SourceInput!, language: String): [DraftCopy!]!
    }

    extend type Mutation {
      "Edits, corrects or takes back a post that is out, whatever the rule of its channel. For editors."
      followUp(delivery: ID!, act: FollowUp!, words: String): Delivery!
      "Announces a public document on some channels, or on all; once more, if it was announced before. For editors."
      announce(
        source: SourceInput!
        channels: [ID!]
        scheduledAt: DateTime
        "In the next free slot of each channel, where it has slots."
        queue: Boolean
      ): Announcement!
      "Has a public document said again when it has rested, on some channels or on all; null days: no more. For editors."
      keepEvergreen(
        source: SourceInput!
        channels: [ID!]
        "Days of rest between two times, at least: 1 to 365."
        days: Int
        "How often from now on, at most: 1 to 50; 3 unless it is said."
        times: Int
      ): [EvergreenPost!]!
      "Pins what is said of a document on a channel; null words: as the hub composes it. For editors."
      wordFor(source: SourceInput!, channel: ID!, words: String): ChannelDraft!
      "Makes a delivery due now. For editors."
      retryDelivery(delivery: ID!): Delivery!
      "Says whether a delivery of unknown outcome was published; if not, it is sent again. For editors."
      resolveUnknown(delivery: ID!, published: Boolean!, url: String): Delivery!
      "Gives a delivery up. For editors."
      cancelDelivery(delivery: ID!): Delivery!
      "Sends a delivery that waits for its time at another one. For editors."
      rescheduleDelivery(delivery: ID!, at: DateTime!): Delivery!
      "The crisis switch: holds everything that has not gone out yet, until a person decides about each. For managers."
      stopPublishing(reason: String!): PublishingStopState!
      "Lifts the crisis switch, which sends nothing by itself. For managers."
      liftPublishingStop(note: String): PublishingStopState!
      "Keeps, moves or drops what is held. For editors."
      decideHeld(deliveries: [ID!]!, decision: HeldDecision!, at: DateTime): [Delivery!]!
      "Nothing more goes out on this channel until somebody lets it go on. For editors."
      pauseChannel(channel: ID!, reason: String): Channel!
      "Lets a paused channel go on. For editors."
      resumeChannel(channel: ID!): Channel!
      "Asks the network who the channel is, and notes the answer. For managers."
      checkChannel(channel: ID!): ChannelHealth!
      "Begins to connect an account on its network's own pages. For managers."
      connectChannel(channel: ID!): ChannelConnecting!
      "Ends it, with what the network sent the browser back with. For managers, in the session that began it."
      finishConnection(state: String!, code: String, error: String): ChannelConnection!
      "Chooses among the accounts of a connection. For managers, in the session that began it."
      chooseAccount(ticket: String!, account: ID!): ChannelConnection!
    }
  `,
  queries: { publishingStop, accountHealth, channelDrafts: draftsFor, whereItWent, copyFor },
  mutations: {
    announce,
    keepEvergreen,
    followUp,
    wordFor,
    retryDelivery,
    resolveUnknown,
    cancelDelivery,
    rescheduleDelivery,
    stopPublishing,
    liftPublishingStop,
    decideHeld,
    pauseChannel,
    resumeChannel,
    checkChannel,
    connectChannel,
    finishConnection,
    chooseAccount,
  },
}
