import { hasRole, staffRoles, userOf } from '../../access'
import type { GraphQLContext, GraphQLExtension } from '../../config/graphql'
import type { CodesOfConduct } from '../../payload-types'
import { acceptCodeOfConduct, findAcceptance } from './operations/accept'
import { countAcceptances } from './operations/acceptances'
import { conductChanges } from './operations/conductChanges'
import { inForce } from './operations/inForce'
import { conductVersion, conductVersions, speak } from './operations/readVersions'
import type { ConductOptions } from './options'

/** The code in force, its versions and what changed between them, and its acceptance. */
export const codeOfConductGraphQL = (
  options: Pick<ConductOptions, 'now' | 'activeMembers'>,
): GraphQLExtension => ({
  typeDefs: /* GraphQL */ `
    type AcceptedCode {
      version: Int!
      acceptedAt: DateTime!
    }

    "How many of the members who take part have accepted a version."
    type AcceptanceCount {
      accepted: Int!
      members: Int!
    }

    "A stretch of text: in both versions, in the old one only (removed), in the new one only (added)."
    type ChangedWords {
      kind: ChangedWordsKind!
      text: String!
    }

    enum ChangedWordsKind {
      kept
      removed
      added
    }

    type ChangedExample {
      kind: ChangedWordsKind!
      isFine: Boolean!
      text: String!
    }

    "One of a few: before and after, null where the rule was not there."
    type ChangedChoice {
      from: String
      to: String
    }

    enum ConductRuleChangeKind {
      added
      removed
      changed
      "The same words in another place."
      moved
      kept
    }

    type ConductRuleChange {
      key: String!
      change: ConductRuleChangeKind!
      "Has its place among the others changed? A changed rule may have moved too."
      hasMoved: Boolean!
      "Place in the old version, from 1; null when it is not there."
      from: Int
      "Place in the new version, from 1; null when it is not there."
      to: Int
      title: [ChangedWords!]!
      text: [ChangedWords!]!
      examples: [ChangedExample!]!
      severity: ChangedChoice!
      measure: ChangedChoice!
    }

    type ConductChanges {
      from: Int!
      to: Int!
      title: [ChangedWords!]!
      intro: [ChangedWords!]!
      "In the order of the new version; what was removed stands where it stood."
      rules: [ConductRuleChange!]!
    }

    extend type CodesOfConduct {
      "Has the signed-in member accepted this version? False for visitors."
      acceptedByMe: Boolean!
      "For staff; null for everybody else."
      acceptances: AcceptanceCount
      "Is this the version that holds now?"
      isInForce: Boolean!
    }

    extend type Query {
      "Of the published codes whose date has come, the one with the highest version; null when there is none."
      currentCodeOfConduct(locale: LocaleInputType): CodesOfConduct
      "Every version that whoever asks may read, the newest first."
      conductVersions(locale: LocaleInputType): [CodesOfConduct!]!
      "One version by its number; null when there is none that whoever asks may read."
      conductVersion(version: Int!, locale: LocaleInputType): CodesOfConduct
      conductChanges(from: Int!, to: Int!, locale: LocaleInputType): ConductChanges!
    }

    extend type Mutation {
      acceptCodeOfConduct(version: Int!): AcceptedCode!
    }
  `,
  queries: {
    currentCodeOfConduct: async ({ locale }: { locale?: 'en' | 'fr' }, req) => {
      speak(locale, req)
      return inForce(options.now)(req)
    },
    conductVersions,
    conductVersion,
    conductChanges,
  },
  mutations: { acceptCodeOfConduct: acceptCodeOfConduct(options) },
  fields: {
    CodesOfConduct: {
      acceptedByMe: async ({ version }: CodesOfConduct, _args: unknown, { req }: GraphQLContext) => {
        const user = userOf(req)
        return user !== null && (await findAcceptance({ member: user.id, version, req })) !== null
      },
      acceptances: ({ version }: CodesOfConduct, _args: unknown, { req }: GraphQLContext) =>
        hasRole(req, ...staffRoles) ? countAcceptances(options)(version, req) : null,
      isInForce: async ({ id }: CodesOfConduct, _args: unknown, { req }: GraphQLContext) =>
        (await inForce(options.now)(req))?.id === id,
    },
  },
})
