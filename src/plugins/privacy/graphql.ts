import type { GraphQLExtension } from '../../config/graphql'
import { eraseMember } from './operations/eraseMember'
import { cancelErasure, myErasure, requestErasure } from './operations/requestErasure'
import { myExports, requestExport } from './operations/requestExport'
import type { PrivacySettings } from './options'

/** What members do about their own data. */
export const privacyGraphQL = (settings: PrivacySettings): GraphQLExtension => ({
  typeDefs: /* GraphQL */ `
    "A deletion of an account that was asked for or decided."
    type Erasure {
      status: ErasureStatus!
      "Until then it can be cancelled."
      dueAt: DateTime!
    }

    enum ErasureStatus {
      waiting
      running
      done
    }

    extend type Query {
      "The member's own archives, newest first. The file is at /api/data-exports/<id>/file, for its owner."
      myExports: [DataExport!]!
      "The member's own wish to be erased, if any."
      myErasure: Erasure
    }

    extend type Mutation {
      "Asks for an archive of one's own data; the worker makes it, and a mail says when it is ready."
      requestExport(password: String!): DataExport!
      "Asks for one's own account to be erased after some days of grace."
      requestErasure(password: String!): Erasure!
      "Begins the erasure of another member, after the days of grace or at once. Administrators only, by their password."
      eraseMember(member: ID!, reason: String!, password: String!, atOnce: Boolean = false): Erasure!
      "Keeps the account after all."
      cancelErasure: Boolean!
    }
  `,
  mutations: {
    requestExport: requestExport(settings),
    requestErasure: requestErasure(settings),
    eraseMember: eraseMember(settings),
    cancelErasure: cancelErasure(settings),
  },
  queries: { myExports, myErasure },
})
