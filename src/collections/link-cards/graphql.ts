import type { PayloadRequest } from 'payload'
import { userOf } from '../../access'
import type { GraphQLContext, GraphQLExtension, Operation } from '../../config/graphql'
import { linkLinesOf } from '../../core/markdown'
import { slugs } from '../../slugs'
import type { LinkCardsOptions } from './options'

type Row = {
  address: string
  title?: string | null
  description?: string | null
  site?: string | null
  filename?: string | null
  width?: number | null
  height?: number | null
}

/** A card as pages show it. */
type Card = {
  url: string
  title: string
  description: string | null
  site: string | null
  picture: { url: string; width: number | null; height: number | null } | null
}

/** Cards are read with the text that shows them; one by its address, for clients that show a text before it is sent. */
export const linkCardsGraphQL = ({ shownIn }: LinkCardsOptions): GraphQLExtension => ({
  typeDefs: /* GraphQL */ `
    type LinkCardPicture {
      "Served by the hub: nobody else learns who reads."
      url: String!
      width: Int
      height: Int
    }

    "What a page of the web says of itself."
    type LinkCard {
      url: String!
      title: String!
      description: String
      site: String
      picture: LinkCardPicture
    }

    extend type Query {
      "What is known of a page; null when nothing is, and for strangers. Asking fetches nothing."
      linkCard(url: String!): LinkCard
    }

    ${shownIn
      .map(
        ({ type }) => `
    extend type ${type} {
      "What is known of the pages that stand on lines of their own."
      cards: [LinkCard!]!
    }`,
      )
      .join('\n')}
  `,
  queries: { linkCard },
  fields: Object.fromEntries(shownIn.map(({ type }) => [type, { cards: cardsOf }])),
})

const linkCard: Operation<{ url: string }, Card | null> = async ({ url }, req) =>
  userOf(req) ? ((await cardsAt([url], req))[0] ?? null) : null

const cardsOf = (text: { html?: string | null }, _args: object, { req }: GraphQLContext): Promise<Card[]> =>
  cardsAt(linkLinesOf(text.html ?? ''), req)

/** System read: what a page says of itself, for whoever reads the text that names it. */
const cardsAt = async (addresses: readonly string[], req: PayloadRequest): Promise<Card[]> => {
  if (addresses.length === 0) return []
  const { docs } = await req.payload.db.find<Row>({
    collection: slugs.linkCards,
    where: { and: [{ address: { in: [...addresses] } }, { state: { equals: 'known' } }] },
    limit: addresses.length,
    pagination: false,
    req,
  })
  return docs.map(({ address, title, description, site, filename, width, height }) => ({
    url: address,
    title: title ?? address,
    description: description ?? null,
    site: site ?? null,
    picture: filename
      ? { url: `/api/${slugs.linkCards}/file/${filename}`, width: width ?? null, height: height ?? null }
      : null,
  }))
}
