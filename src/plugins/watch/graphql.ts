import type { GraphQLExtension } from '../../config/graphql'
import { loadDocument } from '../../config/loadDocument'
import { slugs } from '../../slugs'
import { decisionTimes, watchState, type WatchState } from './operations/readWatch'
import { endRaid, startRaid } from './operations/switchRaid'
import type { WatchPorts } from './options'
import { graveness } from './graveness'

/** The verbs of the watch. */
export const watchGraphQL = (ports: WatchPorts): GraphQLExtension => ({
  typeDefs: /* GraphQL */ `
    enum Graveness {
      ${graveness.join('\n      ')}
    }

    "Raid mode, while it is on."
    type ActiveRaid {
      id: ID!
      startedAt: DateTime!
      "It ends by itself."
      endsAt: DateTime!
      "Held texts that set it off; null: it was begun by hand."
      held: Int
    }

    "How things stand for those who keep watch."
    type WatchState {
      "Null: it is off."
      raid: ActiveRaid
      "Is the team there now?"
      isInHours: Boolean!
      "IANA name: the clock of hours and rota."
      timeZone: String!
      "Whom an alert would tell now."
      onCall: [Member!]!
    }

    "How long decisions took of one class of cases, within hours or outside of them."
    type DecisionTimes {
      graveness: Graveness!
      "Came in while the team was there."
      inHours: Boolean!
      "Minutes."
      promised: Int!
      decided: Int!
      "Minutes; null where nothing was decided."
      median: Float
      "Minutes; null where nothing was decided."
      p90: Float
      "Share within the promise, 0 to 1; null where nothing was decided."
      within: Float
      "Open now."
      waiting: Int!
      "Open now, past their promise."
      late: Int!
    }

    extend type Query {
      "For moderators and managers."
      watchState: WatchState!
      """
      What was promised and what came of it, by the log, for what was decided in a period of 400 days at most. For
      moderators and managers.
      """
      decisionTimes("Left out: 30 days before \`to\`." from: DateTime, "Left out: now." to: DateTime): [DecisionTimes!]!
    }

    extend type Mutation {
      """
      New members’ posts are held, links are taken from trusted members alone, sign-ups are slowed. It ends by itself,
      after 1 to 72 hours. For moderators and managers.
      """
      startRaid(hours: Int! = 2, note: String): ActiveRaid!
      "Ends raid mode before its time. What was held stays in the queue."
      endRaid: Boolean!
    }
  `,
  queries: { watchState: watchState(ports), decisionTimes: decisionTimes(ports) },
  mutations: { startRaid: startRaid(ports), endRaid: endRaid(ports) },
  fields: {
    WatchState: {
      onCall: ({ onCall }: WatchState, _args: object, { req }) =>
        Promise.all(onCall.map((id) => loadDocument(slugs.members, id, req))),
    },
  },
})
