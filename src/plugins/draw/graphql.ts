import type { GraphQLExtension } from '../../config/graphql'
import { drawFaults, drawStates } from './collections/Draws'
import { contestDraw } from './operations/contestDraw'
import { drawWinners } from './operations/drawWinners'
import type { DrawSettings } from './options'

/** The verbs of the draw. */
export const drawGraphQL = (settings: DrawSettings): GraphQLExtension => ({
  typeDefs: /* GraphQL */ `
    enum DrawState {
      ${Object.keys(drawStates).join('\n      ')}
    }

    enum DrawFault {
      ${Object.keys(drawFaults).join('\n      ')}
    }

    enum SeedSource {
      drand
      commitment
    }

    type DrawPlace {
      place: Int!
      pseudonym: String!
      "The ticket that was drawn, counted from 0, of how many."
      ticket: Int!
      of: Int!
      isAlternate: Boolean!
    }

    type MyTickets {
      pseudonym: String!
      weight: Int!
      place: Int
    }

    "What everybody may know of a draw."
    type ContestDraw {
      state: DrawState!
      source: SeedSource!
      committedAt: DateTime!
      "SHA-256 of a secret that was made before the opening."
      commitment: String!
      frozenAt: DateTime
      "SHA-256 of the frozen list."
      listHash: String
      entrants: Int
      tickets: Int
      winners: Int
      alternates: Int
      "The most tickets of one member."
      weightCap: Int
      "The round of the beacon that decides, and when it is made."
      round: Int
      expectedAt: DateTime
      askedAt: DateTime
      "Why the list is not frozen, or the beacon’s round not there yet."
      fault: DrawFault
      drawnAt: DateTime
      "The frozen list in its exact bytes."
      list: String
      "The log in its exact bytes, for verification."
      log: String
      places: [DrawPlace!]!
      "The signed-in member, where they are in the list."
      mine: MyTickets
    }

    extend type Query {
      "The draw of a contest, by the contest’s slug; null where none is planned."
      contestDraw(contest: String!): ContestDraw
    }

    extend type Mutation {
      "Calls for the draw of a contest that has closed: freezes its list where closing has not, and says when it is drawn. Once."
      drawWinners(contest: ID!): ContestDraw!
    }
  `,
  mutations: { drawWinners: drawWinners(settings) },
  queries: { contestDraw: contestDraw(settings) },
})
