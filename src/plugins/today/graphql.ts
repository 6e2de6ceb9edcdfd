import type { GraphQLExtension } from '../../config/hubCustom'
import { inLanguage } from '../../config/label'
import type { TodayItem } from '../../config/todaySource'
import { readToday } from './readToday'

/** The dashboard, for other clients than the admin. */
export const todayGraphQL: GraphQLExtension = {
  typeDefs: /* GraphQL */ `
    "Something that waits for a person, or that went wrong."
    type TodayItem {
      key: ID!
      "Since when it waits, or when it went wrong. ISO 8601."
      since: String!
      "What it is, in the language of the request."
      what: String!
      title: String
      "Where it is dealt with, below the admin's address."
      path: String!
    }

    type Today {
      "The oldest promise first."
      needs: [TodayItem!]!
      "The latest first."
      failed: [TodayItem!]!
    }

    extend type Query {
      "What the member of staff who asks has before them."
      today: Today!
    }
  `,
  queries: {
    today: async (input, req) => {
      const said = (items: readonly TodayItem[]) =>
        items.map((item) => ({ ...item, what: inLanguage(item.what, req) }))
      const { needs, failed } = await readToday(input, req)
      return { needs: said(needs), failed: said(failed) }
    },
  },
}
