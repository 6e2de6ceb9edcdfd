import type { GraphQLExtension } from '../../config/graphql'
import { markNotificationsRead } from './operations/markNotificationsRead'
import { myNotifications, myUnreadNotifications } from './operations/myNotifications'
import { myNotificationPreferences, setNotificationPreferences } from './operations/preferences'
import { retryNotification } from './operations/retryNotification'
import { unsubscribe, unsubscription } from './unsubscribe/unsubscribe'

/** What the notifications add to the schema. */
export const graphql: GraphQLExtension = {
  typeDefs: `
    "A notification in one line, in the reader's language."
    type NotificationLine {
      id: ID!
      kind: String!
      text: String!
      "Path of the site that it leads to, in the reader's language."
      path: String
      createdAt: DateTime!
      readAt: DateTime
    }
    type NotificationPage {
      docs: [NotificationLine!]!
      "Give it as after for the next page; null: this is the last."
      next: ID
    }
    enum NotificationDigest { off daily weekly }
    "Times of day, HH:MM in the member's time zone; may span midnight."
    type NotificationQuietHours { from: String!, to: String! }
    input NotificationQuietHoursInput { from: String!, to: String! }
    type NotificationGroup {
      name: String!
      title: String!
      hint: String!
      "Is it told on the site? Null: nothing of it is."
      inApp: Boolean
      "Is it mailed? Null: nothing of it is."
      email: Boolean
    }
    input NotificationGroupInput { name: String!, inApp: Boolean, email: Boolean }
    "How a member wants to be told what is not mandatory."
    type MemberNotificationPreferences {
      groups: [NotificationGroup!]!
      "No mail but the mandatory ones."
      mailOff: Boolean!
      digest: NotificationDigest!
      "0 to 23, in the member's time zone; a weekly digest comes on Mondays."
      digestHour: Int!
      quiet: NotificationQuietHours
      timeZone: String!
    }
    "What is left out stays as it is; quiet: null ends quiet hours."
    input NotificationPreferencesInput {
      groups: [NotificationGroupInput!]
      mailOff: Boolean
      digest: NotificationDigest
      digestHour: Int
      quiet: NotificationQuietHoursInput
      timeZone: String
    }
    "What the unsubscribe link of a mail is about."
    type Unsubscription {
      title: String!
      "Does its mail still come?"
      subscribed: Boolean!
    }
    extend type Query {
      "The member's own notifications, newest first; up to 100 at once."
      myNotifications(after: ID, limit: Int! = 20): NotificationPage!
      myUnreadNotifications: Int!
      myNotificationPreferences: MemberNotificationPreferences!
      "By the token of a mail's link; nobody has to be signed in."
      unsubscription(token: String!): Unsubscription!
    }
    extend type Mutation {
      "Answers how many are unread now."
      markNotificationsRead(ids: [ID!], all: Boolean): Int!
      setNotificationPreferences(data: NotificationPreferencesInput!): MemberNotificationPreferences!
      "Switches mail off by the token of a mail's link, or on again; nobody has to be signed in."
      unsubscribe(token: String!, undo: Boolean): Unsubscription!
      "Sends a notification that did not arrive again. For managers."
      retryNotification(notification: ID!): Notification!
    }
  `,
  queries: { myNotifications, myUnreadNotifications, myNotificationPreferences, unsubscription },
  mutations: { markNotificationsRead, setNotificationPreferences, unsubscribe, retryNotification },
}
