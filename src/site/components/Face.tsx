import type { FaceFragment } from '../graphql/generated'
import { drawnUrl, focalPosition, uploadPath } from '../pictures'
import { visit } from '../server/visit'

/** A member's portrait, or the one drawn from their handle. Decoration: the name always stands beside it. */
export const Face = async ({ member }: { member: FaceFragment | null }) => {
  const { hub } = await visit()
  const picture = member?.avatar
  const source = picture?.sizes?.small?.url ?? picture?.url
  return source && picture ? (
    <img
      className="face"
      src={uploadPath(source)}
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

/** A member's name, leading to their page; a former member has neither. */
export const MemberLink = async ({ member }: { member: FaceFragment | null }) => {
  const { t, href } = await visit()
  if (!member) return <span>—</span>
  if (member.former) return <span>{t('members.former')}</span>
  return <a href={href(`/members/${member.handle}`)}>{member.displayName}</a>
}
