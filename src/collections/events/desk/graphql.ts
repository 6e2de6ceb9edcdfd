import type { GraphQLExtension } from '../../../config/graphql'
import type { EventsOptions } from '../options'
import { eventDesk } from './eventDesk'
import { messageGoing } from './messageGoing'

/** What organisers see and do at the desk of an event. */
export const deskGraphQL = (options: EventsOptions): GraphQLExtension => ({
  typeDefs: /* GraphQL */ `
    "Whom a message of the organisers is for."
    enum EventAudience {
      going
      waiting
    }

    type EventDeskAnswer {
      question: String!
      answer: String!
    }

    "A registration as organisers see it."
    type EventDeskRow {
      "Of the registration: what \`approveRsvp\` and its like take."
      id: ID!
      "What \`checkIn\` takes."
      member: ID!
      name: String!
      handle: String
      status: Rsvp_status!
      guests: Int!
      mode: AttendanceMode!
      answers: [EventDeskAnswer!]!
      checkedInAt: DateTime
      offeredUntil: DateTime
      createdAt: DateTime!
    }

    type EventDeskCount {
      status: Rsvp_status!
      registrations: Int!
      "Members and their guests."
      people: Int!
    }

    "One date of an event, for its organisers."
    type EventDesk {
      event: Event!
      occurrence: EventOccurrence!
      "Dates that somebody answered to, soonest first."
      dates: [EventOccurrence!]!
      counts: [EventDeskCount!]!
      "In the order of acceptance; 1000 at most."
      rows(statuses: [Rsvp_status!], limit: Int = 100, page: Int = 1): [EventDeskRow!]!
      "What was written to those who come, newest first."
      messages: [EventMessage!]!
      "Messages that may still be sent today."
      messagesLeft: Int!
      "Letters of a message at most."
      mostLetters: Int!
    }

    extend type Query {
      "For organisers. Without a date the next one, or the last that somebody answered to."
      eventDesk(event: ID!, occurrence: String): EventDesk!
    }

    extend type Mutation {
      "Writes to those who come to a date, or wait for it; answers how many they are. Three a day for an event."
      messageGoing(
        event: ID!
        occurrence: String
        audience: EventAudience = going
        subject: String!
        text: String!
      ): Int!
    }
  `,
  queries: { eventDesk: eventDesk(options) },
  mutations: { messageGoing: messageGoing(options) },
})
