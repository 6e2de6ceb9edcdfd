import type { GraphQLExtension } from '../../config/graphql'
import { registerMember } from './operations/registerMember'
import { resendVerification } from './operations/resendVerification'

/** The verbs of the members slice. Who is signed in is Payload's own `meMember`. */
export const membersGraphQL: GraphQLExtension = {
  typeDefs: /* GraphQL */ `
    input RegisterMemberInput {
      "Where the verification mail goes; never shown to other members."
      email: String!
      "10 characters at least."
      password: String!
      "Public and unique: 3 to 30 of a–z, 0–9, hyphen and underscore."
      handle: String!
      displayName: String!
      "Language of the mails; the request's by default."
      locale: MemberLocale
      "The version of the code of conduct that was shown and accepted."
      acceptedCode: Int
    }

    enum MemberLocale {
      en
      fr
    }

    "The same for a known and an unknown address: a mail is on its way to it."
    type Registration {
      email: String!
    }

    extend type Mutation {
      registerMember(data: RegisterMemberInput!): Registration!
      resendVerification(email: String!): Registration!
    }
  `,
  mutations: {
    registerMember,
    resendVerification,
  },
}
