import type { GraphQLExtension } from '../../../config/graphql'
import { linkIdentity, loginProviders, myIdentities, pendingLink, unlinkIdentity } from './links'
import { completeRegistration, pendingRegistration } from './registration'

/** Log-in through providers. It begins and ends with `GET /api/members/oidc/<provider>/start`. */
export const oidcGraphQL: GraphQLExtension = {
  typeDefs: /* GraphQL */ `
    "A provider that members may log in with."
    type LoginProvider {
      id: String!
      label: String!
    }

    "What a provider proposed for a sign-up."
    type PendingRegistration {
      provider: LoginProvider!
      email: String
      "The provider vouches for the address: it is not asked for again."
      emailVerified: Boolean!
      displayName: String
      handle: String
    }

    input CompleteRegistrationInput {
      "Public and unique: 3 to 30 of a–z, 0–9, hyphen and underscore."
      handle: String!
      displayName: String!
      "Needed when the provider vouches for no address: the verification mail goes there."
      email: String
      locale: MemberLocale
      "The version of the code of conduct that was shown and accepted."
      acceptedCode: Int
    }

    "Logged in; or, when the address is not verified, waiting for it: a mail is on its way."
    type CompletedRegistration {
      email: String!
      verified: Boolean!
      token: String
      "Seconds since 1970."
      exp: Int
    }

    "What the signed-in member is about to link."
    type PendingLink {
      provider: LoginProvider!
      email: String
      name: String
    }

    "A provider that the signed-in member logs in with."
    type LoginIdentity {
      id: String!
      provider: LoginProvider!
      "The address of the account there."
      email: String
      linkedAt: DateTime!
      lastUsedAt: DateTime
    }

    extend type Query {
      loginProviders: [LoginProvider!]!
      pendingRegistration(ticket: String!): PendingRegistration
      pendingLink(ticket: String!): PendingLink
      myIdentities: [LoginIdentity!]!
    }

    extend type Mutation {
      completeRegistration(ticket: String!, data: CompleteRegistrationInput!): CompletedRegistration!
      linkIdentity(ticket: String!): [LoginIdentity!]!
      unlinkIdentity(id: ID!): [LoginIdentity!]!
    }
  `,
  mutations: { completeRegistration, linkIdentity, unlinkIdentity },
  queries: { loginProviders, pendingRegistration, pendingLink, myIdentities },
}
