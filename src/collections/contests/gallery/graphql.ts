import type { GraphQLExtension } from '../../../config/graphql'
import type { ContestsOptions } from '../options'
import { contestGallery } from './contestGallery'

/** What visitors see of the entries of a contest. */
export const galleryGraphQL = (options: Pick<ContestsOptions, 'isVisible'>): GraphQLExtension => ({
  typeDefs: /* GraphQL */ `
    type ContestGallery {
      "Entries that everybody sees."
      total: Int!
      entries: [Entry!]!
      "Where the next page begins; null after the last."
      next: String
    }

    extend type Query {
      "Entries in an order that follows from the seed: random, fair to all, the same for the same seed."
      contestGallery(contest: ID!, seed: String!, after: String, limit: Int = 24): ContestGallery!
    }
  `,
  queries: { contestGallery: contestGallery(options) },
})
