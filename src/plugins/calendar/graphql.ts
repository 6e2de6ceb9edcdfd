import { calendarActions, calendarStatuses } from '../../config/calendarSource'
import type { GraphQLExtension } from '../../config/graphql'
import { draftFromIdea } from './operations/draftFromIdea'
import { editorialCalendar } from './operations/editorialCalendar'
import { moveOnCalendar } from './operations/moveOnCalendar'
import { renewEditorialCalendarLink, revokeEditorialCalendarLink } from './operations/staffCalendar'

/** What the editorial calendar adds to the schema. */
export const calendarGraphQL: GraphQLExtension = {
  typeDefs: /* GraphQL */ `
    "How far something on the calendar has come."
    enum CalendarStatus {
      ${calendarStatuses.join('\n      ')}
    }

    "What happens at the moment of an entry."
    enum CalendarAction {
      ${calendarActions.join('\n      ')}
    }

    type CalendarAuthor {
      id: ID!
      name: String!
    }

    "A channel that texts go out on."
    type CalendarChannel {
      id: ID!
      name: String!
      language: String!
    }

    "Something that stands at a moment of the editorial calendar."
    type CalendarEntry {
      "What \`moveOnCalendar\` takes."
      id: String!
      "Slug of its collection."
      kind: String!
      document: ID!
      action: CalendarAction!
      status: CalendarStatus!
      title: String!
      "en or fr; null for what exists in no language by itself."
      locale: String
      "Null for a whole day."
      at: DateTime
      endsAt: DateTime
      "By the clocks of the zone that was asked for: 2026-03-29, and 09:00."
      day: String!
      time: String
      endDay: String!
      endTime: String
      author: CalendarAuthor
      "Ids of the channels that it goes out on."
      channels: [ID!]!
      "It will not go out before somebody approves it."
      needsApproval: Boolean!
      note: String
      movable: Boolean!
    }

    type CalendarHoliday {
      day: String!
      name: String!
      "ISO 3166-1 alpha-2."
      country: String!
    }

    "What stands in each other's way."
    type CalendarWarning {
      "sameHour, holiday, overlap or approval"
      rule: String!
      day: String!
      entries: [String!]!
      message: String!
    }

    type CalendarWeek {
      monday: String!
      "By ISO 8601."
      week: Int!
    }

    "An idea or a draft that has no day yet."
    type WaitingEntry {
      "What \`moveOnCalendar\` takes."
      id: String!
      kind: String!
      document: ID!
      title: String!
      locale: String
      author: String
      stage: String!
    }

    type EditorialCalendar {
      from: String!
      to: String!
      timeZone: String!
      "The day that it is in the zone."
      today: String!
      weeks: [CalendarWeek!]!
      entries: [CalendarEntry!]!
      holidays: [CalendarHoliday!]!
      warnings: [CalendarWarning!]!
      waiting: [WaitingEntry!]!
      channels: [CalendarChannel!]!
      authors: [CalendarAuthor!]!
      "Has the one who asks a private address of the calendar file?"
      hasFeed: Boolean!
    }

    "Where an entry stands now."
    type MovedEntry {
      at: DateTime!
      "exact; gap: clocks skip the reading, and it is moved forward; double: they show it twice, and the first is meant"
      kind: String!
      wall: String!
    }

    type IdeaDraft {
      collection: String!
      id: ID!
    }

    "A private address, told once."
    type EditorialCalendarLink {
      url: String!
    }

    extend type Query {
      "What stands on the editorial calendar between two days (100 at most) of a time zone. For staff, as each may read."
      editorialCalendar(
        from: String!
        to: String!
        timeZone: String!
        kinds: [String!]
        statuses: [CalendarStatus!]
        channels: [ID!]
        authors: [ID!]
        locale: LocaleInputType
      ): EditorialCalendar!
    }

    extend type Mutation {
      "Puts something at another time (a wall clock's reading, 2026-03-29T09:00), with the rights that it takes."
      moveOnCalendar(entry: String!, at: String!, timeZone: String!): MovedEntry!
      "Makes a draft of an idea. For editors."
      draftFromIdea(idea: ID!): IdeaDraft!
      "A new private address of the calendar file; the one before stops working. For staff."
      renewEditorialCalendarLink: EditorialCalendarLink!
      revokeEditorialCalendarLink: Boolean!
    }
  `,
  queries: { editorialCalendar },
  mutations: {
    moveOnCalendar,
    draftFromIdea,
    renewEditorialCalendarLink,
    revokeEditorialCalendarLink,
  },
}
