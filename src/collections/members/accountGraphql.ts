import type { GraphQLExtension } from '../../config/graphql'
import { cancelEmailChange, confirmEmailChange } from './email/confirmEmailChange'
import { requestEmailChange } from './email/requestEmailChange'
import { changeHandle, memberByHandle } from './handles/operations'
import { changePassword } from './operations/changePassword'
import { confirmLogIn, logIn } from './operations/logIn'
import { forgotPasswordMember } from './operations/forgotPassword'
import { myAccount } from './operations/myAccount'
import {
  disableSecondFactor,
  enableSecondFactor,
  renewRecoveryCodes,
  startSecondFactor,
} from './secondFactor/operations'
import { resetSecondFactor } from './secondFactor/resetSecondFactor'
import { logOutEverywhere, mySessions, revokeSession } from './sessions/operations'

/** The verbs of one's own account: getting in, its locks, its address and its handle. */
export const accountGraphQL: GraphQLExtension = {
  typeDefs: /* GraphQL */ `
    "Either a session, or a ticket for the second step."
    type LogInResult {
      token: String
      "Seconds since 1970."
      exp: Int
      "For \`confirmLogIn\`, with a code of the second factor; good for five minutes."
      ticket: String
      "The member's language, once they are logged in."
      locale: MemberLocale
    }

    type Session {
      id: ID!
      "Browser and system, for example \`Firefox · Linux\`."
      device: String
      createdAt: DateTime
      "To ten minutes."
      lastSeenAt: DateTime
      expiresAt: DateTime!
      "Is it the one that asks?"
      current: Boolean!
    }

    type SessionsEnded {
      ended: Int!
    }

    type PasswordChange {
      changed: Boolean!
    }

    "The same for a known and an unknown address: mails are on their way."
    type EmailChange {
      email: String!
    }

    type EmailConfirmation {
      "False while the other address has not confirmed."
      done: Boolean!
    }

    type EmailCancellation {
      cancelled: Boolean!
    }

    type HandleChange {
      handle: String!
    }

    "Shown once."
    type SecondFactorSetup {
      "Base32, for typing in."
      secret: String!
      "An \`otpauth:\` address."
      uri: String!
      "The same as a QR code: an SVG document."
      qr: String!
    }

    "Shown once; each is good once."
    type RecoveryCodes {
      recoveryCodes: [String!]!
    }

    type SecondFactorOff {
      off: Boolean!
    }

    "The signed-in member's own account."
    type Account {
      email: String!
      handle: String!
      "When the handle may be changed again; null for now."
      handleChangesAgain: DateTime
      emailChange: PendingEmailChange
      secondFactor: SecondFactorState!
    }

    type PendingEmailChange {
      email: String!
      awaitsOld: Boolean!
      awaitsNew: Boolean!
      expiresAt: DateTime!
    }

    type SecondFactorState {
      on: Boolean!
      since: DateTime
      recoveryCodesLeft: Int!
      "Do the member's staff roles wait for it?"
      demanded: Boolean!
    }

    extend type Query {
      myAccount: Account!
      mySessions: [Session!]!
      "The member with a handle, or who had it before."
      memberByHandle(handle: String!): Member
    }

    extend type Mutation {
      logIn(email: String!, password: String!): LogInResult!
      "\`code\`: of the authenticator, or a recovery code."
      confirmLogIn(ticket: String!, code: String!): LogInResult!
      revokeSession(id: ID!): SessionsEnded!
      logOutEverywhere(butThis: Boolean = false): SessionsEnded!
      changePassword(current: String!, password: String!): PasswordChange!
      requestEmailChange(email: String!, password: String!): EmailChange!
      confirmEmailChange(token: String!): EmailConfirmation!
      cancelEmailChange: EmailCancellation!
      changeHandle(handle: String!): HandleChange!
      startSecondFactor(password: String!): SecondFactorSetup!
      enableSecondFactor(code: String!): RecoveryCodes!
      disableSecondFactor(password: String!, code: String!): SecondFactorOff!
      renewRecoveryCodes(code: String!): RecoveryCodes!
      "Takes the second factor off another member, who lost it. Administrators only, by their own password."
      resetSecondFactor(member: ID!, reason: String!, password: String!): SecondFactorOff!
    }
  `,
  fields: { Mutation: { forgotPasswordMember } },
  queries: { myAccount, mySessions, memberByHandle },
  mutations: {
    logIn,
    confirmLogIn,
    revokeSession,
    logOutEverywhere,
    changePassword,
    requestEmailChange,
    confirmEmailChange,
    cancelEmailChange,
    changeHandle,
    startSecondFactor,
    enableSecondFactor,
    disableSecondFactor,
    renewRecoveryCodes,
    resetSecondFactor,
  },
}
