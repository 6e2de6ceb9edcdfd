import type { PayloadRequest } from 'payload'
import type { GraphQLContext, GraphQLExtension } from '../../config/graphql'
import { attendance } from './attendance'
import { renewCalendarLink, revokeCalendarLink } from './operations/calendarLink'
import { cancelRsvp } from './operations/cancelRsvp'
import { eventDates } from './operations/eventDates'
import { eventDays } from './operations/eventDays'
import { approveRsvp, declineRsvp, promoteRsvp, promoteWaiting } from './operations/organise'
import { rsvp } from './operations/rsvp'
import { changeSeries } from './series/changeSeries'
import { continuedBy } from './series/continuedBy'
import type { EventsOptions } from './options'
import { findOccurrence, nextOccurrences, occurrencesBetween } from './recurrence/occurrences'
import { positionOf } from './rsvps/position'
import type { RegistrableEvent } from './rsvps/terms'

/** Dates that one question may ask of one event: a date a day for a year. */
const mostDates = 366

type DatesArgs = { from?: string | null; to?: string | null; limit?: number | null }

/** The verbs of events, and what an event knows of its dates. */
export const eventsGraphQL = (options: EventsOptions): GraphQLExtension => ({
  typeDefs: /* GraphQL */ `
    enum RsvpAnswer {
      going
      interested
    }

    "Where somebody takes part."
    enum AttendanceMode {
      site
      online
    }

    input RsvpAnswerInput {
      "Id of the event's question."
      question: ID!
      answer: String!
    }

    enum OccurrenceState {
      scheduled
      moved
      cancelled
    }

    "One date of an event."
    type EventOccurrence {
      "What \`rsvp\` takes. It stays when the date is moved."
      id: String!
      startsAt: DateTime!
      endsAt: DateTime!
      "When the series planned it."
      plannedAt: DateTime!
      state: OccurrenceState!
      "Why it was moved or cancelled."
      note: String
    }

    "Who comes to one date, in numbers, and by name as each allows."
    type EventAttendance {
      occurrence: EventOccurrence!
      "Seats taken, guests and offered seats counted."
      taken: Int!
      "Seats that are free; null where nothing limits them."
      seatsLeft: Int
      siteSeatsLeft: Int
      onlineSeatsLeft: Int
      waiting: Int!
      interested: Int!
      guestsAllowed: Int!
      modes: [AttendanceMode!]!
      "Requests wait for the organiser's yes."
      approval: Boolean!
      policy: String!
      opensAt: DateTime
      closesAt: DateTime!
      isOpen: Boolean!
      "Members who let themselves be seen by members; empty for visitors."
      members(limit: Int = 24): [Member!]!
      "The answer of the one who asks."
      mine: Rsvp
    }

    extend type Rsvp {
      "Place on the waiting list, from 1; null when not on it."
      position: Int
    }

    enum SeriesScope {
      "One date alone."
      this
      "This date and all that come after it, which become an event of their own."
      following
      all
    }

    enum SeriesDateState {
      "Takes place, after all."
      scheduled
      cancelled
      "As if it had never been; of \`following\`: the series ends before this date."
      removed
    }

    "What is to be different; what is left out stays."
    input SeriesChangeInput {
      "When the date that is named begins, on the clock of the event: 2026-11-07T19:00."
      startsLocal: String
      endsLocal: String
      state: SeriesDateState
      "RRULE; of more dates than one."
      recurrence: String
      "Why, for those who come."
      note: String
    }

    extend type Event {
      "The event in which the series goes on, after it was changed from a date on."
      continuedBy: Event
      "Dates that touch a span of time, or the next ones."
      occurrences(from: DateTime, to: DateTime, limit: Int = 10): [EventOccurrence!]!
      "One date by id or start; without a name the only one, or the next."
      attendance(occurrence: String): EventAttendance
    }

    type CalendarLink {
      "Below the site's address."
      path: String!
    }

    "One date of one event."
    type EventDate {
      event: Event!
      occurrence: EventOccurrence!
      "Kilometres from the place that was asked for; null where none was."
      distance: Float
      "What \`after\` takes."
      cursor: String!
    }

    "One day of a calendar, by the clock of each event."
    type EventDay {
      "2026-11-07"
      day: String!
      "Dates that begin on it."
      count: Int!
      "The first of them."
      dates: [EventDate!]!
    }

    "A place: words of its name or address as an event has them, or a point in degrees."
    input NearInput {
      place: String
      latitude: Float
      longitude: Float
      "Kilometres as the crow flies."
      within: Float = 25
    }

    extend type Query {
      "A page of the dates of all listed events in a span of time (100 days at most), soonest first."
      eventDates(
        from: DateTime!
        to: DateTime
        "Only dates that begin on this day of their own clock: 2026-11-07."
        day: String
        "Only the first date of each event."
        once: Boolean = false
        "Slug of a tag."
        tag: String
        mode: AttendanceMode
        "Only what is near a place; the nearest come first."
        near: NearInput
        limit: Int = 100
        "The cursor of the date after which the page begins."
        after: String
        locale: LocaleInputType
      ): [EventDate!]!
      "Every day (62 at most) on which dates begin, with how many, and the first of them."
      eventDays(
        "First and last day: 2026-11-07."
        from: String!
        to: String!
        tag: String
        mode: AttendanceMode
        near: NearInput
        "Dates shown of each day."
        limit: Int = 5
        locale: LocaleInputType
      ): [EventDay!]!
    }

    extend type Mutation {
      rsvp(
        event: ID!
        occurrence: String
        guests: Int
        mode: AttendanceMode
        answer: RsvpAnswer = going
        shown: Boolean
        answers: [RsvpAnswerInput!]
        "The slug of the event's page, which opens an event that stands in no list."
        address: String
      ): Rsvp!
      cancelRsvp(event: ID!, occurrence: String): Rsvp!
      approveRsvp(rsvp: ID!): Rsvp!
      declineRsvp(rsvp: ID!): Rsvp!
      promoteRsvp(rsvp: ID!): Rsvp!
      "Offers all free seats to those next in line; how many were offered some."
      promoteWaiting(event: ID!, occurrence: String): Int!
      "Answers the event that the date belongs to then: of \`following\` a new one, with the registrations of its dates."
      changeSeries(event: ID!, occurrence: String!, scope: SeriesScope!, change: SeriesChangeInput!): Event!
      "A new private address of one's own calendar, shown this once; the one before stops working."
      renewCalendarLink: CalendarLink!
      revokeCalendarLink: Boolean!
    }
  `,
  mutations: {
    rsvp: rsvp(options),
    cancelRsvp: cancelRsvp(options),
    approveRsvp: approveRsvp(options),
    declineRsvp: declineRsvp(options),
    promoteRsvp: promoteRsvp(options),
    promoteWaiting: promoteWaiting(options),
    changeSeries: changeSeries(options),
    renewCalendarLink,
    revokeCalendarLink,
  },
  queries: { eventDates: eventDates(options), eventDays },
  fields: {
    Rsvp: {
      position: (rsvp: Parameters<typeof positionOf>[0], _args: unknown, { req }: GraphQLContext) =>
        positionOf(rsvp, req),
    },
    Event: {
      continuedBy: (event: RegistrableEvent, _args: unknown, { req }: GraphQLContext) =>
        continuedBy(event, req),
      occurrences: (event: RegistrableEvent, { from, to, limit }: DatesArgs) => {
        const most = Math.max(0, Math.min(limit ?? 10, mostDates))
        const start = from ? new Date(from) : options.now()
        return to
          ? occurrencesBetween(event, { from: start, to: bounded(start, new Date(to)) }, most)
          : nextOccurrences(event, start, most)
      },
      attendance: (
        event: RegistrableEvent,
        { occurrence }: { occurrence?: string | null },
        { req }: { req: PayloadRequest },
      ) => {
        const now = options.now()
        const date = findOccurrence(event, occurrence ?? nextOccurrences(event, now, 1)[0]?.id)
        return date && attendance({ event, date, now, req })
      },
    },
  },
})

/** A span ends after two years at the latest: nobody draws a longer calendar. */
const bounded = (from: Date, to: Date): Date =>
  new Date(Math.min(to.getTime(), from.getTime() + 2 * mostDates * 86_400_000))
