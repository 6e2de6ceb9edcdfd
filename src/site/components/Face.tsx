import type { FaceFragment } from '../graphql/generated'
import { drawnUrl, focalPosition } from '../pictures'
import { visit } from '../server/visit'

/** A member's portrait, or the one drawn from their handle. Decoration: the name always stands beside it. */
export const Face = async ({ member }: { member: FaceFragment | null }) => {
  const { hub } = await visit()
  const picture = member?.avatar
  const source = picture?.sizes?.thumbnail?.url ?? picture?.url
  return source && picture ? (
    <img
      className="face"
      src={source}
      style={{ objectPosition: focalPosition(picture) }}
      alt=""
      width={96}
      height={96}
      loading="lazy"
      decoding="async"
    />
  ) : (
    <img
      className="face"
      src={drawnUrl('avatar', member?.handle ?? '?', hub.accent)}
      alt=""
      width={96}
      height={96}
      loading="lazy"
      decoding="async"
    />
  )
}

/** A member's name, leading to their page. */
export const MemberLink = async ({ member }: { member: FaceFragment | null }) => {
  const { href } = await visit()
  return member ? <a href={href(`/members/${member.handle}`)}>{member.displayName}</a> : <span>—</span>
}
