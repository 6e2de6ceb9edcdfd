import type { GraphQLExtension } from '../../../config/hubCustom'
import { failureCodes, providerIds } from '../checks/provider'
import type { ModerationSettings } from '../options'
import { providerStates } from './states'

/** How the services do that are asked besides the hub's own checks. */
export const providersGraphQL = (settings: ModerationSettings): GraphQLExtension => ({
  typeDefs: /* GraphQL */ `
    "A service that can be asked about texts."
    enum ProviderName {
      ${providerIds.join('\n      ')}
    }

    "Why a service did not answer."
    enum ProviderFault {
      ${failureCodes.join('\n      ')}
    }

    type ProviderFailure {
      at: DateTime!
      code: ProviderFault!
    }

    "How a service does."
    type ProviderState {
      id: ProviderName!
      name: String!
      isOn: Boolean!
      "A key is set; nobody can read it."
      hasKey: Boolean!
      "What becomes of a text that it does not answer about: hold or pass."
      onFailure: String!
      "Requests in a day (UTC)."
      budget: Int!
      "Requests of today, at most the budget."
      used: Int!
      "Texts that wait for it."
      waiting: Int!
      "Texts of the last 24 hours that it answered about."
      answered: Int!
      "Texts of the last 24 hours that it did not answer about."
      failed: Int!
      "When a text was last given to it that it answered about; null: never, or longer ago than is kept."
      lastAnswer: DateTime
      "The last within 24 hours."
      lastFailure: ProviderFailure
    }

    extend type Query {
      "For moderators and managers."
      providerStates: [ProviderState!]!
    }
  `,
  queries: { providerStates: providerStates(settings) },
})
