import type { GraphQLExtension } from '../../config/graphql'
import { removeAvatar, setAvatar } from './avatar/setAvatar'
import { isInAudience, type WithPrivacy } from './profile/audience'
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

    input AvatarInput {
      "The picture in base64: JPEG, PNG, WebP, AVIF or GIF, 5 MB at most."
      file: String!
      "What every crop keeps, in percent from the left; the middle by default."
      focalX: Float
      "In percent from the top."
      focalY: Float
    }

    extend type Member {
      "May the one who asks see what this member wrote, gathered on one page?"
      showsActivity: Boolean!
    }

    extend type Mutation {
      "Gives the signed-in member a portrait; POST /api/avatars takes it as a form."
      setAvatar(data: AvatarInput!): Boolean!
      removeAvatar: Boolean!
      registerMember(data: RegisterMemberInput!): Registration!
      resendVerification(email: String!): Registration!
    }
  `,
  mutations: {
    setAvatar,
    removeAvatar,
    registerMember,
    resendVerification,
  },
  fields: {
    Member: {
      showsActivity: (member: WithPrivacy, _args: object, { req }) => isInAudience('activity', member, req),
    },
  },
}
