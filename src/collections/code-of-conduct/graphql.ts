import { userOf } from '../../access'
import type { GraphQLContext, GraphQLExtension } from '../../config/graphql'
import type { CodesOfConduct } from '../../payload-types'
import { acceptCodeOfConduct, findAcceptance } from './operations/accept'
import { inForce } from './operations/inForce'

type Locale = 'en' | 'fr'

/** The code in force, and its acceptance. */
export const codeOfConductGraphQL = (): GraphQLExtension => ({
  typeDefs: /* GraphQL */ `
    type AcceptedCode {
      version: Int!
      acceptedAt: DateTime!
    }

    extend type CodesOfConduct {
      "Has the signed-in member accepted this version? False for visitors."
      acceptedByMe: Boolean!
    }

    extend type Query {
      "The published code with the highest version; null when none is published."
      currentCodeOfConduct(locale: LocaleInputType): CodesOfConduct
    }

    extend type Mutation {
      acceptCodeOfConduct(version: Int!): AcceptedCode!
    }
  `,
  queries: {
    currentCodeOfConduct: async ({ locale }: { locale?: Locale }, req) => {
      // As Payload's own resolvers do: the fields below are read in the request's language.
      if (locale) req.locale = locale
      return inForce(req)
    },
  },
  mutations: { acceptCodeOfConduct },
  fields: {
    CodesOfConduct: {
      acceptedByMe: async (code: CodesOfConduct, _args: unknown, { req }: GraphQLContext) => {
        const user = userOf(req)
        return (
          user !== null && (await findAcceptance({ member: user.id, version: code.version, req })) !== null
        )
      },
    },
  },
})
