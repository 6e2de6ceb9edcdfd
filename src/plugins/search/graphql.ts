import type { GraphQLExtension } from '../../config/graphql'
import { searchOperation } from './operations/search'
import type { SearchOptions } from './options'

/** What search adds to the schema. */
export const searchGraphQL = (
  options: SearchOptions,
  { hasForums }: { /** Else the schema knows no such type. */ hasForums: boolean },
): GraphQLExtension => ({
  typeDefs: /* GraphQL */ `
    "A document that was found."
    type SearchHit {
      "The slug of its collection."
      kind: String!
      id: ID!
      "In which language it was found; null where it has none."
      language: String
      "Of a reply: that of its topic."
      title: String!
      "The title with what was looked for in \`mark\` elements; nothing else in it is markup."
      titleHTML: String!
      "The part of the text that holds most of what was looked for, marked in the same way."
      excerptHTML: String!
      "Of its page on the site."
      path: String!
      at: DateTime!
      "Of a reply: its number in the topic."
      number: Int
      isSolved: Boolean!
      author: Member
      ${hasForums ? 'forum: Forum' : ''}
    }

    "A part of the question that was left out of account."
    type SearchProblem {
      "TOO_LONG, TOO_MANY_WORDS, OPEN_QUOTE, EMPTY_FILTER, BAD_DATE, BAD_VALUE, NO_SUCH_AUTHOR, NO_SUCH_TAG, NO_SUCH_FORUM or NO_SUCH_KIND."
      code: String!
      part: String!
    }

    "How many there are of a kind, among what the one who asks may read."
    type SearchKindCount {
      kind: String!
      total: Int!
      "False: there are more."
      isExact: Boolean!
    }

    "A page of what was found."
    type SearchPage {
      total: Int!
      "False: there are more."
      isExact: Boolean!
      "Nothing holds all of the words; these hold some."
      isLoosened: Boolean!
      hits: [SearchHit!]!
      "What \`after\` takes, when there is more."
      next: String
      problems: [SearchProblem!]!
      "Of the same question, whatever kinds were chosen."
      kinds: [SearchKindCount!]!
    }

    extend type Query {
      """
      Full text over what the one who asks may read. Words have to be there all; "in quotation marks" one after the
      other; -without; the last may be the beginning of a word. Filters: author: tag: forum: kind: solved:yes before:
      after: in:title. Never an error: what cannot be understood is in \`problems\`.
      """
      search(
        query: String!
        "Slugs of collections. @default all"
        kinds: [String!]
        "Id of a forum, with those within it."
        forum: ID
        "50 at most."
        first: Int = 20
        after: String
        "en or fr, of what is written in both. Left out: the language of the request."
        language: String
      ): SearchPage!
    }
  `,
  queries: { search: searchOperation(options) },
})
