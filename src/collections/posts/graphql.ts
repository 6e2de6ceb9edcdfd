import type { PayloadRequest } from 'payload'
import type { GraphQLContext, GraphQLExtension } from '../../config/graphql'
import { loadDocument } from '../../config/loadDocument'
import { idsOf } from '../../core/related'
import type { Post } from '../../payload-types'
import { slugs } from '../../slugs'
import { minutesToRead } from './readingMinutes'
import { readableInOrder } from './operations/readablePosts'
import { relatedPosts, type SubjectsOfPost } from './operations/relatedPosts'
import { seriesParts } from './operations/seriesParts'

/** Posts beside a post that one request may ask for. */
const mostRelated = 12

/** What the blog adds to the schema. */
export const postsGraphQL: GraphQLExtension = {
  typeDefs: /* GraphQL */ `
    "Where a post stands in a series, counted over what is public in the language."
    type SeriesPart {
      series: Series!
      "From 1."
      part: Int!
      total: Int!
      previous: Post
      next: Post
    }

    extend type Post {
      "Whole minutes that the text takes in its language; null where there is none."
      readingMinutes: Int
      "The series that the post is part of."
      seriesParts: [SeriesPart!]!
      "What to read next: chosen by the editor, else the posts that share most of its tags and categories."
      relatedPosts(limit: Int = 3): [Post!]!
    }

    extend type Series {
      "Its parts in order, those that are public in the language."
      parts(limit: Int = 50, "How many of them come before." skip: Int = 0): [Post!]!
    }
  `,
  fields: {
    Post: {
      // Payload's own answer is in the order in which they were found.
      authors: (post: { authors?: unknown }, args: LanguageArgs, { req }: GraphQLContext) =>
        membersInOrder(post.authors, args, req),
      readingMinutes: (post: Post, _args: unknown, { req }: GraphQLContext) => minutesToRead(post, req),
      seriesParts: (post: Post, _args: unknown, { req }: GraphQLContext) => seriesParts(post, req),
      relatedPosts: (post: SubjectsOfPost, { limit }: { limit?: number | null }, { req }: GraphQLContext) =>
        relatedPosts(post, Math.max(0, Math.min(limit ?? 3, mostRelated)), req),
    },
    Series: {
      parts: async (
        series: { posts?: unknown },
        { limit, skip }: { limit?: number | null; skip?: number | null },
        { req }: GraphQLContext,
      ) => {
        const from = Math.max(0, skip ?? 0)
        const parts = await readableInOrder(idsOf(series.posts), req)
        return parts.slice(from, from + Math.max(0, limit ?? 50))
      },
    },
  },
}

type LanguageArgs = { locale?: string; fallbackLocale?: PayloadRequest['fallbackLocale'] }

const membersInOrder = async (
  related: unknown,
  args: LanguageArgs,
  req: PayloadRequest,
): Promise<Record<string, unknown>[]> => {
  const found = await Promise.all(idsOf(related).map((id) => loadDocument(slugs.members, id, req, args)))
  return found.filter((member): member is NonNullable<typeof member> => Boolean(member))
}
