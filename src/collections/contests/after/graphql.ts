import { userOf } from '../../../access'
import type { GraphQLContext, GraphQLExtension } from '../../../config/graphql'
import type { Operation } from '../../../config/hubCustom'
import type { Id } from '../../../core/related'
import { slugs } from '../../../slugs'
import { storedContest } from '../judging/stored'
import type { ContestsOptions } from '../options'
import type { BadgeKind } from './badges/badgesDue'
import { badgesOf } from './badges/readBadges'
import { earnedBy } from './certificate/earned'
import { type GenuineCertificate, verifyCertificate } from './certificate/verify'

/** What members have from contests: badges and certificates. */
export const afterwardsGraphQL = (options: Pick<ContestsOptions, 'isVisible'>): GraphQLExtension => ({
  typeDefs: /* GraphQL */ `
    enum MemberBadgeKind {
      entered
      finished
      won
    }

    "What a member has from a contest; the highest of each."
    type MemberBadge {
      kind: MemberBadgeKind!
      place: Int
      "Of the contest."
      title: String!
      slug: String!
      at: DateTime!
    }

    "A certificate that is genuine: what for, never whose."
    type GenuineCertificate {
      title: String!
      slug: String!
      "Null for who took part to the end, and for who was drawn."
      place: Int
      won: Boolean!
      issuedAt: DateTime!
      "Is the name asked about the one on it? Null where none was asked, or nobody knows any more."
      isName: Boolean
    }

    extend type Member {
      "From contests, newest first: as far as the one who asks may know."
      badges: [MemberBadge!]!
    }

    extend type Contest {
      "Of the one who asks; the highest alone. Null for none."
      myBadge: MemberBadgeKind
      "Is there a certificate for the one who asks? At \`/api/contests/<id>/certificate.pdf\`."
      hasCertificate: Boolean!
    }

    extend type Query {
      "Null for a code that the hub does not know."
      certificate(code: String!, name: String, locale: LocaleInputType): GenuineCertificate
    }
  `,
  queries: {
    certificate: verifyCertificate satisfies Operation<
      { code: string; name?: string | null; locale?: string | null },
      GenuineCertificate | null
    >,
  },
  fields: {
    Member: {
      badges: (member: { id: Id }, _args: unknown, { req }: GraphQLContext) => badgesOf(member.id, req),
    },
    Contest: {
      myBadge: (contest: { id: Id }, _args: unknown, { req }: GraphQLContext) => myBadge(contest.id, req),
      hasCertificate: async (contest: { id: Id }, _args: unknown, { req }: GraphQLContext) => {
        const user = userOf(req)
        const stored = user && (await storedContest(contest.id, req))
        if (!stored || stored.afterwards?.certificates === false || stored.dataErasedAt != null) return false
        return (await earnedBy(stored, user.id, options, req)) !== null
      },
    },
  },
})

const myBadge = async (contest: Id, req: GraphQLContext['req']): Promise<BadgeKind | null> => {
  const user = userOf(req)
  if (!user) return null
  const { docs } = await req.payload.find({
    collection: slugs.contestBadges,
    where: { contest: { equals: contest }, member: { equals: user.id } },
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const kinds = docs.map(({ kind }) => kind)
  return (['won', 'finished', 'entered'] as const).find((kind) => kinds.includes(kind)) ?? null
}
