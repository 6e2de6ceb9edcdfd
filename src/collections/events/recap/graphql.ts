import type { GraphQLContext, GraphQLExtension } from '../../../config/graphql'
import type { EventsOptions } from '../options'
import type { Occurrence } from '../recurrence/occurrences'
import { beginRecap, recapOf } from './beginRecap'

type Desk = { event: { id: number | string }; occurrence: Occurrence }

/** Looking back on a date in the blog. */
export const recapGraphQL = (options: EventsOptions): GraphQLExtension => ({
  typeDefs: /* GraphQL */ `
    "The post in the blog that looks back on a date."
    type EventRecap {
      "Of the post."
      id: ID!
      title: String!
    }

    extend type EventDesk {
      "Null before it was begun."
      recap: EventRecap
      "Can one be begun: is the date over, did it take place, and is there a blog?"
      canRecap: Boolean!
    }

    extend type Mutation {
      "Begins a draft that looks back on a date, with its pictures and its organisers; asked again, answers the same."
      beginRecap(event: ID!, occurrence: String): EventRecap!
    }
  `,
  mutations: { beginRecap: beginRecap(options) },
  fields: {
    EventDesk: {
      recap: ({ event, occurrence }: Desk, _args: unknown, { req }: GraphQLContext) =>
        options.blog && recapOf({ blog: options.blog, event: event.id, occurrence }, req),
      canRecap: ({ occurrence }: Desk) =>
        options.blog !== null &&
        occurrence.state !== 'cancelled' &&
        Date.parse(occurrence.endsAt) <= options.now().getTime(),
    },
  },
})
