import {
  GenuineCertificateDocument,
  type GenuineCertificateQuery,
  MemberBadgesDocument,
  type MemberBadgesQuery,
  OwnHonoursDocument,
  type OwnHonoursQuery,
} from '../graphql/generated'
import { ask, askIfThere } from '../server/graphql'
import { visit } from '../server/visit'

/** What a member has from a contest. */
export type Badge = NonNullable<MemberBadgesQuery['Members']>['docs'][number]['badges'][number]
/** What the visitor has from one contest. */
export type OwnHonours = NonNullable<OwnHonoursQuery['Contests']>['docs'][number]

/** The badges of a member, as far as the visitor may know; none in a hub without contests. */
export const badgesOf = async (member: number): Promise<readonly Badge[]> => {
  const { locale } = await visit()
  const found = await askIfThere(MemberBadgesDocument, { locale, where: { id: { equals: member } } })
  return found?.Members?.docs[0]?.badges ?? []
}

/** Badge and certificate of the visitor in a contest; null for strangers. */
export const ownHonours = async (contest: number): Promise<OwnHonours | null> => {
  const { me } = await visit()
  if (!me) return null
  return (await ask(OwnHonoursDocument, { where: { id: { equals: contest } } })).Contests?.docs[0] ?? null
}

/** What a code is of; null for one that the hub does not know. */
export const certificateOf = async (
  code: string,
  name: string | null,
): Promise<GenuineCertificateQuery['certificate']> => {
  const { locale } = await visit()
  return (await ask(GenuineCertificateDocument, { code, name, locale })).certificate
}
