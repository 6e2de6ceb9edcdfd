import type { PayloadRequest, Where } from 'payload'
import { hasRole, userOf } from '../../../access'
import type { GraphQLContext, GraphQLExtension } from '../../../config/graphql'
import { HubError } from '../../../core/errors'
import { slugs } from '../../../slugs'
import type { EventsOptions } from '../options'
import type { Occurrence } from '../recurrence/occurrences'
import { feedbackUntil, refuseFeedback } from './feedbackTerms'
import { giveEventFeedback } from './giveEventFeedback'

type Attendance = { event: number | string; occurrence: Occurrence }

/** What is said of a date afterwards. */
export const feedbackGraphQL = (options: EventsOptions): GraphQLExtension => ({
  typeDefs: /* GraphQL */ `
    "What those who were there say of a date, in numbers: for its organisers."
    type EventFeedbackSummary {
      count: Int!
      "Null when nobody has said anything."
      average: Float
      "How many gave each mark, from 1 to 5."
      marks: [Int!]!
    }

    type EventFeedbackState {
      "May the one who asks say how it was?"
      isOpen: Boolean!
      until: DateTime!
      "What the one who asks said."
      mine: EventFeedback
      "Null for all but organisers."
      summary: EventFeedbackSummary
    }

    extend type EventAttendance {
      feedback: EventFeedbackState!
    }

    extend type Mutation {
      "Says how a date was, to its organisers: within 30 days, by who was there; said again, it replaces what was said."
      giveEventFeedback(event: ID!, occurrence: String, rating: Int!, text: String): EventFeedback!
    }
  `,
  mutations: { giveEventFeedback: giveEventFeedback(options) },
  fields: {
    EventAttendance: {
      feedback: ({ event, occurrence }: Attendance, _args: unknown, { req }: GraphQLContext) => ({
        isOpen: () => isOpen({ event, date: occurrence, now: options.now() }, req),
        until: new Date(feedbackUntil(occurrence)).toISOString(),
        mine: () => mineOf({ event, occurrence: occurrence.id }, req),
        summary: () => summaryOf({ event, occurrence: occurrence.id }, req),
      }),
    },
  },
})

const isOpen = async (asked: Parameters<typeof refuseFeedback>[0], req: PayloadRequest): Promise<boolean> => {
  try {
    await refuseFeedback(asked, req)
    return true
  } catch (error) {
    if (error instanceof HubError) return false
    throw error
  }
}

type Place = { event: number | string; occurrence: string }

const at = ({ event, occurrence }: Place): Where[] => [
  { event: { equals: event } },
  { occurrence: { equals: occurrence } },
]

const mineOf = async (place: Place, req: PayloadRequest): Promise<unknown> => {
  const user = userOf(req)
  if (!user) return null
  const { docs } = await req.payload.find({
    collection: slugs.eventFeedback,
    where: { and: [...at(place), { member: { equals: user.id } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs[0] ?? null
}

const summaryOf = async (place: Place, req: PayloadRequest): Promise<object | null> => {
  if (!hasRole(req, 'editor', 'manager')) return null
  const marks: number[] = []
  for (const rating of [1, 2, 3, 4, 5])
    marks.push(
      (
        await req.payload.db.count({
          collection: slugs.eventFeedback,
          where: { and: [...at(place), { rating: { equals: rating } }] },
          req,
        })
      ).totalDocs,
    )
  const count = marks.reduce((sum, each) => sum + each, 0)
  const total = marks.reduce((sum, each, index) => sum + each * (index + 1), 0)
  return { count, average: count === 0 ? null : Math.round((total / count) * 100) / 100, marks }
}
